//! `frisok.yaml`: the county.

use super::value::{choices, *};
use super::{At, Decode, Decoder, Shape, record};
use crate::content::yaml::{Node, Value};

record! {
    /// `frisok.yaml`.
    pub struct County: "catalogue" {
        /// The catalogue's name.
        required @ title: Text { "Titel", "Title", "Katalogens namn." },
        /// The site's address, with its path.
        required @ base_url: BaseUrl { "Webbadress", "Address", "Webbplatsens adress, med sökväg." },
        /// The language of text without a tag; always complete.
        required @ default_language: Tag { "Standardspråk", "Default language", "Språket för text utan språkkod. Alltid komplett." },
        /// Interface languages, in menu order.
        required @ languages: Vec<At<Tag>> { "Språk", "Languages", "Gränssnittets språk, i menyns ordning." },
        /// The time zone of all dates.
        required @ time_zone: TimeZone { "Tidszon", "Time zone", "Tidszonen för alla datum." },
        /// The county.
        required @ county: CountyName { "Län", "County", "Länet." },
        /// The theme's folder below `themes/`.
        @ theme: Id { "Tema", "Theme", "Temats mapp under themes/." },
        /// Colour and logotype.
        @ brand: Brand { "Profil", "Brand", "Färg och logotyp." },
        /// Homes and course places that the catalogue knows, also neighbours.
        required @ municipalities: Vec<At<Municipality>> { "Kommuner", "Municipalities", "Hemkommuner och studieorter som katalogen känner till, även grannar." },
        /// Who is party to the agreement; default: all municipalities.
        @ cooperation_area: Vec<At<Id>> { "Samverkansområde", "Cooperation area", "Kommuner som är med i avtalet. Annars alla." },
        /// Who may apply where.
        @ free_application: FreeApplication { "Fri ansökan", "Free application", "Vem som får söka var." },
        /// Where readers write about the catalogue itself: words that find nothing, faults in courses.
        @ contact: SiteContact { "Kontakt", "Contact", "Dit besökare skriver om själva katalogen." },
        /// The accessibility statement.
        @ accessibility: Accessibility { "Tillgänglighetsredogörelse", "Accessibility statement", "Det som lagen kräver." },
        /// The licence of the open data.
        @ license: String { "Licens", "Licence", "Licens för öppna data." },
        /// For demonstrations: the site behaves as on this day.
        @ today: Date { "Dagens datum", "Today", "Bara för demonstrationer: webbplatsen beter sig som den här dagen." },
        /// Whatever a theme of one's own needs; frisok does not read it.
        @ extra: Extra { "Eget", "Extra", "Det som ett eget tema behöver." },
    }
}

record! {
    /// The county's name and code.
    pub struct CountyName: "county" {
        /// Two-digit county code.
        required @ code: String { "Länskod", "County code", "Två siffror inom citattecken." },
        /// Name.
        required @ name: Text { "Namn", "Name", "Länets namn." },
    }
}

record! {
    /// The look.
    pub struct Brand: "brand" {
        /// The main colour.
        @ colour: Colour { "Färg", "Colour", "Huvudfärg, som \"#005a70\"." },
        /// The logotype, an SVG file.
        @ logotype: FilePath { "Logotyp", "Logotype", "En svg-fil." },
    }
}

record! {
    /// A municipality that the catalogue knows.
    pub struct Municipality: "municipality" {
        /// Its id in addresses.
        required @ id: Id { "Id", "Id", "Kommunens id i adresser." },
        /// Its four-digit code.
        required @ code: MunicipalityCode { "Kommunkod", "Municipality code", "Fyra siffror inom citattecken." },
        /// Its name.
        required @ name: Text { "Namn", "Name", "Kommunens namn." },
        /// Latitude in degrees.
        @ lat: Number<-90, 90> { "Latitud", "Latitude", "Latitud i grader." },
        /// Longitude in degrees.
        @ lon: Number<-180, 180> { "Longitud", "Longitude", "Longitud i grader." },
        /// Where its residents apply, when no publisher of the catalogue says.
        @ apply_url: Url { "Ansökan", "Application", "Dit invånarna söker om ingen utgivare säger det." },
        /// Which publisher its residents apply to, when several have the municipality.
        @ apply_publisher: Id { "Ansökan hos", "Apply to", "Utgivaren som invånarna söker hos, om flera har kommunen." },
    }
}

record! {
    /// Who may apply where.
    pub struct FreeApplication: "free_application" {
        /// The agreement between the municipalities.
        required @ agreement: Agreement { "Avtal", "Agreement", "Avtalet mellan kommunerna." },
        /// The first that fits wins.
        @ rules: Vec<At<AccessRule>> { "Regler", "Rules", "Den första som passar gäller." },
        /// What holds when no rule fits.
        required @ otherwise: Otherwise { "Annars", "Otherwise", "Det som gäller när ingen regel passar." },
    }
}

record! {
    /// The agreement.
    pub struct Agreement: "agreement" {
        /// Its name.
        required @ name: Text { "Namn", "Name", "Avtalets namn." },
        /// Where it can be read.
        @ url: Url { "Webbadress", "Address", "Där avtalet kan läsas." },
        /// First day.
        @ valid_from: Date { "Gäller från", "Valid from", "Första dagen." },
        /// Last day.
        @ valid_until: Date { "Gäller till", "Valid until", "Sista dagen." },
    }
}

