//! `<course>.yaml`: a course and its occasions.

use std::sync::Arc;

use super::publisher::{Apply, Contact, Guidance, OccasionApply};
use super::value::*;
use super::{At, record};

record! {
    /// `content/<publisher>/<course>.yaml`.
    pub struct Course: "course" {
        /// The course's name.
        required @ title: Limited<120> { "Titel", "Title", "Kursens namn, högst 120 tecken." },
        /// What kind of education it is, in the resident's word.
        required @ course_type ["type"]: CourseType { "Typ", "Type", "Vad det är för utbildning." },
        /// How it is put together; default: course.
        @ kind: CourseKind { "Slag", "Kind", "Kurs om inget annat sägs; package är en sammanhållen yrkesutbildning." },
        /// Apprenticeship.
        @ apprenticeship: bool { "Lärling", "Apprenticeship", "Lärlingsutbildning." },
        /// Vocational education combined with sfi or Swedish as a second language.
        @ combination: bool { "Kombinationsutbildning", "Combination", "Yrke tillsammans med sfi eller svenska som andraspråk." },
        /// Orientation course.
        @ orientation: bool { "Orienteringskurs", "Orientation course", "Orienteringskurs." },
        /// National codes, the course's own first.
        @ codes: Vec<At<String>> { "Kurskoder", "Codes", "Nationella koder, kursens egen först." },
        /// A number (vp; for yh yhp), or value and unit. Sfi has hours or weeks.
        @ credits: Credits { "Poäng", "Credits", "Ett tal (poäng), eller value och unit. Sfi har timmar eller veckor." },
        /// What it is about in a sentence or two; shown in lists.
        @ summary: Limited<300> { "Sammanfattning", "Summary", "En eller två meningar, högst 300 tecken. Visas i listor." },
        /// About the course.
        @ description: Rich { "Beskrivning", "Description", "Om kursen." },
        /// What one learns.
        @ learn: Rich { "Det här lär du dig", "What you learn", "Vad man lär sig." },
        /// How the teaching is done.
        @ teaching: Rich { "Så går undervisningen till", "Teaching", "Hur undervisningen går till." },
        /// What one can do afterwards.
        @ afterwards: Rich { "Efter kursen", "Afterwards", "Vad man kan göra sedan." },
        /// What to bring.
        @ bring: Rich { "Ta med", "Bring", "Vad man ska ta med." },
        /// Knowledge that helps. Recommended, not a condition.
        @ prior_knowledge: Rich { "Förkunskaper", "Prior knowledge", "Kunskaper som man bör ha. Inget krav." },
        /// Who may apply.
        @ eligibility: Rich { "Behörighet", "Eligibility", "Vem som får söka." },
        /// The order when places are too few.
        @ selection: Rich { "Urval", "Selection", "Ordningen när platserna inte räcker." },
        /// Areas of interest.
        @ areas: Vec<At<Id>> { "Områden", "Areas", "Intresseområden." },
        /// Subjects.
        @ subjects: Vec<At<Id>> { "Ämnen", "Subjects", "Ämnen. Utan dem räknas de ut från kod och titel." },
        /// Occupations that the course leads to.
        @ occupations: Vec<At<Id>> { "Yrken", "Occupations", "Yrken som kursen leder till. Utan dem räknas de ut från titeln." },
        /// Tracks and courses of sfi; needed for sfi.
        @ sfi: Arc<Sfi> { "Sfi", "Sfi", "Studievägar och kurser. Krävs för sfi." },
        /// Language of instruction; default: sv.
        @ language: Tag { "Undervisningsspråk", "Language of instruction", "Språket i undervisningen. Svenska om inget annat sägs." },
        /// Help with the language.
        @ language_support: Vec<At<LanguageSupport>> { "Språkstöd", "Language support", "Hjälp med språket." },
        /// How much Swedish one needs.
        @ min_swedish: Arc<MinSwedish> { "Svenska som behövs", "Swedish needed", "Hur mycket svenska man behöver." },
        /// Learning at a workplace (APL).
        @ workplace: Arc<Workplace> { "Arbetsplatsförlagt lärande", "Workplace learning", "Hur mycket av utbildningen som är på en arbetsplats." },
        /// What it costs. Teaching in komvux is free; material or an examination may cost.
        @ cost: Arc<Cost> { "Kostnad", "Cost", "Material eller provavgift. Undervisningen i komvux är gratis." },
        /// Whether student aid can be had; default: by rule.
        @ student_aid: StudentAid { "Studiemedel", "Student aid", "Om man kan få studiemedel. Annars enligt reglerna." },
        /// Level in the Swedish qualifications framework.
        @ seqf: Int<1, 8> { "SeQF-nivå", "SeQF level", "Nivå 1–8." },
        /// Who gives the course; default: the publisher.
        @ provider: String { "Anordnare", "Provider", "Vem som ger kursen. Utgivaren om inget annat sägs." },
        /// Who teaches on behalf of the provider.
        @ contractor: String { "Utförare", "Contractor", "Vem som undervisar på uppdrag." },
        /// Responsible municipalities; default: the publisher's.
        @ municipalities: Vec<At<Id>> { "Kommuner", "Municipalities", "Ansvariga kommuner. Utgivarens om inget annat sägs." },
        /// The course's page elsewhere.
        @ url: Url { "Webbadress", "Address", "Kursens sida på en annan webbplats." },
        /// Whom to ask.
        @ contact: Arc<Contact> { "Kontakt", "Contact", "Går före utgivarens, fält för fält." },
        /// Study and career guidance.
        @ guidance: Arc<Guidance> { "Vägledning", "Guidance", "Går före utgivarens, fält för fält." },
        /// How one applies.
        @ apply: Arc<Apply> { "Ansökan", "Application", "Går före utgivarens, fält för fält." },
        /// How a refusal is appealed.
        @ appeal: Rich { "Överklaga", "Appeal", "Går före utgivarens." },
        /// Quality marks, such as vo-college.
        @ quality_marks: Vec<At<Id>> { "Kvalitetsmärken", "Quality marks", "Till exempel vo-college eller teknikcollege." },
        /// Films.
        @ films: Vec<At<Film>> { "Filmer", "Films", "Egna filmer." },
        /// Where the course is in its life; default: published.
        @ status: Status { "Status", "Status", "Publicerad om inget annat sägs." },
        /// Former addresses.
        @ aliases: Vec<At<CoursePath>> { "Tidigare adresser", "Aliases", "Adresser som kursen har haft." },
        /// When the entry was last checked.
        @ updated: Date { "Uppdaterad", "Updated", "När uppgifterna sågs över senast." },
        /// How translations were made.
        @ translated_by: PerLanguage<Translator> { "Översatt av", "Translated by", "Hur översättningarna är gjorda." },
        /// Where an import got the entry.
        @ source: Arc<Source> { "Källa", "Source", "Skrivs av import." },
        /// A note to colleagues; never published.
        @ internal_note: String { "Intern anteckning", "Internal note", "Publiceras aldrig." },
        /// When and where it is given.
        @ occasions: Vec<At<Arc<Occasion>>> { "Kurstillfällen", "Occasions", "När och var kursen ges." },
    }
}

