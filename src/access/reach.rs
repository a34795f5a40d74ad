//! Whose home a rule of free application is about.

use crate::model::Id;
use crate::model::county::{Home, HomeKind};

/// The homes of a rule, with municipalities as indices of whoever made it.
#[derive(Clone, Debug, PartialEq)]
pub enum Reach {
    /// The municipality that has the course.
    SameMunicipality,
    /// Another, or the same, where both are party to the agreement.
    CooperationArea,
    /// Wherever one lives, also in a municipality that the catalogue does not know.
    Anywhere,
    /// These municipalities.
    These(Vec<usize>),
}

impl Reach {
    /// What a rule says, where `index` finds a municipality; one that is not found is nobody's home.
    pub fn new(home: &Home, index: impl Fn(&Id) -> Option<usize>) -> Reach {
        match home {
            Home::Kind(HomeKind::SameMunicipality) => Reach::SameMunicipality,
            Home::Kind(HomeKind::CooperationArea) => Reach::CooperationArea,
            Home::Kind(HomeKind::Anywhere) => Reach::Anywhere,
            Home::Municipalities(list) => {
                Reach::These(list.iter().filter_map(|id| index(&id.value)).collect())
            }
        }
    }

    /// Whether it is about somebody who lives in `home` (`None`: a municipality that the catalogue
    /// does not know) and applies to a course of the municipalities `at`; of several, one is enough.
    /// `area` tells of each municipality whether it is party to the agreement.
    pub fn fits(&self, home: Option<usize>, at: &[usize], area: &[bool]) -> bool {
        match (self, home) {
            (Reach::Anywhere, _) => true,
            (_, None) => false,
            (Reach::SameMunicipality, Some(home)) => at.contains(&home),
            (Reach::CooperationArea, Some(home)) => area[home] && at.iter().any(|at| area[*at]),
            (Reach::These(homes), Some(home)) => homes.contains(&home),
        }
    }

    /// Whether only the agreement gives what the rule gives. That one may apply at home, and to a
    /// school that takes applicants from the whole country, holds without it.
    pub fn rests_on_agreement(&self) -> bool {
        matches!(self, Reach::CooperationArea | Reach::These(_))
    }
}
