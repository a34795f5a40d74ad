//! `get_page` and `get_section`.

use tera::Value;

use crate::diagnose::say;
use crate::pages::Route;
use crate::render::call::Call;
use crate::render::fault::{Fault, choose};

/// A page by its file below `content/`.
pub fn get_page(call: &Call) -> Result<Value, Fault> {
    let path = call.must_text("path")?;
    let tag = &call.language()?.tag;
    let pages = &call.shared.pages;
    let route =
        pages.find_file(path).filter(|route| matches!(route, Route::Course { .. } | Route::Info { .. }));
    let page = route.and_then(|route| pages.view(&route, tag).page);
    match page {
        Some(page) => Ok(Value::from_serializable(&page)),
        None if call.flag("allow_missing", false)? => Ok(Value::none()),
        None => Err(missing(call, path, false)),
    }
}

/// A section by the `_index.md` that Zola would have.
pub fn get_section(call: &Call) -> Result<Value, Fault> {
    let path = call.must_text("path")?;
    let language = call.language()?;
    let metadata_only = call.flag("metadata_only", false)?;
    let pages = &call.shared.pages;
    let make = |route: &Route| {
        let section = pages.section(route, &language.tag, metadata_only);
        section.map(|section| Value::from_serializable(&section)).ok_or(())
    };
    let section = pages.find_file(path).and_then(|route| match route {
        // All courses of all publishers would be too many to keep.
        Route::Publisher { .. } if !metadata_only => make(&route).ok(),
        _ => language.sections.get(&(route, metadata_only), || make(&route)).ok(),
    });
    match section {
        Some(section) => Ok(section),
        None if call.flag("allow_missing", false)? => Ok(Value::none()),
        None => Err(missing(call, path, true)),
    }
}

fn missing(call: &Call, path: &str, section: bool) -> Fault {
    let pages = &call.shared.pages;
    let folder = path.split('/').next().unwrap_or("");
    let is_wanted = |route: &Route| match route {
        Route::Start | Route::Courses { page: 1 } | Route::Publisher { page: 1, .. } | Route::InfoIndex => {
            section
        }
        Route::Course { .. } | Route::Info { .. } => !section,
        _ => false,
    };
    let mut known: Vec<String> =
        pages.routes().iter().filter(|route| is_wanted(route)).map(|r| pages.file_of(r)).collect();
    if !section && known.iter().any(|file| file.starts_with(folder)) {
        known.retain(|file| file.starts_with(folder));
    }
    let message = say!("Det finns ingen ”{path}” i content/.", "There is no “{path}” in content/.");
    Fault::new(message, choose(path, known.iter().map(String::as_str)))
}