impl Course {
    /// Whether what it is can be read in a language other than the default one: its title, and its
    /// summary where it has one.
    pub fn is_translated(&self, language: &Tag) -> bool {
        let title = self.title.as_ref().map(|title| &title.value.0);
        let summary = self.summary.as_ref().map(|summary| &summary.value.0);
        title.is_some() && title.into_iter().chain(summary).all(|text| text.other(language).is_some())
    }

    /// Whether its translation into a language was made by a machine.
    pub fn machine_translated(&self, language: &Tag) -> bool {
        let translators = self.translated_by.iter().flat_map(|by| &by.value.0);
        translators.into_iter().any(|(tag, by)| tag == language && by.value == Translator::Machine)
    }
}

record! {
    /// One time that a course is given.
    pub struct Occasion: "occasion" {
        /// Unique in the course, such as vt27; `frisok fmt` writes it for you. Calendars hang on it: do not change it later.
        required @ id: Id { "Id", "Id", "Unikt i kursen, som vt27; frisok fmt skriver det åt dig. Ändra det inte sedan: kalendrar bygger på det." },
        /// First day, or rolling. Absent: not decided.
        @ start: Start { "Start", "Start", "Första dagen, eller rolling. Tomt: inte bestämt." },
        /// Last day.
        @ end: Date { "Slut", "End", "Sista dagen." },
        /// How and when one applies.
        @ apply: Arc<OccasionApply> { "Ansökan", "Application", "När och hur man söker." },
        /// Whom to ask.
        @ contact: Arc<Contact> { "Kontakt", "Contact", "Går före kursens, fält för fält." },
        /// Study and career guidance.
        @ guidance: Arc<Guidance> { "Vägledning", "Guidance", "Går före kursens, fält för fält." },
        /// How a refusal is appealed.
        @ appeal: Rich { "Överklaga", "Appeal", "Går före kursens." },
        /// Percent of full time; one or several.
        @ pace: OneOrMany<Int<1, 125>> { "Studietakt", "Pace", "Procent av heltid, en eller flera." },
        /// How the teaching is given. Absent: not stated.
        @ mode: Mode { "Form", "Mode", "Hur undervisningen ges." },
        /// Number of meetings on site.
        @ onsite_meetings: Int<0, 1000> { "Träffar på plats", "On-site meetings", "Antal träffar på plats." },
        /// When in the week.
        @ time: Vec<At<TimeOfDay>> { "Tid", "Time", "Dag, kväll eller helg." },
        /// Where.
        @ place: Arc<Place> { "Studieort", "Place", "Var kursen ges." },
        /// Number of places. Unknown is not 0.
        @ places: Int<0, 100_000> { "Platser", "Places", "Antal platser. Utelämna om det är okänt." },
        /// The occasion's page elsewhere.
        @ url: Url { "Webbadress", "Address", "Tillfällets sida på en annan webbplats." },
        /// Where an import got it.
        @ source: Arc<Source> { "Källa", "Source", "Skrivs av import." },
        /// It is cancelled.
        @ cancelled: bool { "Inställt", "Cancelled", "Tillfället är inställt." },
    }
}

