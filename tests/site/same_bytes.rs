//! The same input gives the same bytes, whatever the machine.

use frisok::output::Body;
use frisok::site::{Opened, Options, Site, read};

use crate::support::{Small, tree};

#[test]
fn threads_time_zones_and_locales_make_no_difference() {
    let mut first = None;
    for (threads, zone, locale) in
        [("1", "UTC", "C"), ("2", "Asia/Tokyo", "sv_SE.UTF-8"), ("8", "America/Los_Angeles", "tr_TR.UTF-8")]
    {
        let small = Small::new();
        let mut build = small.command("build");
        build.arg("--out").arg(small.site()).env("RAYON_NUM_THREADS", threads);
        build.env("TZ", zone).env("LC_ALL", locale).env("LANG", locale);
        assert_eq!(build.status().unwrap().code(), Some(0));
        let site = tree(&small.site());
        assert!(site.len() > 90);
        let first = first.get_or_insert_with(|| site.clone());
        for (path, bytes) in &site {
            assert_eq!(Some(bytes), first.get(path), "{path} with {threads} threads in {zone}, {locale}");
        }
        assert_eq!(site.len(), first.len());
    }
}

/// The development server does not settle its templates, so that what a writer sees is soon there.
#[test]
fn what_is_served_while_one_writes_is_what_is_built() {
    let small = Small::new();
    let open = |serve| {
        let options = Options { root: small.root(), serve, ..Options::default() };
        Opened::of(read(&options).unwrap(), &options).unwrap().site.expect("no errors")
    };
    let (built, served) = (open(false), open(true));
    let files = built.files();
    assert!(files.len() > 90 && files == served.files());
    for file in files {
        let bytes = |site: &Site| match site.body(&file).unwrap() {
            Body::Bytes(bytes) => bytes,
            Body::CopyFrom(path) => path.into_os_string().into_encoded_bytes(),
        };
        assert!(bytes(&built) == bytes(&served), "{}", built.path(&file));
    }
}

#[test]
fn the_day_comes_from_the_argument_then_the_catalogue_then_the_epoch() {
    let built = |today: Option<&str>, written: bool, epoch: &str| {
        let small = Small::new();
        if !written {
            small.change("frisok.yaml", "today: 2026-11-23\n", "");
        }
        let mut build = small.command("build");
        build.arg("--out").arg(small.site()).env("SOURCE_DATE_EPOCH", epoch);
        if let Some(today) = today {
            build.args(["--today", today]);
        }
        assert_eq!(build.status().unwrap().code(), Some(0));
        // Whether the day is fixed stands in each page, and so in the list of hashes.
        let fixed = " data-today=\"2026-11-23\"";
        let mut site = tree(&small.site());
        let marked = site.values_mut().filter(|bytes| bytes.starts_with(b"<!DOCTYPE html>"));
        for page in marked {
            let text = String::from_utf8(std::mem::take(page)).unwrap();
            assert_eq!(text.contains(fixed), written || today.is_some());
            *page = text.replacen(fixed, "", 1).into();
        }
        site.remove(".frisok");
        site
    };
    // 2026-11-22 23:30 in UTC is the 23rd in Stockholm.
    let (the_23rd, in_2030) = ("1795390200", "1900000000");
    let demonstration = built(None, true, in_2030);
    assert!(
        built(None, false, the_23rd) == demonstration,
        "SOURCE_DATE_EPOCH is a moment in the catalogue's zone"
    );
    let later = built(None, false, in_2030);
    assert!(later != demonstration, "a later day lists other courses first");
    assert!(built(Some("2026-11-23"), false, in_2030) == demonstration, "--today goes before all else");
}
