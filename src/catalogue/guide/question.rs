//! The questions of the guided way and their answers.

use crate::model::{CourseType, choices};

/// A question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Question {
    /// What one wants.
    Goal,
    /// Which area one wants to work in.
    Work,
    /// Which area one likes.
    Interest,
    /// How far one has come in Swedish.
    Swedish,
    /// Which level of school subjects.
    Level,
    /// Which subject.
    Subject,
    /// Examination or validation.
    Service,
    /// Where one wants to study.
    Where,
    /// At what time of the week, and how much.
    How,
    /// When one wants to begin.
    When,
}

impl Question {
    /// All of them, in order.
    pub(super) const ALL: [Question; 10] = [
        Question::Goal,
        Question::Work,
        Question::Interest,
        Question::Swedish,
        Question::Level,
        Question::Subject,
        Question::Service,
        Question::Where,
        Question::How,
        Question::When,
    ];

    /// The word for it in the names of interface strings.
    pub fn key(self) -> &'static str {
        match self {
            Question::Goal => "goal",
            Question::Work => "work",
            Question::Interest => "interest",
            Question::Swedish => "swedish",
            Question::Level => "level",
            Question::Subject => "subject",
            Question::Service => "service",
            Question::Where => "where",
            Question::How => "how",
            Question::When => "when",
        }
    }

    /// Whether it is about what one learns. Such questions come before the others, and are worth
    /// asking for fewer courses.
    pub fn is_what(self) -> bool {
        !matches!(self, Question::Where | Question::How | Question::When)
    }

    /// Part of the address of what follows when it is skipped.
    pub(super) fn skipped(self) -> &'static str {
        if self == Question::Goal { "vet-inte" } else { "alla" }
    }
}

choices! {
    /// What one wants.
    pub enum Goal {
        /// Learn Swedish.
        Swedish = "svenska" "Lära sig svenska" "Learn Swedish",
        /// Learn an occupation.
        Occupation = "yrke" "Lära sig ett yrke" "Learn an occupation",
        /// School subjects, to study further.
        School = "skolamnen" "Läsa skolämnen" "Study school subjects",
        /// Have one's skills assessed, or take an examination.
        Assessment = "visa-vad-du-kan" "Visa vad man kan" "Show what one can do",
        /// Try something, or folk high school.
        Try = "prova-pa" "Prova på" "Try something",
        /// Adapted education.
        Adapted = "anpassad" "Anpassad utbildning" "Adapted education",
    }
}

choices! {
    /// How far one has come in Swedish.
    pub enum Swedish {
        /// One begins: the first course of any track.
        Beginner = "nyborjare" "Nybörjare" "Beginner",
        /// On to sfi B.
        B = "sfi-b" "Sfi kurs B" "Sfi course B",
        /// On to sfi C.
        C = "sfi-c" "Sfi kurs C" "Sfi course C",
        /// On to sfi D.
        D = "sfi-d" "Sfi kurs D" "Sfi course D",
        /// After sfi.
        After = "efter-sfi" "Efter sfi" "After sfi",
        /// Together with an occupation.
        WithOccupation = "med-yrke" "Med ett yrke" "With an occupation",
    }
}

choices! {
    /// At what time of the week, and how much.
    pub enum How {
        /// In the daytime.
        Day = "dagtid" "Dagtid" "Daytime",
        /// In the evening or at weekends.
        EveningWeekend = "kvall-helg" "Kväll eller helg" "Evening or weekend",
        /// Full time.
        Full = "heltid" "Heltid" "Full time",
        /// Less than full time.
        Part = "deltid" "Deltid" "Part time",
    }
}

/// When a course begins. Dates that have been written down stay true, "soon" does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Begin {
    /// At any time.
    AnyTime,
    /// From January to June (false) or from July to December (true).
    Half(i16, bool),
}

/// An answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Answer {
    /// What one wants.
    Goal(Goal),
    /// An area, as an index into the vocabulary.
    Area(usize),
    /// How far one has come in Swedish.
    Swedish(Swedish),
    /// A type, as a level or as a service.
    Type(CourseType),
    /// A subject, as an index into the vocabulary.
    Subject(usize),
    /// A municipality, as an index.
    Municipality(usize),
    /// At a distance, from anywhere.
    Distance,
    /// At what time of the week, and how much.
    How(How),
    /// When it begins.
    Begin(Begin),
}

/// What is asked of those who do not know what they want.
pub(super) const UNSURE: &[Question] = &[Question::Interest, Question::Where, Question::How, Question::When];

impl Goal {
    /// What is asked next, one after the other. With the goal at most five questions.
    pub(super) fn questions(self) -> &'static [Question] {
        use Question as Q;
        match self {
            // One usually studies sfi where one lives, so that is asked first. Those who know least
            // Swedish should not have to look through the whole county.
            Goal::Swedish => &[Q::Where, Q::Swedish, Q::How, Q::When],
            Goal::Occupation => &[Q::Work, Q::Where, Q::How, Q::When],
            Goal::School | Goal::Adapted => &[Q::Level, Q::Subject, Q::Where, Q::How],
            Goal::Assessment => &[Q::Service, Q::Subject, Q::Where],
            Goal::Try => UNSURE,
        }
    }
}