record! {
    /// Tracks and courses of sfi.
    pub struct Sfi: "sfi" {
        /// Tracks: 1 (A–D), 2 (B–D), 3 (C–D).
        required @ tracks: Vec<At<Int<1, 3>>> { "Studievägar", "Tracks", "1, 2 eller 3." },
        /// Courses.
        required @ courses: Vec<At<SfiCourse>> { "Kurser", "Courses", "A, B, C eller D." },
    }
}

record! {
    /// How much Swedish one needs.
    pub struct MinSwedish: "min_swedish" {
        /// Level.
        required @ level: SwedishLevel { "Nivå", "Level", "Nivån." },
        /// Whether it is a condition or a recommendation.
        @ required: bool { "Krav", "Required", "true om det är ett krav, annars en rekommendation." },
    }
}

record! {
    /// Learning at a workplace.
    pub struct Workplace: "workplace" {
        /// Percent of the education.
        @ percent: Int<0, 100> { "Procent", "Percent", "Procent av utbildningen." },
        /// Weeks.
        @ weeks: Int<0, 500> { "Veckor", "Weeks", "Antal veckor." },
    }
}

record! {
    /// What it costs.
    pub struct Cost: "cost" {
        /// In words.
        @ text: Text { "Text", "Text", "Kostnaden i ord." },
        /// In kronor.
        @ amount: Int<0, 1_000_000> { "Belopp", "Amount", "Kronor." },
    }
}

record! {
    /// Where an occasion is given. Not the provider's contact town.
    pub struct Place: "place" {
        /// Town.
        @ town: String { "Ort", "Town", "Ort." },
        /// Municipality.
        @ municipality: Id { "Kommun", "Municipality", "Kommunens id." },
        /// Street address.
        @ address: String { "Adress", "Street address", "Gatuadress." },
        /// Latitude in degrees.
        @ lat: Number<-90, 90> { "Latitud", "Latitude", "Latitud i grader." },
        /// Longitude in degrees.
        @ lon: Number<-180, 180> { "Longitud", "Longitude", "Longitud i grader." },
    }
}

record! {
    /// A film of one's own.
    pub struct Film: "film" {
        /// The file.
        required @ file: FilePath { "Fil", "File", "Filmens fil: mp4 (H.264) går att spela på de flesta telefoner." },
        /// What it is called; default: the name of its page.
        @ title: Text { "Titel", "Title", "Vad filmen heter. Sidans namn om inget annat sägs." },
        /// Its language; swl is Swedish sign language.
        required @ language: Tag { "Språk", "Language", "Filmens språk. swl är svenskt teckenspråk." },
        /// Captions, a WebVTT file (.vtt), in the film's language or, for one in sign language, in the default language.
        @ captions: FilePath { "Undertexter", "Captions", "En WebVTT-fil (.vtt). Krävs när någon talar. Är filmen på teckenspråk är undertexterna på standardspråket." },
        /// What is said or signed, and what is shown: for those who do not see or hear the film.
        @ transcript: Rich { "Text", "Transcript", "Det som sägs, tecknas och visas i filmen, för den som inte ser eller hör den." },
        /// Picture shown before the film starts.
        @ poster: FilePath { "Bild", "Poster", "Bild som visas innan filmen startar." },
    }
}

record! {
    /// Where an import got an entry.
    pub struct Source: "source" {
        /// The system or file.
        required @ system: String { "System", "System", "System eller fil." },
        /// Its id there.
        @ id: String { "Id", "Id", "Id i det systemet." },
    }
}
