//! The colours of the built-in theme: all of them follow from the one in `brand.colour`.
//!
//! They are custom properties, so that a theme of one's own may use them (docs/themes.md). Those
//! that meet as text and ground have 4.5:1 whatever the brand, edges and focus 3:1: the tests
//! below try it.

use crate::model::{Colour, Towards};

/// The main colour where `frisok.yaml` has none.
pub(super) const DEFAULT: Colour = Colour([0x00, 0x5a, 0x70]);

/// The name of the asset that a style sheet takes the colours from, by `@import`.
pub(super) const NAME: &str = "palette.css";

/// Names without the first two hyphens, and colours.
type Colours = Vec<(&'static str, Colour)>;

/// The palette as a style sheet: light, and dark on screens of those who want that.
pub(super) fn style_sheet(brand: Colour) -> String {
    let rules = |colours: Colours| -> String {
        colours.iter().map(|(name, colour)| format!("--{name}:{colour};")).collect()
    };
    format!(
        ":root{{{}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{}}}}}",
        rules(light(brand)),
        rules(dark(brand))
    )
}

const fn rgb(hex: u32) -> Colour {
    let [_, red, green, blue] = hex.to_be_bytes();
    Colour([red, green, blue])
}

/// What text has to reach. A little above 4.5, so that no rounding elsewhere falls below it.
const TEXT: f32 = 4.55;

fn light(brand: Colour) -> Colours {
    let [lightness, chroma, hue] = brand.oklch();
    let (paper, surface) = (rgb(0xfbf8f2), Colour::WHITE);
    let (sun_dim, stop_dim) = (rgb(0xfdf1d8), rgb(0xfbe9e5));
    let tint = Colour::from_oklch([0.95, chroma.min(0.018), hue]);
    let link = brand.readable_on(&[paper, surface, tint, sun_dim, stop_dim], TEXT, Towards::Black);
    vec![
        ("brand", brand),
        ("on-brand", Colour::WHITE),
        // What lies on the band is darker still, or as little lighter as black allows.
        ("brand-deep", Colour::from_oklch([deeper(lightness), chroma, hue])),
        ("brand-dim", tint),
        ("paper", paper),
        ("surface", surface),
        ("ink", rgb(0x1d2629)),
        ("soft", rgb(0x4d585c)),
        ("line", rgb(0xe2dacd)),
        ("edge", rgb(0x7f776a)),
        ("link", link),
        ("action", link),
        ("on-action", Colour::WHITE),
        ("action-deep", Colour::from_oklch([deeper(link.oklch()[0]), chroma, hue])),
        ("band", brand),
        ("sun", rgb(0xf5b942)),
        ("sun-dim", sun_dim),
        ("on-sun", rgb(0x1d2629)),
        ("stop", rgb(0x9c2a1c)),
        ("stop-dim", stop_dim),
        ("focus", rgb(0x1d2629)),
    ]
}

fn dark(brand: Colour) -> Colours {
    let [_, chroma, hue] = brand.oklch();
    let (paper, surface) = (rgb(0x14191b), rgb(0x1d2326));
    let (sun_dim, stop_dim) = (rgb(0x2e2616), rgb(0x371d1a));
    let tint = Colour::from_oklch([0.28, chroma.min(0.035), hue]);
    let band = Colour::from_oklch([0.32, chroma.min(0.06), hue]);
    let bright = Colour::from_oklch([0.82, chroma.min(0.085), hue]);
    let link = bright.readable_on(&[paper, surface, tint, sun_dim, stop_dim], TEXT, Towards::White);
    vec![
        ("brand-deep", Colour::from_oklch([0.26, chroma.min(0.05), hue])),
        ("brand-dim", tint),
        ("paper", paper),
        ("surface", surface),
        ("ink", rgb(0xece8e1)),
        ("soft", rgb(0xbab8b2)),
        ("line", rgb(0x384145)),
        ("edge", rgb(0x8f9592)),
        ("link", link),
        ("action", link),
        ("on-action", rgb(0x10181b)),
        ("action-deep", Colour::from_oklch([0.9, chroma.min(0.06), hue])),
        ("band", band),
        ("sun", rgb(0xe9b04a)),
        ("sun-dim", sun_dim),
        ("stop", rgb(0xffa79a)),
        ("stop-dim", stop_dim),
        ("focus", rgb(0xffd98a)),
    ]
}

/// A lightness a step darker; of what is nearly black, a step lighter.
fn deeper(lightness: f32) -> f32 {
    if lightness < 0.2 { lightness + 0.1 } else { lightness - 0.07 }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What is read on what.
    const READ: &[(&[&str], &[&str])] = &[
        (&["ink", "soft", "link", "action"], &["paper", "surface", "brand-dim", "sun-dim", "stop-dim"]),
        (&["stop"], &["paper", "surface", "stop-dim"]),
        (&["on-brand"], &["brand", "band", "brand-deep"]),
        (&["on-action"], &["action", "action-deep"]),
        (&["on-sun"], &["sun"]),
    ];

    /// Edges of what one can press or write in, and what shows focus.
    const SEEN: &[(&[&str], &[&str])] = &[
        (&["edge", "action", "link", "action-deep"], &["paper", "surface", "brand-dim"]),
        (&["focus"], &["paper", "surface", "brand-dim", "sun-dim", "stop-dim"]),
        // On the band focus is shown in white.
        (&["on-brand"], &["band", "brand-deep"]),
    ];

    /// Colours that a dark look does not name are those of the light one.
    fn sides(brand: Colour) -> [Colours; 2] {
        [light(brand), dark(brand).into_iter().chain(light(brand)).collect()]
    }

    fn faults(brand: Colour) -> Vec<String> {
        let mut faults = Vec::new();
        for (side, colours) in ["light", "dark"].iter().zip(sides(brand)) {
            let find = |name: &str| colours.iter().find(|(other, _)| *other == name).expect("a name").1;
            for (pairs, ratio) in [(READ, 4.5), (SEEN, 3.0)] {
                let all = pairs.iter().flat_map(|(fronts, grounds)| {
                    fronts.iter().flat_map(move |front| grounds.iter().map(move |ground| (front, ground)))
                });
                for (front, ground) in all {
                    let contrast = find(front).contrast(find(ground));
                    if contrast < ratio {
                        faults.push(format!("{brand}, {side}: {front} on {ground} has {contrast}:1"));
                    }
                }
            }
        }
        faults
    }

    #[test]
    fn the_default_colour_and_the_ends_can_be_read() {
        for brand in [DEFAULT, Colour([0; 3]), rgb(0x767676), rgb(0x0000ff), rgb(0xd60000), rgb(0x008000)] {
            assert_eq!(faults(brand), [""; 0]);
        }
    }

    #[test]
    fn a_colour_that_is_refused_would_be_found() {
        assert!(faults(rgb(0xffd200)).iter().any(|fault| fault.contains("on-brand on band")));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(3000))]
        #[test]
        fn whatever_the_colour_everything_can_be_read(rgb: [u8; 3]) {
            // What the rule E071 lets through.
            let brand = Colour(rgb).readable_on(&[Colour::WHITE], 4.5, Towards::Black);
            prop_assert_eq!(faults(brand), [""; 0]);
        }
    }

    #[test]
    fn the_style_sheet_has_both_looks() {
        let css = style_sheet(DEFAULT);
        assert!(css.starts_with(":root{--brand:#005a70;--on-brand:#ffffff;"), "{css}");
        assert_eq!(css.matches("--link:#").count(), 2);
        assert_eq!(css.matches("prefers-color-scheme:dark").count(), 1);
    }
}
