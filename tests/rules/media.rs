//! Rules about media files and films.

use frisok::diagnose::Language;

use crate::support::{COUNTY, Catalogue};
use crate::{Case, counties, places};

#[test]
fn media_exist() {
    let film = "type: provning\nfilms:\n  - {file: media/film.mp4, language: swl, poster: media/film.jpg, transcript: x}";
    let with = |files: &[&str], lines: &str| {
        let text = format!("title: x\n{lines}\n");
        let catalogue = Catalogue::new().with("content/kumla/x.yaml", text);
        let catalogue = files.iter().fold(catalogue, |catalogue, path| catalogue.with(path, "x"));
        places(&catalogue.check(), "content/kumla/x.yaml")
    };
    assert_eq!(with(&["media/film.mp4", "media/film.jpg"], film), [""; 0]);
    assert_eq!(with(&["media/film.mp4"], film), ["4:51 E052"]);
    assert_eq!(with(&[], film), ["4:12 E052", "4:51 E052"]);
    let page = "---\ntitle: Om\nfilms: [{file: media/film.mp4, language: swl, transcript: x}]\n---\n";
    let found = Catalogue::new().with("content/_pages/om.md", page).check();
    assert_eq!(found.places(), ["content/_pages/om.md:3:16 E052"]);
    counties(&[("brand: {logotype: media/logo.svg}", &["18:19 E052"])]);
    let logotype = format!("{COUNTY}brand: {{logotype: media/logo.svg}}\n");
    let found = Catalogue::new().with("frisok.yaml", logotype).with("media/logo.svg", "<svg/>").check();
    assert_eq!(found.places(), [""; 0]);
}

#[test]
fn media_files_are_what_a_browser_shows() {
    let with = |film: &str, poster: &str| {
        let course = format!(
            "title: x\ntype: provning\nfilms: [{{file: {film}, poster: {poster}, language: swl, transcript: x}}]\n"
        );
        let files =
            [film, poster].into_iter().fold(Catalogue::new(), |catalogue, path| catalogue.with(path, "x"));
        places(&files.with("content/kumla/x.yaml", course).check(), "content/kumla/x.yaml")
    };
    for (film, poster) in [("media/a.mp4", "media/a.jpg"), ("media/a.WEBM", "media/a.JPEG")] {
        assert_eq!(with(film, poster), [""; 0], "{film}");
    }
    assert_eq!(with("media/a.docx", "media/a.jpg"), ["3:16 E059"]);
    assert_eq!(with("media/a", "media/a.jpg"), ["3:16 E059"]);
    assert_eq!(with("media/a.mp4", "media/a.pdf"), ["3:37 E059"]);
    let logotype = |name: &str| {
        let county = format!("{COUNTY}brand: {{logotype: {name}}}\n");
        Catalogue::new().with("frisok.yaml", county).with(name, "x").check().places()
    };
    assert_eq!(logotype("media/logo.png"), [""; 0]);
    assert_eq!(logotype("media/logo.ai"), ["frisok.yaml:18:19 E059"]);
}

#[test]
fn films_reach_those_who_do_not_see_or_hear_them() {
    let with = |film: &str, captions: &str| {
        let course = format!("title: x\ntype: provning\nfilms:\n  - {{file: media/film.mp4, {film}}}\n");
        let page = format!("---\ntitle: Om\nfilms:\n  - {{file: media/film.mp4, {film}}}\n---\n");
        let files = ["media/film.mp4", "media/film.srt"];
        let catalogue = files.iter().fold(Catalogue::new(), |catalogue, path| catalogue.with(path, "x"));
        let catalogue = catalogue.with("media/film.vtt", captions).with("content/kumla/x.yaml", course);
        let found = catalogue.with("content/_pages/om.md", page).check();
        // Pages are judged as courses are.
        assert_eq!(
            places(&found, "content/_pages/om.md").iter().filter(|place| place.starts_with("4:")).count(),
            places(&found, "content/kumla/x.yaml").iter().filter(|place| place.starts_with("4:")).count()
        );
        found
    };
    let right = "WEBVTT\n\n00:00.000 --> 00:02.000\nHej.\n";
    let of_course = |film: &str, captions: &str| {
        let places = places(&with(film, captions), "content/kumla/x.yaml");
        places.into_iter().filter(|place| !place.contains('/')).collect::<Vec<_>>()
    };
    let cases: &[Case] = &[
        ("language: swl, transcript: x", &[]),
        ("language: swl", &["4:5 W015"]),
        ("language: sv, transcript: x", &["4:5 W016"]),
        ("language: sv", &["4:5 W015", "4:5 W016"]),
        ("language: sv, captions: media/film.vtt, transcript: x", &[]),
        ("language: sv, captions: media/film.srt, transcript: x", &["4:52 E058"]),
    ];
    for (film, expected) in cases {
        assert_eq!(of_course(film, right), *expected, "{film}");
    }
    let film = "language: sv, captions: media/film.vtt, transcript: x";
    for captions in [
        "WEBVTT",
        "\nWEBVTT\n\n00:00.000 --> 00:02.000\nHej.\n",
        "WEBVTT\u{a0}\n\n00:00.000 --> 00:02.000\nHej.\n",
        "WEBVTTS\n\n00:00.000 --> 00:02.000\nHej.\n",
        "1\n00:00:00,000 --> 00:00:02,000\nHej.\n",
        "WEBVTT\n\n00:00:00,000 --> 00:00:02,000\nHej.\n",
        "WEBVTT\n\n00:02.000 --> 00:01.000\nHej.\n",
        "WEBVTT\n\n00:00.000-->00:01.000\nHej.\n",
        "WEBVTT\n\n0:00.000 --> 0:01.000\nHej.\n",
    ] {
        assert_eq!(of_course(film, captions), ["4:52 E058"], "{captions}");
    }
    for captions in [
        "WEBVTT - Kursen\r\n\r\n1\r\n00:00.000 --> 00:02.000 line:80%\r\nHej.\r\n",
        "WEBVTT\r\r00:00.000 --> 00:02.000\rHej.\r",
        "\u{feff}WEBVTT\n\nNOTE x\n\n01:00:59.999 --> 100:00:00.000\nHej.\n",
    ] {
        assert_eq!(of_course(film, captions), [""; 0], "{captions}");
    }
    // The finding stands where the course names the file, and points at the line that is wrong.
    let found = with(film, "WEBVTT\n\n00:00,000 --> 00:02,000\nHej.\n");
    let said = found.human(Language::En);
    assert!(said.contains("media/film.vtt:3:1") && said.contains("The times cannot be read."), "{said}");
}
