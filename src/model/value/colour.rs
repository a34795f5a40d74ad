//! Colours, and how well one can be read on another.

use std::fmt;

use color::{ColorSpace, Oklch, OpaqueColor, Rgba8, Srgb};

use crate::content::yaml::Node;
use crate::diagnose::{Code, say};
use crate::model::{Decode, Decoder, Shape};

/// A colour as screens show it: red, green and blue of sRGB. Written and shown as `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

/// Which way a colour is moved until it can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Towards {
    /// Darker: for light grounds.
    Black,
    /// Lighter: for dark grounds.
    White,
}

/// Steps between black and white: finer than what 8 bits can tell apart.
const STEPS: i16 = 1000;

impl Colour {
    /// White.
    pub const WHITE: Colour = Colour([255; 3]);

    /// The colour that `#rrggbb` stands for.
    pub fn parse(text: &str) -> Option<Colour> {
        let hex = text.strip_prefix('#').filter(|hex| hex.len() == 6)?;
        if !hex.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let [_, red, green, blue] = u32::from_str_radix(hex, 16).ok()?.to_be_bytes();
        Some(Colour([red, green, blue]))
    }

    /// The contrast ratio of WCAG 2 between two colours, 1 to 21.
    pub fn contrast(self, other: Colour) -> f32 {
        let [one, two] = [self, other].map(|colour| colour.srgb().relative_luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Lightness (0 to 1), chroma (0 to about 0.32) and hue (in degrees) of OKLCH, where equal
    /// steps look equally large.
    pub fn oklch(self) -> [f32; 3] {
        self.srgb().convert::<Oklch>().components
    }

    /// The colour of OKLCH, with as little less chroma as a screen needs to show it.
    pub fn from_oklch([lightness, chroma, hue]: [f32; 3]) -> Colour {
        let with = |chroma| OpaqueColor::<Oklch>::new([lightness, chroma, hue]).convert::<Srgb>();
        let shown = |chroma| with(chroma).components.iter().all(|part| (-5e-4..=1.0005).contains(part));
        let (mut most, mut least) = (chroma, 0.0);
        if !shown(most) {
            for _ in 0..16 {
                let middle = (most + least) / 2.0;
                *(if shown(middle) { &mut least } else { &mut most }) = middle;
            }
            most = least;
        }
        let [red, green, blue] = Srgb::clip(with(most).components).map(|part| (part * 255.0).round() as u8);
        Colour([red, green, blue])
    }

    /// The colour itself where its contrast to all `grounds` is at least `ratio`; else the nearest
    /// one of the same hue that has it, or black or white, where none does.
    pub fn readable_on(self, grounds: &[Colour], ratio: f32, towards: Towards) -> Colour {
        let reads = |colour: &Colour| grounds.iter().all(|ground| colour.contrast(*ground) >= ratio);
        if reads(&self) {
            return self;
        }
        let [lightness, chroma, hue] = self.oklch();
        let start = (lightness * f32::from(STEPS)) as i16;
        let at = |step: i16| Colour::from_oklch([f32::from(step) / f32::from(STEPS), chroma, hue]);
        match towards {
            Towards::Black => (0..=start).rev().map(at).find(reads).unwrap_or(Colour([0; 3])),
            Towards::White => (start + 1..=STEPS).map(at).find(reads).unwrap_or(Colour::WHITE),
        }
    }

    fn srgb(self) -> OpaqueColor<Srgb> {
        let [r, g, b] = self.0;
        color::AlphaColor::from(Rgba8 { r, g, b, a: 255 }).discard_alpha()
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Decode for Colour {
    fn shape() -> Shape {
        Shape::Colour
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let text = decoder.string(node, &Shape::Colour)?;
        let colour = Colour::parse(text);
        if colour.is_none() {
            decoder.report(
                Code::BadColour,
                node.span,
                say!("”{text}” är ingen färg.", "“{text}” is not a colour."),
                say!(
                    "Skriv sex hexsiffror inom citattecken, som \"#005a70\".",
                    "Write six hexadecimal digits in quotes, such as \"#005a70\"."
                ),
            );
        }
        colour
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).expect("a colour")
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let contrast = |one, two| (colour(one).contrast(colour(two)) * 100.0).round() / 100.0;
        assert_eq!(contrast("#000000", "#ffffff"), 21.0);
        assert_eq!(contrast("#767676", "#ffffff"), 4.54);
        assert_eq!(contrast("#ffffff", "#777777"), 4.48);
        assert_eq!(contrast("#005a70", "#005a70"), 1.0);
    }

    #[test]
    fn a_colour_is_a_number_sign_and_six_digits() {
        assert_eq!(colour("#00fF7f").to_string(), "#00ff7f");
        for wrong in ["005a70", "#005a7", "#005a700", "#+05a70", "#å5a70", ""] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn oklch_leads_there_and_back(rgb: [u8; 3]) {
            let back = Colour::from_oklch(Colour(rgb).oklch());
            prop_assert!(rgb.iter().zip(back.0).all(|(one, two)| one.abs_diff(two) <= 1), "{rgb:?} {back}");
        }

        #[test]
        fn what_is_readable_is_the_nearest_of_its_hue(rgb: [u8; 3], ground: [u8; 3], ratio in 3.0f32..4.5) {
            let (from, ground) = (Colour(rgb), Colour(ground));
            for towards in [Towards::Black, Towards::White] {
                let end = if towards == Towards::Black { Colour([0; 3]) } else { Colour::WHITE };
                let found = from.readable_on(&[ground], ratio, towards);
                let reachable = from.contrast(ground) >= ratio || end.contrast(ground) >= ratio;
                prop_assert_eq!(found.contrast(ground) >= ratio, reachable);
                if found != end && found != from {
                    let ([before, _, _], [after, chroma, hue]) = (from.oklch(), found.oklch());
                    // Next to black and white a step may be less than a screen's, and the hue anything.
                    if !(0.15..0.985).contains(&after) {
                        continue;
                    }
                    let back = if towards == Towards::Black { 0.012 } else { -0.012 };
                    let nearer = Colour::from_oklch([after + back, from.oklch()[1], from.oklch()[2]]);
                    let between = (after + back - before).signum() != (after - before).signum();
                    prop_assert!(between || nearer.contrast(ground) < ratio, "{nearer} would do, not {found}");
                    let turned = (hue - from.oklch()[2]).rem_euclid(360.0);
                    prop_assert!(chroma < 0.03 || !(12.0..348.0).contains(&turned), "{from} {found}: {turned}");
                }
            }
        }
    }
}
