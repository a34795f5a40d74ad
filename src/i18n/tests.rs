//! The room as others use it: from files to texts and findings.

mod findings;

use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::content::Content;
use crate::diagnose::{Code, Diagnostic, Files, Language, Span};
use crate::model::{At, Date, Tag, Text};

fn tag(text: &str) -> Tag {
    Tag::new(text).unwrap()
}

fn day() -> Date {
    Date::constant(2027, 1, 11)
}

/// A catalogue with these files of its own over the embedded strings.
fn load(tags: &[&str], own: &[(&str, &str)]) -> (Languages, Vec<Diagnostic>, Files) {
    let folder = TempDir::new().unwrap();
    std::fs::create_dir(folder.path().join("i18n")).unwrap();
    for (name, text) in own {
        std::fs::write(folder.path().join("i18n").join(name), text).unwrap();
    }
    let (mut files, mut findings) = (Files::default(), Vec::new());
    let county = files.add("frisok.yaml", "languages: […]\n");
    let wanted: Vec<_> = tags.iter().map(|text| At { value: tag(text), span: Span::new(11, 14) }).collect();
    let content = Content::new(folder.path());
    let languages =
        Languages::load(&content, &mut files, county, &wanted, &tag("sv"), &mut findings).unwrap();
    (languages, findings, files)
}

/// `file:line code message` of every finding, in Swedish.
fn shown(findings: &[Diagnostic], files: &Files) -> Vec<String> {
    let show = |finding: &Diagnostic| {
        let place = finding.place.unwrap();
        let line = files.position(place.file, place.span.start).line;
        let message = finding.message.text(Language::Sv);
        format!("{}:{line} {} {message}", files.path(place.file), finding.code.id())
    };
    findings.iter().map(show).collect()
}

/// What one file of a catalogue's own gets.
fn findings(name: &str, text: &str) -> Vec<String> {
    let tags: Vec<&str> = ["sv", "en", "ar", name.trim_end_matches(".ftl")].into_iter().collect();
    let (_, findings, files) = load(&tags, &[(name, text)]);
    let mut shown = shown(&findings, &files);
    shown.dedup();
    shown
}

/// The languages that come with the program.
const EMBEDDED: [&str; 9] = ["sv", "sv-simple", "en", "ar", "fa", "so", "ti", "uk", "fi"];

