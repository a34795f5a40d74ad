//! Addresses that a site cannot have are found by `check`, not first by `build`.

use ahash::AHashSet;
use rayon::prelude::*;

use crate::diagnose::{Code, Diagnostic, FileId, Files, Said, Span, say};
use crate::model::{At, Tag};
use crate::output::{OutputError, check_paths, surely_fit};
use crate::pages::{Pages, Route};

/// Findings about the paths of the files of a site: those of `pages`, then those in `made`, then
/// the catalogue's own in `media`, at which findings point.
pub fn impossible(pages: &Pages, made: &[String], media: &[String], files: &mut Files) -> Vec<Diagnostic> {
    // The pages of the other languages are the same under their tag: of these, the longest tell all.
    let default = &pages.catalogue.default_language;
    let others = pages.tags().iter().filter(|tag| *tag != default);
    let tags = [Some(default), others.max_by_key(|tag| tag.as_str().len())];
    let (routes, feeds) = (pages.routes(), pages.feeds());
    // Nearly always there is nothing to tell. When the paths of one language fit, and nothing else
    // stands where another language has its folder, so do those below that folder.
    let of_pages = routes.par_iter().map(|route| pages.file(route, default));
    let of_feeds = feeds.par_iter().map(|feed| pages.feed_file(feed, default));
    let others = made.iter().map(String::as_str).chain(media.iter().map(String::as_str));
    let others: Vec<&str> = others.chain(tags[1].map(Tag::as_str)).collect();
    if surely_fit(of_pages.chain(of_feeds).chain(others.par_iter().map(|path| (*path).to_owned()))) {
        return Vec::new();
    }
    let mut paths: Vec<String> = Vec::new();
    for route in routes {
        paths.extend(tags.iter().flatten().map(|tag| pages.file(&route, tag)));
    }
    for feed in feeds {
        paths.extend(tags.iter().flatten().map(|tag| pages.feed_file(&feed, tag)));
    }
    paths.extend(made.iter().cloned());
    let first_of_media = paths.len();
    let all = paths.iter().chain(media);
    let faults = check_paths(all.map(String::as_str));
    let mut file_of = |path: &str| files.find(path).unwrap_or_else(|| files.add(path, ""));
    let mut findings = Vec::new();
    for (index, fault) in faults {
        let (sv, en) = fault.message();
        let message = Said { sv, en };
        let (sv, en) = fault.remedy();
        let remedy = Said { sv, en };
        let code = match fault {
            OutputError::Collision { .. } => Code::SameAddress,
            _ => Code::BadPath,
        };
        let own = index.checked_sub(first_of_media).map(|index| &media[index]);
        let Some(own) = own else {
            findings.push(Diagnostic::of_all(code, message, remedy));
            continue;
        };
        let mut finding = Diagnostic::at(code, file_of(own), Span::default(), message, remedy);
        if let OutputError::Collision { first, second } = &fault {
            let other = if first == own { second } else { first };
            if media.contains(other) {
                let label = say!("den andra filen", "the other file");
                finding.relate(file_of(other), Span::default(), label);
            }
        }
        findings.push(finding);
    }
    findings
}

/// Findings about languages whose address is one of the site's own: Oromo (`om`) is also where the
/// information pages are. `county` is the file where `languages` stand.
pub fn languages(pages: &Pages, languages: &[At<Tag>], county: FileId) -> Vec<Diagnostic> {
    let default = &pages.catalogue.default_language;
    let routes = pages.routes();
    // Courses stand below the list of all of them.
    let routes = routes.iter().filter(|it| !matches!(it, Route::Course { .. } | Route::Alias { .. }));
    let paths = routes.map(|route| pages.path(route));
    let folders: AHashSet<String> =
        paths.filter_map(|path| Some(path.split_once('/')?.0.to_owned())).collect();
    let taken = |tag: &Tag| tag != default && folders.contains(tag.as_str());
    let taken = languages.iter().filter(|tag| taken(&tag.value));
    taken
        .map(|tag| {
            let language = &tag.value;
            Diagnostic::at(
                Code::SameAddress,
                county,
                tag.span,
                say!(
                    "Språket ”{language}” skulle få adressen /{language}/, och där ligger redan andra sidor.",
                    "The language “{language}” would be at /{language}/, where other pages are already."
                ),
                say!(
                    "Skriv koden med en region eller en skrift, som {language}-Latn, här och i namnen på språkets filer.",
                    "Write the tag with a region or a script, such as {language}-Latn, here and in the names of the language's files."
                ),
            )
        })
        .collect()
}
