//! `_publisher.yaml`: who publishes courses: a municipality or a joint body.

use super::value::*;
use super::{At, record};

record! {
    /// `content/<publisher>/_publisher.yaml`.
    pub struct Publisher: "publisher" {
        /// Its name.
        required @ name: Text { "Namn", "Name", "Utgivarens namn." },
        /// The municipalities it is for; a joint body has several.
        required @ municipalities: Vec<At<Id>> { "Kommuner", "Municipalities", "Kommunerna den är till för." },
        /// Its website.
        @ website: Url { "Webbplats", "Website", "Utgivarens webbplats." },
        /// Whom to ask.
        @ contact: Contact { "Kontakt", "Contact", "Vem man frågar: en funktionsbrevlåda, ingen person." },
        /// Study and career guidance.
        @ guidance: Guidance { "Vägledning", "Guidance", "Studie- och yrkesvägledning." },
        /// How one applies.
        @ apply: Apply { "Ansökan", "Application", "Hur man söker." },
        /// How a refusal is appealed.
        @ appeal: Rich { "Överklaga", "Appeal", "Hur man överklagar ett avslag." },
    }
}

record! {
    /// Whom to ask. A function, not a person.
    pub struct Contact: "contact" {
        /// Function mailbox.
        @ email: Email { "E-post", "E-mail", "En funktionsbrevlåda." },
        /// Telephone number.
        @ phone: String { "Telefon", "Telephone", "Telefonnummer." },
        /// Page with contact details.
        @ url: Url { "Webbadress", "Address", "Sida med kontaktuppgifter." },
    }
}

record! {
    /// Study and career guidance.
    pub struct Guidance: "guidance" {
        /// What one can get help with.
        @ text: Rich { "Text", "Text", "Vad man kan få hjälp med." },
        /// Page.
        @ url: Url { "Webbadress", "Address", "Vägledarnas sida." },
        /// Telephone number.
        @ phone: String { "Telefon", "Telephone", "Telefonnummer." },
        /// Opening hours.
        @ hours: Text { "Öppettider", "Hours", "När man kan ringa eller komma." },
    }
}

record! {
    /// How one applies to a publisher.
    pub struct Apply: "apply" {
        /// Where.
        @ url: Url { "Webbadress", "Address", "Där man söker." },
        /// By e-mail.
        @ email: Email { "E-post", "E-mail", "Dit man mejlar ansökan." },
        /// In words.
        @ text: Rich { "Text", "Text", "Hur man gör." },
        /// What one needs.
        @ needs: Vec<At<Need>> { "Det här behövs", "Needs", "Vad man behöver för att söka." },
        /// The way for those without BankID.
        @ without_bankid: Rich { "Utan BankID", "Without BankID", "Hur man söker utan BankID." },
        /// When and how one gets an answer.
        @ reply: Rich { "Besked", "Reply", "När och hur man får svar på sin ansökan." },
    }
}

record! {
    /// How and when one applies to an occasion.
    pub struct OccasionApply: "occasion apply" {
        /// First day.
        @ opens: Date { "Ansökan öppnar", "Application opens", "Första ansökningsdag." },
        /// Last day, inclusive, until 23:59 in the catalogue's time zone.
        @ closes: Date { "Sista ansökningsdag", "Last day to apply", "Dagen räknas med, till 23.59." },
        /// One can apply all the time.
        @ rolling: bool { "Löpande ansökan", "Rolling application", "Man kan söka när som helst." },
        /// Places left: one can apply after closing.
        @ late: bool { "Sen ansökan", "Late application", "Platser kvar: man kan söka efter sista dagen." },
        /// Where.
        @ url: Url { "Webbadress", "Address", "Där man söker." },
        /// By e-mail.
        @ email: Email { "E-post", "E-mail", "Dit man mejlar ansökan." },
        /// In words.
        @ text: Rich { "Text", "Text", "Hur man gör." },
        /// What one needs.
        @ needs: Vec<At<Need>> { "Det här behövs", "Needs", "Vad man behöver för att söka." },
        /// The way for those without BankID.
        @ without_bankid: Rich { "Utan BankID", "Without BankID", "Hur man söker utan BankID." },
        /// When and how one gets an answer.
        @ reply: Rich { "Besked", "Reply", "När och hur man får svar på sin ansökan." },
    }
}