#[test]
fn embedded_languages_are_whole_and_have_no_faults() {
    let (languages, findings, files) = load(&EMBEDDED, &[]);
    assert_eq!(shown(&findings, &files), Vec::<String>::new());
    let names: Vec<_> = languages.all().iter().map(|locale| &*locale.name).collect();
    assert_eq!(
        names,
        [
            "Svenska",
            "Lättläst svenska",
            "English",
            "العربية",
            "فارسی / دری",
            "Soomaali",
            "ትግርኛ",
            "українська",
            "suomi"
        ]
    );
    let lacks = |locale: &Locale| {
        let missing: Vec<_> = languages.default().own_ids().filter(|id| !locale.has_own(id)).collect();
        (!missing.is_empty()).then(|| format!("{} lacks {}", locale.tag, missing.join(", ")))
    };
    assert_eq!(languages.all().iter().filter_map(lacks).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn every_word_of_the_model_has_a_text() {
    use crate::model::*;
    let (languages, ..) = load(&["sv"], &[]);
    let keys: Vec<String> = [
        CourseType::ALL.iter().map(|x| format!("type-{}", x.key())).collect::<Vec<_>>(),
        CourseType::ALL.iter().map(|x| format!("type-{}-description", x.key())).collect(),
        CourseKind::ALL.iter().map(|x| format!("kind-{}", x.key())).collect(),
        Mode::ALL.iter().map(|x| format!("mode-{}", x.key())).collect(),
        TimeOfDay::ALL.iter().map(|x| format!("time-{}", x.key())).collect(),
        LanguageSupport::ALL.iter().map(|x| format!("language-support-{}", x.key())).collect(),
        SwedishLevel::ALL.iter().map(|x| format!("swedish-{}", x.key())).collect(),
        Need::ALL.iter().map(|x| format!("need-{}", x.key())).collect(),
        Answer::ALL.iter().map(|x| format!("answer-{}", x.key())).collect(),
        ApplyVia::ALL.iter().map(|x| format!("apply-via-{}", x.key())).collect(),
        Decides::ALL.iter().map(|x| format!("decides-{}", x.key())).collect(),
        CreditUnit::ALL.iter().map(|x| format!("length-{}", x.key())).collect(),
    ]
    .concat();
    let missing: Vec<_> = keys.iter().filter(|id| !languages.default().has(id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn strings_fall_back_along_the_chain_and_say_so() {
    let own = "language-name = eesti\nhome = Avaleht\n";
    let (languages, ..) = load(&["sv", "sv-simple", "en", "et"], &[("et.ftl", own)]);
    let chain =
        |text: &str| languages.get(&tag(text)).unwrap().chain().map(Tag::to_string).collect::<Vec<_>>();
    assert_eq!(chain("et"), ["et", "en", "sv"]);
    assert_eq!(chain("sv-simple"), ["sv-simple", "sv"]);
    assert_eq!(chain("en"), ["en", "sv"]);
    assert_eq!(chain("sv"), ["sv"]);
    let estonian = languages.get(&tag("et")).unwrap();
    assert_eq!(estonian.message("home", &[]).unwrap(), Localised::new("Avaleht", &tag("et")));
    assert_eq!(estonian.message("menu", &[]).unwrap(), Localised::new("Menu", &tag("en")));
    assert_eq!(&*estonian.message_html("menu", &[]).unwrap(), r#"<span lang="en" dir="ltr">Menu</span>"#);
    assert!(estonian.has("menu") && !estonian.has_own("menu"));
}

#[test]
fn a_fallback_has_dates_and_numbers_of_its_own_language() {
    let own = "language-name = עברית\napply-by = עד { $date }.\n";
    let (languages, ..) = load(&["sv", "en", "he"], &[("he.ftl", own)]);
    let hebrew = languages.get(&tag("he")).unwrap();
    let updated = hebrew.message("updated", &[("date", day().into())]).unwrap();
    assert_eq!(updated, Localised::new("Checked 11 January 2027", &tag("en")));
    let own = hebrew.message("apply-by", &[("date", day().into())]).unwrap();
    assert_eq!(own.to_machine(), "עד 11 בינואר 2027.");
    let credits = languages.default().message("length-vp", &[("value", 1500_u32.into())]).unwrap();
    assert_eq!(credits.text, "Omfattningen är 1\u{a0}500 poäng.");
}

#[test]
fn arabic_has_six_plural_forms() {
    let (languages, ..) = load(&["sv", "ar"], &[]);
    let arabic = languages.get(&tag("ar")).unwrap();
    let count = |n: u32| arabic.message("courses-count", &[("count", n.into())]).unwrap().to_machine();
    assert_eq!(count(0), "لا توجد دورات");
    assert_eq!(count(1), "دورة واحدة");
    assert_eq!(count(2), "دورتان");
    assert_eq!(count(3), "3 دورات");
    assert_eq!(count(11), "11 دورة");
    assert_eq!(count(100), "100 دورة");
    assert_eq!(count(103), "103 دورات");
}

#[test]
fn arguments_are_isolated_where_directions_meet() {
    let (languages, ..) = load(&["sv", "ar"], &[("ar.ftl", "given-in = في { $place }\n")]);
    let arabic = languages.get(&tag("ar")).unwrap();
    let args = [("place", Value::from("Kumla & <b>"))];
    let text = arabic.message("given-in", &args).unwrap();
    assert_eq!(text.to_plain(), "في \u{2068}Kumla & <b>\u{2069}");
    assert_eq!(text.to_machine(), "في Kumla & <b>");
    assert_eq!(text.to_attr(), "في \u{2068}Kumla &amp; &lt;b&gt;\u{2069}");
    assert_eq!(
        text.to_html(&tag("ar")),
        r#"في <bdi><span lang="sv" dir="ltr">Kumla &amp; &lt;b</span>&gt;</bdi>"#
    );
    let swedish = languages.default();
    assert_eq!(swedish.message("given-in", &args).unwrap().text, "Kursen ges i Kumla & <b>.");
    let arabic_place = swedish.message("given-in", &[("place", "كوملا".into())]).unwrap();
    assert_eq!(arabic_place.text, "Kursen ges i \u{2068}كوملا\u{2069}.");
}

/// "BankID (هوية)" from right to left, though it begins with a Latin word.
#[test]
fn arguments_of_the_language_itself_run_as_it_does() {
    let (languages, ..) = load(&["sv", "ar"], &[("ar.ftl", "apply-needs = لديك { $needs }\n")]);
    let (arabic, swedish) = (languages.get(&tag("ar")).unwrap(), languages.default());
    let needs = "BankID (هوية)";
    let of_language = Localised::new(needs, &tag("ar"));
    let name = r#"<span lang="sv" dir="ltr">BankID</span>"#;
    let own = |given| arabic.message_html("apply-needs", &[("needs", given)]).unwrap().to_string();
    assert_eq!(own(Value::Html(needs.into())), format!(r#"لديك <bdi dir="rtl">{needs}</bdi>"#));
    assert_eq!(own(Value::Localised(&of_language)), format!(r#"لديك <bdi dir="rtl">{name} (هوية)</bdi>"#));
    assert_eq!(own(Value::from("BankID")), format!("لديك <bdi>{name}</bdi>"));
    let needs = [("needs", Value::Html("BankID".into()))];
    assert!(swedish.message_html("apply-needs", &needs).unwrap().contains("<bdi>BankID</bdi>"));
}

#[test]
fn arguments_of_another_language_are_marked_up() {
    let own = "language-name = עברית\nread-more = { $title } – קרא\n";
    let (languages, ..) = load(&["sv", "he"], &[("he.ftl", own)]);
    let hebrew = languages.get(&tag("he")).unwrap();
    let title = Localised::new("Matte & mer", &tag("sv"));
    assert_eq!(
        &*hebrew.message_html("read-more", &[("title", (&title).into())]).unwrap(),
        r#"<bdi><span lang="sv" dir="ltr">Matte &amp; mer</span></bdi> – קרא"#
    );
    let link = Value::Html("<a href=\"/x/\">א</a>".into());
    assert_eq!(
        &*hebrew.message_html("courses-of", &[("name", link.clone())]).unwrap(),
        r#"<span lang="en" dir="ltr">Courses: <bdi><span lang="he" dir="rtl"><a href="/x/">א</a></span></bdi></span>"#
    );
    assert!(matches!(hebrew.message("courses-of", &[("name", link)]), Err(MessageError::Unresolved { .. })));
}

#[test]
fn unknown_messages_and_missing_arguments_are_errors() {
    let (languages, ..) = load(&["sv"], &[]);
    let swedish = languages.default();
    let unknown = swedish.message("skip-to-contents", &[]).unwrap_err();
    assert_eq!(unknown.to_string(), "no message “skip-to-contents”; there is skip-to-content");
    let missing = swedish.message("starts-on", &[("dat", day().into())]).unwrap_err();
    assert_eq!(missing.to_string(), "message “starts-on” (sv): argument $date is not given");
}

#[test]
fn dates_are_day_month_year_with_latin_digits() {
    let tags = ["sv", "sv-simple", "en", "ar", "fa", "fa-AF", "so", "ti", "uk", "fi"];
    let (languages, findings, names) = load(&tags, &[("fa-AF.ftl", "language-name = دری\n")]);
    assert_eq!(shown(&findings, &names), Vec::<String>::new());
    let show = |locale: &Locale| {
        let forms = [
            locale.date(day()),
            locale.date_short(day()),
            locale.date_weekday(day()),
            locale.month_year(day()),
        ];
        format!("{} {}: {}", locale.tag, locale.dir, forms.join(" | "))
    };
    let all: Vec<_> = languages.all().iter().map(show).collect();
    assert_eq!(
        all,
        [
            "sv ltr: 11 januari 2027 | 11 jan. 2027 | måndag 11 januari 2027 | januari 2027",
            "sv-simple ltr: 11 januari 2027 | 11 jan. 2027 | måndag 11 januari 2027 | januari 2027",
            "en ltr: 11 January 2027 | 11 Jan 2027 | Monday 11 January 2027 | January 2027",
            "ar rtl: 11 يناير 2027 | 11\u{200f}/01\u{200f}/2027 | الاثنين، 11 يناير 2027 | يناير 2027",
            "fa rtl: 11 ژانویه 2027 | 11 ژانویه 2027 | دوشنبه 11 ژانویه 2027 | ژانویه 2027",
            "fa-AF rtl: 11 جنوری 2027 | 11 جنو 2027 | دوشنبه 11 جنوری 2027 | جنوری 2027",
            "so ltr: 11 Janaayo 2027 | 11 Jan 2027 | Isniin 11 Janaayo 2027 | Janaayo 2027",
            "ti ltr: 11 ጥሪ 2027 | 11 ጥሪ 2027 | ሰኑይ 11 ጥሪ 2027 | ጥሪ 2027",
            "uk ltr: 11 січня 2027 | 11 січ. 2027 | понеділок, 11 січня 2027 | січень 2027",
            "fi ltr: 11. tammikuuta 2027 | 11.1.2027 | maanantai 11. tammikuuta 2027 | tammikuu 2027",
        ]
    );
}

#[test]
fn months_stand_alone_and_in_the_language_of_their_message() {
    let (languages, ..) =
        load(&["sv", "en", "ar", "uk", "fi"], &[("sv.ftl", "months = Det är { $months }.\n")]);
    let said = |language: &str, months: &[u8]| {
        let locale = languages.get(&tag(language)).unwrap();
        locale.message("months", &[("months", Value::Months(months.to_vec()))]).unwrap().text
    };
    assert_eq!(said("sv", &[1]), "Det är januari.");
    assert_eq!(said("sv", &[1, 8, 10]), "Det är januari, augusti och oktober.");
    // A message that falls back to Swedish has Swedish months.
    assert_eq!(said("fi", &[1, 8]), "Det är januari och augusti.");
    let own = |language: &str| languages.get(&tag(language)).unwrap().months(&[1, 8, 12]);
    assert_eq!(own("en"), "January, August, and December");
    assert_eq!(own("uk"), "січень, серпень і грудень");
    assert_eq!(own("fi"), "tammikuu, elokuu ja joulukuu");
    assert_eq!(own("ar"), "يناير وأغسطس وديسمبر");
    // There is no thirteenth month, nor one before the first.
    assert_eq!(languages.default().months(&[0, 13]), "");
}

#[test]
fn numbers_lists_and_percent() {
    let (languages, ..) = load(&["sv", "en"], &[]);
    let (swedish, english) = (languages.default(), languages.get(&tag("en")).unwrap());
    assert_eq!(swedish.number(1500.0), "1\u{a0}500");
    assert_eq!(swedish.number(2.5), "2,5");
    assert_eq!(english.number(1500.0), "1,500");
    // In a country where the comma is for decimals, a borrowed one would turn 1500 into 1.5.
    let (languages, ..) = load(&["sv", "so", "ti", "fa"], &[]);
    let number = |text: &str, number: f64| languages.get(&tag(text)).unwrap().number(number);
    assert_eq!([number("so", 1500.0), number("ti", 2.5)], ["1\u{a0}500", "2.5"]);
    assert_eq!(swedish.percent(50.0), "50\u{a0}%");
    assert_eq!(english.percent(50.0), "50%");
    assert_eq!(swedish.list_and(&["a", "b", "c"]), "a, b och c");
    assert_eq!(swedish.list_or(&["a", "b"]), "a eller b");
    assert_eq!(english.list_and(&["a"]), "a");
}

#[test]
fn swedish_names_are_sorted_as_in_swedish() {
    let (languages, ..) = load(&["sv", "en"], &[]);
    let collator = languages.collator();
    let mut names = [
        "Örebro",
        "Zinkgruvan",
        "Ånnaboda",
        "Äspered",
        "Matematik 10",
        "askersund",
        "Matematik 2",
        "Askersund",
    ];
    names.sort_by(|a, b| collator.compare(a, b));
    let expected = [
        "askersund",
        "Askersund",
        "Matematik 2",
        "Matematik 10",
        "Zinkgruvan",
        "Ånnaboda",
        "Äspered",
        "Örebro",
    ];
    assert_eq!(names, expected);
    names.reverse();
    names.sort_by_cached_key(|name| collator.key(name));
    assert_eq!(names, expected);
}

#[test]
fn ranks_order_names_as_their_keys_do() {
    let (languages, ..) = load(&["sv", "en"], &[]);
    let collator = languages.collator();
    // A soft hyphen is nothing that Swedish orders by.
    let names = ["Örebro", "Ånge", "Matematik 10", "", "Matematik 2", "Ånge", "Å\u{AD}nge", "ånge"];
    let ranks = collator.ranks(&names);
    for (a, rank) in names.iter().zip(&ranks) {
        for (b, other) in names.iter().zip(&ranks) {
            assert_eq!(rank.cmp(other), collator.key(a).cmp(&collator.key(b)), "{a:?} {b:?}");
        }
    }
    assert_eq!(ranks[1], ranks[6]);
}

#[test]
fn content_goes_straight_to_the_default_language() {
    let (languages, ..) = load(&["sv", "en", "ar"], &[]);
    let text = Text {
        default: "Kock".into(),
        others: vec![(tag("en"), "Cook".into()), (tag("fa"), "آشپز".into())],
    };
    let localise = |page: &str| languages.localise(&text, &tag(page));
    assert_eq!(localise("en"), Localised::new("Cook", &tag("en")));
    assert_eq!(localise("ar"), Localised::new("Kock", &tag("sv")));
    assert_eq!(localise("fa-AF"), Localised::new("آشپز", &tag("fa")));
    assert_eq!(localise("sv"), Localised::new("Kock", &tag("sv")));
}

#[test]
fn languages_are_shared_by_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Languages>();
}

#[test]
fn loading_twice_gives_the_same() {
    let all = || {
        let (languages, findings, files) =
            load(&["sv", "en", "ar"], &[("en.ftl", "x = 1\ny = { $a } { $b }\npages = { $q }\n")]);
        let locales = languages.all().iter();
        let texts: Vec<_> = locales
            .flat_map(|l| languages.default().own_ids().map(|id| l.message(id, &[("count", 3_u32.into())])))
            .collect();
        (shown(&findings, &files), texts)
    };
    assert_eq!(all(), all());
}

/// What is read once is read again when it, or what it is held to, changes.
#[test]
fn a_language_is_checked_again_when_the_default_language_changes() {
    let own = ("ar.ftl", "own = س { $count }\n");
    let found = |swedish: &str| {
        let (_, findings, files) = load(&["sv", "ar"], &[("sv.ftl", swedish), own]);
        shown(&findings, &files)
    };
    let fits = "own = { $count }\n";
    let other = "own = { $name }\n";
    let faults = [
        "i18n/ar.ftl:1 E063 Texten ”own” använder inte $name.",
        "i18n/ar.ftl:1 E063 Texten ”own” får aldrig $count.",
    ];
    let sorted = |mut lines: Vec<String>| {
        lines.sort();
        lines
    };
    assert_eq!(sorted(found(fits)), Vec::<String>::new());
    assert_eq!(sorted(found(other)), faults);
    assert_eq!(sorted(found(fits)), Vec::<String>::new());
    assert_eq!(sorted(found(other)), faults);
}

#[test]
fn serialises_with_language_and_direction() {
    let text = Localised::new("مرحبا", &tag("ar"));
    assert_eq!(serde_json::to_string(&text).unwrap(), r#"{"text":"مرحبا","lang":"ar","dir":"rtl"}"#);
}

proptest! {
    #[test]
    fn html_never_lets_markup_through(text in any::<String>(), argument in any::<String>()) {
        static LANGUAGES: std::sync::LazyLock<Languages> =
            std::sync::LazyLock::new(|| load(&["sv", "en", "ar"], &[]).0);
        let safe = |html: &str| {
            let mut rest = html.to_owned();
            for own in [r#"<span lang="sv" dir="ltr">"#, r#"<span lang="en" dir="ltr">"#, "</span>", "<bdi>", "</bdi>"] {
                rest = rest.replace(own, "");
            }
            let entities = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"];
            let entities_only = rest.match_indices('&').all(|(at, _)| entities.iter().any(|e| rest[at..].starts_with(e)));
            !rest.contains(['<', '>', '"', '\'']) && entities_only
        };
        let localised = Localised::new(&*text, &tag("sv"));
        for page in ["sv", "ar"] {
            prop_assert!(safe(&localised.to_html(&tag(page))));
        }
        prop_assert!(safe(&localised.to_attr()) && !localised.to_attr().contains('<'));
        for locale in LANGUAGES.all() {
            for value in [Value::from(&argument), Value::from(&localised)] {
                prop_assert!(safe(&locale.message_html("read-more", &[("title", value)]).unwrap()));
            }
        }
    }
}
