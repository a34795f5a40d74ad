//! The table of fields.

use super::Shape;

/// A block of keys: what may stand in it.
#[derive(Debug)]
pub struct Record {
    /// Its name in English, as in the content format.
    pub name: &'static str,
    /// Its fields, in canonical order.
    pub fields: &'static [Field],
}

/// One field.
#[derive(Debug)]
pub struct Field {
    /// The key in YAML.
    pub key: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What its value may be.
    pub shape: fn() -> Shape,
    /// What it is called, in Swedish and English.
    pub title: (&'static str, &'static str),
    /// What to write in it, in Swedish and English.
    pub hint: (&'static str, &'static str),
}

impl Record {
    /// The field with this key.
    pub fn field(&self, key: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// The fields whose blocks, or lists of blocks, have a field with this key.
    pub fn around(&self, key: &str) -> impl Iterator<Item = &'static Field> {
        self.fields.iter().filter(move |outer| {
            let shape = (outer.shape)();
            let block = shape.record().or_else(|| shape.item().record());
            block.is_some_and(|record| record.field(key).is_some())
        })
    }
}

/// Declares a struct, its decoder and its row in the table of fields.
///
/// Every field becomes `Option<At<T>>`, and `lost` names those that could not be read. A field's doc comment is its English hint. `required` before a
/// name makes its absence an error; `["key"]` after a name gives the YAML key where that is a
/// Rust keyword.
///
/// ```ignore
/// record! {
///     /// How far away the course is.
///     pub struct Distance: "distance" {
///         /// Kilometres by road.
///         required @km: Int<0, 1000> { "Kilometer", "Kilometres", "Avstånd längs vägen." },
///     }
/// }
/// ```
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident : $name:literal {
            $(
                $(#[doc = $hint:literal])+
                $($required:ident)? @ $field:ident $([$key:literal])? : $ty:ty
                    { $title_sv:literal, $title_en:literal, $hint_sv:literal }
            ),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $Name {
            $($(#[doc = $hint])+ pub $field: Option<$crate::model::At<$ty>>,)+
            /// Keys whose value, or a part of whose list, could not be read. That has been
            /// reported: rules must not take them for absent.
            pub lost: Vec<&'static str>,
        }

        impl $Name {
            /// This record's row in the table of fields.
            pub const RECORD: $crate::model::Record = $crate::model::Record {
                name: $name,
                fields: &[$(
                    $crate::model::Field {
                        key: $crate::model::record!(@key $field $($key)?),
                        required: $crate::model::record!(@required $($required)?),
                        shape: <$ty as $crate::model::Decode>::shape,
                        title: ($title_sv, $title_en),
                        hint: ($hint_sv, concat!($($hint),+)),
                    },
                )+],
            };
        }

        impl $crate::model::Decode for $Name {
            fn shape() -> $crate::model::Shape {
                $crate::model::Shape::Record(&Self::RECORD)
            }

            fn decode(node: &$crate::content::yaml::Node, decoder: &mut $crate::model::Decoder) -> Option<Self> {
                let (entries, lost) = decoder.entries(node, &Self::RECORD)?;
                let mut record = Self { lost, ..Self::default() };
                for entry in entries {
                    match &*entry.key {
                        $($crate::model::record!(@key $field $($key)?) => {
                            const KEY: &str = $crate::model::record!(@key $field $($key)?);
                            record.$field = decoder.field(&entry.value, KEY, &mut record.lost);
                        })+
                        _ => {}
                    }
                }
                Some(record)
            }
        }
    };
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $key:literal) => { $key };
    (@required) => { false };
    (@required required) => { true };
}
pub(crate) use record;