record! {
    /// One rule of the agreement.
    pub struct AccessRule: "rule" {
        /// The types of courses it is about.
        required @ types: Vec<At<CourseType>> { "Typer", "Types", "Vilka typer av kurser regeln gäller." },
        /// Where the applicant lives.
        required @ home: Home { "Hemkommun", "Home", "Var den sökande bor: same-municipality, cooperation-area, anywhere eller en lista med kommuner." },
        /// The answer.
        required @ answer: Answer { "Svar", "Answer", "Får man söka?" },
        /// Where the application goes.
        required @ apply_via: ApplyVia { "Sök via", "Apply via", "Vart ansökan skickas." },
        /// Who decides.
        required @ decides: Decides { "Beslutar", "Decides", "Vem som beslutar." },
        /// The rule in words.
        @ text: Rich { "Text", "Text", "Regeln i ord, visas med svaret." },
    }
}

record! {
    /// What holds when no rule fits.
    pub struct Otherwise: "otherwise" {
        /// The answer.
        required @ answer: Answer { "Svar", "Answer", "Får man söka?" },
        /// Where the application goes.
        required @ apply_via: ApplyVia { "Sök via", "Apply via", "Vart ansökan skickas." },
        /// Who decides.
        required @ decides: Decides { "Beslutar", "Decides", "Vem som beslutar." },
        /// In words.
        @ text: Rich { "Text", "Text", "Regeln i ord, visas med svaret." },
    }
}

choices! {
    /// Homes that a rule names by kind.
    pub enum HomeKind {
        /// The course's own municipality.
        SameMunicipality = "same-municipality" "Samma kommun" "The same municipality",
        /// Any municipality of the agreement.
        CooperationArea = "cooperation-area" "Samverkansområdet" "The cooperation area",
        /// Anywhere.
        Anywhere = "anywhere" "Var som helst" "Anywhere",
    }
}

/// Where an applicant lives.
#[derive(Clone, Debug, PartialEq)]
pub enum Home {
    /// By kind.
    Kind(HomeKind),
    /// In one of these municipalities.
    Municipalities(Vec<At<Id>>),
}

impl Decode for Home {
    fn shape() -> Shape {
        Shape::Either(vec![HomeKind::shape(), Vec::<At<Id>>::shape()])
    }

    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        match node.value {
            Value::List(_) => Vec::decode(node, decoder).map(Home::Municipalities),
            _ => HomeKind::decode(node, decoder).map(Home::Kind),
        }
    }
}

record! {
    /// Whom to write to about the catalogue. A function, not a person.
    pub struct SiteContact: "catalogue_contact" {
        /// Function mailbox.
        required @ email: Email { "E-post", "E-mail", "En funktionsbrevlåda." },
    }
}

record! {
    /// The accessibility statement (Act 2018:1937 on accessibility to digital public service).
    pub struct Accessibility: "accessibility" {
        /// Who is responsible.
        required @ actor: Text { "Aktör", "Actor", "Vem som ansvarar för webbplatsen." },
        /// Whom to tell about shortcomings.
        required @ contact: Email { "Kontakt", "Contact", "E-post för den som hittar brister." },
        /// A form to complain with; an address alone is not enough.
        required @ form_url: Url { "Formulär", "Form", "Formuläret för att klaga." },
        /// Within how many days one is answered.
        @ answers_within: Int<1, 365> { "Svar inom", "Answers within", "Inom hur många dagar man får svar." },
        /// The supervisory authority; default: the form that www.digg.se/tdosanmalan leads to.
        @ supervisor_url: Url { "Tillsyn", "Supervisor", "Tillsynsmyndighetens sida." },
        /// Day of the assessment.
        required @ assessed: Date { "Granskad", "Assessed", "Dagen för granskningen." },
        /// Day of the last change of the statement.
        @ updated: Date { "Uppdaterad", "Updated", "Dagen då redogörelsen ändrades senast." },
        /// How it was assessed.
        @ method: AssessmentMethod { "Metod", "Method", "Hur det granskades." },
        /// How far the site meets the law.
        required @ conformity: Conformity { "Förenlighet", "Conformity", "Hur väl webbplatsen följer lagen." },
        /// What is not accessible, and why.
        @ shortcomings: Vec<At<Shortcoming>> { "Brister", "Shortcomings", "Vad som inte är tillgängligt, och varför." },
        /// Exceptions under section 12.
        @ exceptions: Vec<At<Text>> { "Undantag", "Exceptions", "Undantag enligt 12 §." },
    }
}

impl County {
    /// Whom readers write to about the catalogue: its own mailbox, else that of the accessibility
    /// statement.
    pub fn mailbox(&self) -> Option<&Email> {
        let contact = self.contact.as_ref().and_then(|contact| contact.email.as_ref());
        let statement = self.accessibility.as_ref().and_then(|statement| statement.contact.as_ref());
        contact.or(statement).map(|email| &email.value)
    }
}

record! {
    /// Something that is not accessible.
    pub struct Shortcoming: "shortcoming" {
        /// What.
        required @ what: Text { "Vad", "What", "Vad som inte är tillgängligt." },
        /// Why.
        required @ why: Text { "Varför", "Why", "Varför." },
    }
}

/// Data for a theme, taken as it is: texts, lists and maps of texts.
#[derive(Clone, Debug, PartialEq)]
pub struct Extra(pub serde_json::Value);

impl Decode for Extra {
    fn shape() -> Shape {
        Shape::Either(vec![])
    }

    fn decode(node: &Node, _: &mut Decoder) -> Option<Self> {
        fn json(node: &Node) -> serde_json::Value {
            match &node.value {
                Value::Empty | Value::Broken => serde_json::Value::Null,
                Value::Scalar(scalar) => (&*scalar.text).into(),
                Value::List(items) => items.iter().map(json).collect(),
                Value::Map(entries) => entries
                    .iter()
                    .map(|entry| (entry.key.to_string(), json(&entry.value)))
                    .collect::<serde_json::Map<_, _>>()
                    .into(),
            }
        }
        Some(Extra(json(node)))
    }
}
