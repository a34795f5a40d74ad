//! The stable codes. A code never changes its meaning and is never used again for another.

use super::{Language, Said};

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The site is not built.
    Error,
    /// The site is built.
    Warning,
}

impl Severity {
    /// The word for it.
    pub fn name(self, language: Language) -> &'static str {
        match self {
            Severity::Error => language.pick("fel", "error"),
            Severity::Warning => language.pick("varning", "warning"),
        }
    }
}

macro_rules! codes {
    ($($id:ident $name:ident $sv:literal, $en:literal;)+) => {
        /// What kind of finding it is. `E` codes are errors, `W` codes warnings.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {
            $(#[doc = concat!(stringify!($id), ": ", $en, ".")] $name,)+
        }

        impl Code {
            /// Every code, in order.
            pub const ALL: &[Code] = &[$(Code::$name,)+];

            /// The stable id, such as `E020`.
            pub fn id(self) -> &'static str {
                match self { $(Code::$name => stringify!($id),)+ }
            }

            /// The file with the long text, in Swedish and English: see [`super::explain`].
            pub(super) fn explanation(self) -> &'static str {
                match self {
                    $(Code::$name => include_str!(concat!("explain/", stringify!($id), ".md")),)+
                }
            }

            /// A short title for lists of codes.
            pub fn title(self) -> Said {
                match self { $(Code::$name => Said { sv: $sv.into(), en: $en.into() },)+ }
            }
        }
    };
}

