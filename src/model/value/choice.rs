//! Words from a fixed list, with what they are called.

use crate::content::yaml::Node;
use crate::diagnose::{Code, Said, say};
use crate::model::{Decoder, Shape, nearest, sure};

/// Reads one of `choices` (key, Swedish title, English title); its index.
pub(crate) fn read(
    node: &Node,
    choices: &'static [(&'static str, &'static str, &'static str)],
    decoder: &mut Decoder,
) -> Option<usize> {
    let shape = Shape::Choice(choices);
    let text = decoder.string(node, &shape)?;
    if let Some(index) = choices.iter().position(|choice| choice.0 == text) {
        return Some(index);
    }
    let by_title = || {
        let title = nearest(text, choices.iter().map(|choice| choice.1))?;
        choices.iter().find(|choice| choice.1 == title).map(|choice| choice.0)
    };
    let remedy = match nearest(text, choices.iter().map(|choice| choice.0)).or_else(by_title) {
        Some(meant) => say!("Menade du ”{meant}”?", "Did you mean “{meant}”?"),
        None => {
            let Said { sv, en } = shape.describe();
            say!("Skriv {sv}.", "Write {en}.")
        }
    };
    decoder.report(
        Code::UnknownChoice,
        node.span,
        say!("Värdet ”{text}” finns inte.", "There is no value “{text}”."),
        remedy,
    );
    decoder.offer_value(node, sure::choice(choices, text));
    None
}

