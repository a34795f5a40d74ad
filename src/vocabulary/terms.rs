//! The vocabulary's format, from the same table of fields as everything else.

use std::sync::Arc;

use crate::model::{
    At, CourseType, Id, Int, LanguageSupport, Mode, PerLanguage, StudentAid, Tag, Text, TimeOfDay, record,
};

record! {
    /// `i18n/vocabulary/*.yaml`.
    pub struct VocabularyFile: "vocabulary" {
        /// Areas of interest.
        @ areas: Vec<At<Arc<Term>>> { "Områden", "Areas", "Intresseområden." },
        /// Subjects.
        @ subjects: Vec<At<Arc<Term>>> { "Ämnen", "Subjects", "Ämnen." },
        /// Occupations.
        @ occupations: Vec<At<Arc<Term>>> { "Yrken", "Occupations", "Yrken." },
        /// Words that say something else than what a course is about.
        @ meanings: Vec<At<Arc<Meaning>>> { "Betydelser", "Meanings", "Ord som säger något annat än vad en kurs handlar om." },
    }
}

record! {
    /// An area, a subject or an occupation.
    pub struct Term: "term" {
        /// Its id in addresses and in course files.
        required @ id: Id { "Id", "Id", "Id i adresser och kursfiler." },
        /// What it is called, per language.
        required @ labels: Text { "Namn", "Labels", "Vad det heter, per språk." },
        /// Everyday words and abbreviations, per language.
        @ words: PerLanguage<Vec<At<String>>> { "Vardagsord", "Words", "Vardagliga ord och förkortningar, per språk." },
        /// Words and phrases in a course's title that say that it is about this, besides the label. A * at the beginning or end of a word stands for any letters: vvs*.
        @ titles: Vec<At<String>> { "I titlar", "In titles", "Ord i en kurs titel som visar att den handlar om detta, utöver namnet. En * först eller sist i ett ord står för vilka bokstäver som helst: vvs*." },
        /// Group in SSYK 2012, for occupations.
        @ ssyk: String { "SSYK", "SSYK", "Yrkesgrupp i SSYK 2012." },
        /// The areas it belongs to.
        @ areas: Vec<At<Id>> { "Områden", "Areas", "Områden som det hör till." },
        /// Beginnings of national codes of courses and packages.
        @ codes: Vec<At<String>> { "Koder", "Codes", "Hur koderna för kurser och paket börjar." },
        /// Levels with old and new names and codes, for subjects.
        @ levels: Vec<At<Level>> { "Nivåer", "Levels", "Nivåer med gamla och nya namn." },
        /// Languages whose labels no native speaker has reviewed.
        @ unreviewed: Vec<At<Tag>> { "Inte granskade", "Unreviewed", "Språk som ingen modersmålstalare har granskat." },
    }
}

record! {
    /// Words that narrow a search, or say nothing about what is sought: "distans", "kväll", "utbildning".
    pub struct Meaning: "meaning" {
        /// Its id.
        required @ id: Id { "Id", "Id", "Id." },
        /// The words, per language.
        required @ words: PerLanguage<Vec<At<String>>> { "Ord", "Words", "Orden, per språk." },
        /// Kinds of education that they mean.
        @ types: Vec<At<CourseType>> { "Typer", "Types", "Typer av utbildning som de betyder." },
        /// Modes that they mean.
        @ modes: Vec<At<Mode>> { "Former", "Modes", "Former som de betyder." },
        /// Times of day or week that they mean.
        @ times: Vec<At<TimeOfDay>> { "Tider", "Times", "Tider som de betyder." },
        /// Paces that they mean, in percent of full time.
        @ paces: Vec<At<Int<1, 125>>> { "Takter", "Paces", "Studietakter som de betyder, i procent av heltid." },
        /// Months of starts that they mean, 1 to 12.
        @ months: Vec<At<Int<1, 12>>> { "Månader", "Months", "Månader för kursstart som de betyder, 1 till 12." },
        /// They mean that one can start at any time.
        @ rolling: bool { "Löpande", "Rolling", "De betyder att man kan börja när som helst." },
        /// They mean that one can apply now.
        @ open: bool { "Öppen", "Open", "De betyder att man kan söka nu." },
        /// Help with the language that they mean.
        @ supports: Vec<At<LanguageSupport>> { "Språkstöd", "Language support", "Språkstöd som de betyder." },
        /// Whether one can get student aid.
        @ student_aid: StudentAid { "Studiemedel", "Student aid", "Om man kan få studiemedel." },
        /// They mean courses where one learns in the work itself, as an apprentice.
        @ apprenticeship: bool { "Lärling", "Apprenticeship", "De betyder lärlingsutbildning." },
        /// They mean the first level of a subject.
        @ beginner: bool { "Nybörjare", "Beginner", "De betyder den första nivån i ett ämne." },
        /// They say nothing: a search does without them. As the end of a longer word they may be cut off.
        @ filler: bool { "Utfyllnad", "Filler", "De säger inget: sökningen klarar sig utan dem. Sist i ett längre ord får de tas bort." },
        /// Languages whose words no native speaker has reviewed.
        @ unreviewed: Vec<At<Tag>> { "Inte granskade", "Unreviewed", "Språk som ingen modersmålstalare har granskat." },
    }
}

record! {
    /// A level of a subject: the same course under its new (Gy25) and old (Gy11) name.
    pub struct Level: "level" {
        /// Names, the new one first.
        required @ names: Vec<At<String>> { "Namn", "Names", "Namn, det nya först." },
        /// National codes.
        @ codes: Vec<At<String>> { "Koder", "Codes", "Nationella koder." },
    }
}

impl Term {
    /// What it is called in Swedish: its label, its everyday words, the names of its levels.
    pub fn swedish(&self) -> impl Iterator<Item = &str> {
        let label = self.labels.iter().map(|labels| &*labels.default);
        let words = self.words.iter().flat_map(|words| &words.0).filter(|(tag, _)| *tag == Tag::default());
        let words = words.flat_map(|(_, words)| words.iter()).map(|word| word.as_str());
        let levels = self.levels.iter().flat_map(|levels| levels.iter());
        let names = levels.filter_map(|level| level.names.as_ref()).flat_map(|names| names.iter());
        label.chain(words).chain(names.map(|name| name.as_str()))
    }
}
