//! What a word can say something about.

/// A field that courses or their occasions have values of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// A title, by its number.
    Title,
    /// A code; it counts for the title.
    Code,
    /// A word of a description; it counts for the title.
    Text,
    /// A type of education.
    Type,
    /// A level of a subject.
    Level,
    /// A course of sfi, A to D.
    Sfi,
    /// An area.
    Area,
    /// A subject.
    Subject,
    /// An occupation.
    Occupation,
    /// The first level of a subject.
    Beginner,
    /// A publisher.
    Publisher,
    /// A provider that is not the publisher.
    Provider,
    /// Help with the language.
    Support,
    /// Student aid.
    Aid,
    /// One learns in the work itself.
    Apprenticeship,
    /// A town.
    Town,
    /// A municipality.
    Municipality,
    /// A mode.
    Mode,
    /// A time of day or week.
    Time,
    /// A pace in percent.
    Pace,
    /// A month of starts.
    Month,
    /// One can start at any time.
    Rolling,
    /// One can apply now.
    Open,
    /// A word that narrows or says nothing; its values are those that it means.
    Meaning,
}

/// What a word that no native speaker has reviewed is worth.
pub const UNREVIEWED: f64 = 0.95;

impl Field {
    /// The field with this name in the index.
    pub fn of_key(key: &str) -> Option<Field> {
        use Field as F;
        let all = [F::Type, F::Area, F::Subject, F::Occupation, F::Municipality, F::Publisher, F::Level];
        let narrow = [F::Mode, F::Time, F::Pace, F::Month, F::Support, F::Rolling, F::Open];
        let rest = [F::Apprenticeship, F::Beginner];
        all.into_iter().chain(narrow).chain(rest).find(|field| field.key() == key)
    }

    /// Its name in the index.
    pub fn key(self) -> &'static str {
        match self {
            Field::Title => "title",
            Field::Code => "code",
            Field::Text => "text",
            Field::Type => "type",
            Field::Level => "level",
            Field::Sfi => "sfi",
            Field::Area => "area",
            Field::Subject => "subject",
            Field::Occupation => "occupation",
            Field::Beginner => "beginner",
            Field::Publisher => "publisher",
            Field::Provider => "provider",
            Field::Support => "support",
            Field::Aid => "aid",
            Field::Apprenticeship => "apprenticeship",
            Field::Town => "town",
            Field::Municipality => "municipality",
            Field::Mode => "mode",
            Field::Time => "time",
            Field::Pace => "pace",
            Field::Month => "month",
            Field::Rolling => "rolling",
            Field::Open => "open",
            Field::Meaning => "meaning",
        }
    }

    /// What a word that stands in a name of it is worth.
    pub fn weight(self) -> f64 {
        match self {
            Field::Level | Field::Sfi => 0.98,
            Field::Occupation | Field::Subject => 0.9,
            Field::Municipality | Field::Town | Field::Meaning => 0.7,
            Field::Area | Field::Type => 0.6,
            Field::Provider | Field::Publisher => 0.5,
            Field::Text => 0.2,
            _ => 1.0,
        }
    }

    /// The same for everyday words.
    pub fn everyday_weight(self) -> f64 {
        if self == Field::Area { 0.5 } else { 0.8 }
    }

    /// Whether words for it narrow a search when something remains, else are dropped.
    pub fn narrows(self) -> bool {
        use Field as F;
        matches!(
            self,
            F::Municipality
                | F::Town
                | F::Mode
                | F::Time
                | F::Pace
                | F::Month
                | F::Rolling
                | F::Open
                | F::Support
                | F::Aid
        )
    }

    /// Whether it says where.
    pub fn is_place(&self) -> bool {
        matches!(self, Field::Municipality | Field::Town)
    }

    /// Whether its names often have a place in them, which says no more than the place.
    pub fn is_named_after(self) -> bool {
        matches!(self, Field::Publisher | Field::Provider)
    }
}