/// Declares an enum whose values are words in YAML: `Variant = "key" "Swedish" "English"`.
macro_rules! choices {
    ($(#[$meta:meta])* pub enum $Name:ident {
        $($(#[$doc:meta])* $Variant:ident = $key:literal $sv:literal $en:literal,)+
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $Name { $($(#[$doc])* $Variant,)+ }

        impl $Name {
            /// Every value, in canonical order.
            pub const ALL: &[$Name] = &[$($Name::$Variant,)+];
            const CHOICES: &'static [(&'static str, &'static str, &'static str)] =
                &[$(($key, $sv, $en),)+];

            /// The word in YAML, in addresses and in the names of interface strings.
            pub fn key(self) -> &'static str {
                Self::CHOICES[self as usize].0
            }
        }

        impl $crate::model::Decode for $Name {
            fn shape() -> $crate::model::Shape {
                $crate::model::Shape::Choice(Self::CHOICES)
            }

            fn decode(
                node: &$crate::content::yaml::Node,
                decoder: &mut $crate::model::Decoder,
            ) -> Option<Self> {
                $crate::model::value::choice::read(node, Self::CHOICES, decoder)
                    .map(|index| Self::ALL[index])
            }
        }
    };
}
pub(crate) use choices;

choices! {
    /// What kind of education a course is, in the resident's words.
    pub enum CourseType {
        /// Municipal adult education at basic level.
        KomvuxGrund = "komvux-grund" "Komvux grundläggande" "Adult education, basic level",
        /// Municipal adult education at upper-secondary level.
        KomvuxGymnasial = "komvux-gymnasial" "Komvux gymnasial" "Adult education, upper-secondary level",
        /// Vocational courses and packages.
        Yrkesvux = "yrkesvux" "Yrkesvux" "Vocational adult education",
        /// Swedish for immigrants.
        Sfi = "sfi" "Sfi" "Swedish for immigrants",
        /// Adapted education at basic level.
        AnpassadGrund = "anpassad-grund" "Anpassad utbildning, grundläggande" "Adapted adult education, basic level",
        /// Adapted education at upper-secondary level.
        AnpassadGymnasial = "anpassad-gymnasial" "Anpassad utbildning, gymnasial" "Adapted adult education, upper-secondary level",
        /// Higher vocational education.
        Yh = "yh" "Yrkeshögskola" "Higher vocational education",
        /// Folk high school.
        Folkhogskola = "folkhogskola" "Folkhögskola" "Folk high school",
        /// Examination only.
        Provning = "provning" "Prövning" "Examination",
        /// Having one's skills assessed.
        Validering = "validering" "Validering" "Validation",
        /// Upper-secondary school.
        Gymnasium = "gymnasium" "Gymnasium" "Upper-secondary school",
    }
}

impl CourseType {
    /// Whether this is offered as a service, without dates.
    pub fn is_service(self) -> bool {
        matches!(self, CourseType::Provning | CourseType::Validering)
    }
}

choices! {
    /// How a course is put together.
    pub enum CourseKind {
        /// One course.
        Course = "course" "Kurs" "Course",
        /// Several courses that lead to a vocation (*sammanhållen yrkesutbildning*).
        Package = "package" "Sammanhållen yrkesutbildning" "Vocational package",
        /// A programme.
        Programme = "programme" "Program" "Programme",
        /// Part of a course.
        Partial = "partial" "Delkurs" "Part of a course",
        /// A service without dates.
        Service = "service" "Tjänst" "Service",
    }
}

choices! {
    /// How the teaching is given.
    pub enum Mode {
        /// In a classroom.
        Classroom = "classroom" "På plats" "In a classroom",
        /// At a distance, in one's own time.
        Distance = "distance" "Distans" "Distance",
        /// Part at a distance, part on site.
        Blended = "blended" "Delvis distans" "Blended",
        /// At a distance, live.
        Remote = "remote" "Fjärrundervisning" "Live online",
        /// As agreed.
        Flexible = "flexible" "Flexibel" "Flexible",
        /// At a workplace.
        Workplace = "workplace" "På arbetsplats" "At a workplace",
    }
}

choices! {
    /// When in the week.
    pub enum TimeOfDay {
        /// Daytime.
        Day = "day" "Dagtid" "Daytime",
        /// Evenings.
        Evening = "evening" "Kvällstid" "Evenings",
        /// Weekends.
        Weekend = "weekend" "Helger" "Weekends",
    }
}

choices! {
    /// Help with the language.
    pub enum LanguageSupport {
        /// Study guidance in one's mother tongue.
        StudyGuidance = "study-guidance" "Studiehandledning" "Study guidance in your language",
        /// Combined with sfi.
        SfiCombination = "sfi-combination" "Kombineras med sfi" "Combined with sfi",
        /// An interpreter.
        Interpreter = "interpreter" "Tolk" "Interpreter",
        /// Sign language.
        SignLanguage = "sign-language" "Teckenspråk" "Sign language",
    }
}

choices! {
    /// How much Swedish one needs.
    pub enum SwedishLevel {
        /// None.
        None = "none" "Ingen svenska" "No Swedish",
        /// Sfi course A.
        SfiA = "sfi-a" "Sfi kurs A" "Sfi course A",
        /// Sfi course B.
        SfiB = "sfi-b" "Sfi kurs B" "Sfi course B",
        /// Sfi course C.
        SfiC = "sfi-c" "Sfi kurs C" "Sfi course C",
        /// Sfi course D.
        SfiD = "sfi-d" "Sfi kurs D" "Sfi course D",
        /// Swedish as a second language, basic level.
        SvaGrund = "sva-grund" "Svenska som andraspråk, grundläggande" "Swedish as a second language, basic level",
        /// Swedish as a second language 1.
        Sva1 = "sva-1" "Svenska som andraspråk 1" "Swedish as a second language 1",
    }
}

choices! {
    /// Whether student aid can be had.
    pub enum StudentAid {
        /// By rule: none for sfi and adapted education, none under 50 %.
        Auto = "auto" "Enligt reglerna" "By rule",
        /// Yes.
        Yes = "yes" "Ja" "Yes",
        /// No.
        No = "no" "Nej" "No",
    }
}

choices! {
    /// Where a course is in its life.
    pub enum Status {
        /// Shown.
        Published = "published" "Publicerad" "Published",
        /// Exported, not listed.
        Planned = "planned" "Planerad" "Planned",
        /// Shown as cancelled.
        Cancelled = "cancelled" "Inställd" "Cancelled",
        /// Its page says that it is gone.
        Removed = "removed" "Borttagen" "Removed",
    }
}

choices! {
    /// How a translation was made.
    pub enum Translator {
        /// By a person.
        Human = "human" "Av en människa" "By a person",
        /// By a machine; the page says so.
        Machine = "machine" "Av en maskin" "By a machine",
    }
}

choices! {
    /// What one needs to apply.
    pub enum Need {
        /// BankID.
        Bankid = "bankid" "BankID" "BankID",
        /// Grades.
        Grades = "grades" "Betyg" "Grades",
        /// Proof of identity.
        IdDocument = "id-document" "Legitimation" "Proof of identity",
        /// A personal letter.
        PersonalLetter = "personal-letter" "Personligt brev" "Personal letter",
        /// A curriculum vitae.
        Cv = "cv" "Cv" "CV",
        /// Certificates of work or courses.
        Certificates = "certificates" "Intyg" "Certificates",
        /// Work samples.
        WorkSamples = "work-samples" "Arbetsprover" "Work samples",
        /// An individual study plan.
        StudyPlan = "study-plan" "Studieplan" "Study plan",
    }
}

choices! {
    /// The courses of sfi.
    pub enum SfiCourse {
        /// A.
        A = "A" "Kurs A" "Course A",
        /// B.
        B = "B" "Kurs B" "Course B",
        /// C.
        C = "C" "Kurs C" "Course C",
        /// D.
        D = "D" "Kurs D" "Course D",
    }
}

choices! {
    /// May a resident of a municipality apply?
    pub enum Answer {
        /// Yes, freely.
        Free = "free" "Ja, fritt" "Yes, freely",
        /// If the home municipality agrees.
        HomeDecision = "home-decision" "Om hemkommunen säger ja" "If the home municipality agrees",
        /// With special reasons.
        SpecialReasons = "special-reasons" "Om det finns särskilda skäl" "With special reasons",
        /// The provider admits.
        Provider = "provider" "Anordnaren bestämmer" "The provider decides",
        /// Ask the home municipality.
        AskHome = "ask-home" "Fråga hemkommunen" "Ask the home municipality",
    }
}

choices! {
    /// Where an application is sent.
    pub enum ApplyVia {
        /// To the home municipality.
        HomeMunicipality = "home-municipality" "Hemkommunen" "The home municipality",
        /// To the provider.
        Provider = "provider" "Anordnaren" "The provider",
    }
}

choices! {
    /// Who decides on an application.
    pub enum Decides {
        /// The home municipality.
        Home = "home" "Hemkommunen" "The home municipality",
        /// The course's municipality.
        CourseMunicipality = "course-municipality" "Kommunen som har kursen" "The course's municipality",
        /// The provider.
        Provider = "provider" "Anordnaren" "The provider",
    }
}

choices! {
    /// How far the site meets the law on accessibility.
    pub enum Conformity {
        /// Wholly.
        Full = "full" "Helt förenlig" "Fully conforming",
        /// In part.
        Partial = "partial" "Delvis förenlig" "Partly conforming",
        /// Not.
        None = "none" "Inte förenlig" "Not conforming",
    }
}

choices! {
    /// Who assessed the accessibility.
    pub enum AssessmentMethod {
        /// The actor.
        SelfAssessment = "self" "Självskattning" "Self-assessment",
        /// Somebody else.
        ThirdParty = "third-party" "Extern granskning" "Third-party assessment",
    }
}