codes! {
    // Files
    E001 NotUtf8 "Filen är inte sparad som UTF-8", "The file is not UTF-8";
    E002 Utf16 "Filen är sparad som UTF-16", "The file is UTF-16";
    E003 ControlCharacter "Styrtecken i texten", "Control character in the text";
    E004 FileTooLarge "Filen är för stor", "The file is too large";
    E005 Link "Symbolisk länk", "Symbolic link";
    E006 NotAFile "Varken fil eller mapp", "Neither file nor folder";
    E007 BadFileName "Filnamnet duger inte som id", "The file name cannot be an id";
    E008 EmptyFile "Filen är tom", "The file is empty";
    E009 InvisibleCharacter "Osynligt tecken i texten", "Invisible character in the text";
    // YAML
    E010 Syntax "Filen går inte att tolka här", "Syntax error";
    E011 Tab "Tabbtecken som indrag", "Tab used as indentation";
    E012 DuplicateKey "Samma fält två gånger", "The same field twice";
    E013 ColonInText "Kolon i text utan citattecken", "Colon in unquoted text";
    E014 Alias "Ankare eller alias", "Anchor or alias";
    E015 YamlTag "Yaml-tagg", "YAML tag";
    E016 SecondDocument "Flera dokument i en fil", "Several documents in one file";
    E017 TooDeep "För många nivåer", "Nested too deeply";
    E018 MergeKey "Sammanslagningsnyckeln <<", "Merge key";
    E019 Unclosed "Citattecken eller parentes stängs inte", "Unclosed quote or bracket";
    // One value
    E020 UnknownField "Okänt fält", "Unknown field";
    E021 MissingField "Obligatoriskt fält saknas", "Required field is missing";
    E022 WrongKind "Fel sorts värde", "Wrong kind of value";
    E023 UnknownChoice "Värdet är inte ett av dem som finns", "Not one of the choices";
    E024 BadId "Ogiltigt id", "Invalid id";
    E025 BadDate "Ogiltigt datum", "Invalid date";
    E026 OutOfRange "Talet är för stort eller för litet", "Number out of range";
    E027 TooLong "Texten är för lång", "Text is too long";
    E028 BadAddress "Ogiltig webbadress", "Invalid address";
    E029 BadEmail "Ogiltig e-postadress", "Invalid e-mail address";
    E030 RawHtml "Html i Markdown", "Raw HTML in Markdown";
    E031 BadLanguageTag "Ogiltig språkkod", "Invalid language tag";
    E032 NoDefaultLanguage "Texten saknas på standardspråket", "Text is missing in the default language";
    E033 BadColour "Ogiltig färg", "Invalid colour";
    E034 BadPath "Ogiltig sökväg", "Invalid path";
    E035 BadTimeZone "Okänd tidszon", "Unknown time zone";
    E036 BadMunicipalityCode "Ogiltig kommunkod", "Invalid municipality code";
    E037 DeadLink "Länken leder ingenstans", "The link leads nowhere";
    E038 BadPattern "Stjärnan gör ordet obrukbart", "The asterisk makes the word useless";
    // Across fields and files
    E040 UnknownMunicipality "Okänd kommun", "Unknown municipality";
    E041 UnknownTerm "Okänt område, ämne eller yrke", "Unknown area, subject or occupation";
    E042 EndBeforeStart "Slut före start", "End before start";
    E043 DuplicateId "Samma id två gånger", "Duplicate id";
    E044 OccasionsMissing "Kurstillfällen saknas", "Occasions are missing";
    E045 SfiFieldsMissing "Studievägar och kurser för sfi saknas", "SFI tracks and courses are missing";
    E046 SfiCourseOutsideTracks "Sfi-kursen ingår inte i studievägen", "SFI course outside its tracks";
    E047 SfiPoints "Sfi har inte poäng", "SFI has no points";
    E048 SameAddress "Två sidor får samma adress", "Two pages at one address";
    E049 ClosesBeforeOpens "Ansökan stänger innan den öppnar", "Application closes before it opens";
    E050 PublisherFileMissing "_publisher.yaml saknas", "_publisher.yaml is missing";
    E051 MisplacedFile "Filen ligger på fel plats", "File in the wrong place";
    E052 MediaMissing "Mediefilen finns inte", "Media file does not exist";
    E053 ApplyPublisher "Fel utgivare för ansökan", "Wrong publisher for applications";
    E054 DefaultLanguageNotListed "Standardspråket saknas i languages", "Default language is not in languages";
    E055 SfiFieldsElsewhere "Fältet sfi hör bara till sfi", "The field sfi is for sfi only";
    E056 CreditUnit "Enheten passar inte utbildningen", "The unit does not suit the education";
    E057 ForeignFile "Filen hör till en annan utgivare", "The file belongs to another publisher";
    E058 BadCaptions "Undertexterna går inte att visa", "The captions cannot be shown";
    E059 MediaKind "Fel sorts mediefil", "Wrong kind of media file";
    // Themes and strings
    E060 TemplateSyntax "Fel i en mall", "Error in a template";
    E061 TemplateRender "En mall kunde inte visas", "A template failed";
    E062 StringSyntax "Fel i en språkfil", "Error in a strings file";
    E063 StringMissing "En text i gränssnittet saknas eller är inte hel", "An interface string is missing or incomplete";
    E064 UnknownLocale "Språket saknar data för datum och sortering", "No locale data for the language";
    E065 ThemeMissing "Temat finns inte", "The theme does not exist";
    // The whole catalogue
    E070 CoursesVanished "Många kurser har försvunnit", "Many courses have vanished";
    // The look
    E071 PaleColour "Färgen är för ljus", "The colour is too light";
    // Warnings
    W001 AccessibilityMissing "Tillgänglighetsredogörelse saknas", "Accessibility statement is missing";
    W002 PersonalAddress "E-postadressen ser ut att vara en persons", "The e-mail address looks personal";
    W003 WorkplaceTooLow "För lite arbetsplatsförlagt lärande", "Too little workplace learning";
    W004 MeetingsMissing "Antal träffar på plats saknas", "On-site meetings are missing";
    W005 PlaceMissing "Studieort saknas", "Place is missing";
    W006 StartBeforeCloses "Kursen startar innan ansökan stänger", "The course starts before applications close";
    W007 RuleNeverWins "Regeln kan aldrig gälla", "The rule can never apply";
    W008 UnusedPublisher "Mappen har inga kurser", "The folder has no courses";
    W009 ApplyPublisherOpen "Oklart vart invånarna ska söka", "Unclear where residents apply";
    W010 WordQuotes "Citattecken runt hela texten", "Quotation marks around the whole text";
    W011 CutOff "Texten slutar före #", "The text ends before #";
    W012 TownOfAnother "Orten är namnet på en annan kommun", "The town is the name of another municipality";
    W013 MoreFindings "Fler fynd i filen än som visas", "More findings in the file than are shown";
    W014 StatementOld "Tillgänglighetsredogörelsen är äldre än ett år", "The accessibility statement is older than a year";
    W015 TranscriptMissing "Filmen saknar text", "The film has no transcript";
    W016 CaptionsMissing "Filmen saknar undertexter", "The film has no captions";
    W017 ShortcomingsMissing "Redogörelsen nämner inga brister", "The statement names no shortcomings";
    W018 AgreementNotInForce "Avtalet om fri ansökan gäller inte", "The agreement on free application is not in force";
    W019 TypeWithoutRule "Ingen regel för den här typen av kurs", "No rule for this type of course";
    W020 NowhereToApply "Invånarna har ingenstans att söka", "Residents have nowhere to apply";
    W021 VocabularyCode "Koden i ordlistan ser inte ut som en kod", "The code in the vocabulary does not look like one";
    W022 CodeOfTwo "Samma kod på två ställen i ordlistan", "The same code twice in the vocabulary";
    W023 UselessWord "Ordet i ordlistan gör ingen nytta", "The word in the vocabulary has no use";
}

impl Code {
    /// Error or warning, as the first letter says.
    pub fn severity(self) -> Severity {
        if self.id().starts_with('E') { Severity::Error } else { Severity::Warning }
    }
}
