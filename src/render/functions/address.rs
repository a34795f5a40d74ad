//! `get_url`.

use std::cell::RefCell;

use tera::Value;

use crate::catalogue::ListKind;
use crate::catalogue::reads::{Kept, Read, read};
use crate::diagnose::say;
use crate::pages::Route;
use crate::render::call::Call;
use crate::render::fault::{Fault, choose};
use crate::render::shared::Shared;

/// The address of a page, an asset, or a file of the site. Every address within the site is
/// checked.
pub fn get_url(call: &Call) -> Result<Value, Fault> {
    let address = call.must_text("path")?;
    let absolute = call.flag("absolute", false)?;
    // Pages always have a slash at the end, assets always their hash in the name.
    for flag in ["trailing_slash", "cachebust"] {
        call.flag(flag, false)?;
    }
    if is_elsewhere(address) {
        return Ok(address.into());
    }
    let (path, rest) = address.find(['?', '#']).map_or((address, ""), |at| address.split_at(at));
    let shared = call.shared;
    let start = if absolute { &shared.pages.catalogue.base_url } else { &shared.pages.base_path };
    if let Some(here) = here(shared, path) {
        return Ok((shared.pages.below(start, &here, &call.language()?.tag) + rest).into());
    }
    if let Some(file) = file(shared, path) {
        return Ok(format!("{start}{file}{rest}").into());
    }
    let route = match path.strip_prefix("@/") {
        Some(file) => shared.pages.find_file(file),
        None => find(shared, path),
    };
    let route = match route.ok_or_else(|| unknown(shared, path))? {
        // A former address leads to the page itself.
        Route::Alias { course, .. } => Route::Course { course },
        route => route,
    };
    let local = shared.pages.local(&route, &call.language()?.tag);
    Ok(format!("{start}{}{rest}", &local[1..]).into())
}

/// Other sites, `mailto:`, and places on the same page.
fn is_elsewhere(address: &str) -> bool {
    let scheme = address.split_once(':').map_or("", |(scheme, _)| scheme);
    let is_scheme =
        !scheme.is_empty() && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    is_scheme || address.starts_with("//") || address.starts_with('#')
}

/// The path of an asset or another file, relative to the site.
fn file<'s>(shared: &'s Shared, path: &str) -> Option<&'s str> {
    let asset = shared.assets.path(path);
    asset.or_else(|| shared.files.get(path.strip_prefix('/').unwrap_or(path)).map(String::as_str))
}

thread_local! {
    /// The page that is being rendered.
    static HERE: RefCell<Option<Here>> = const { RefCell::new(None) };
}

/// A page that is being rendered.
struct Here {
    path: String,
    /// The same without its language.
    plain: String,
    route: Route,
    /// That it is there, looked up when it is first asked for.
    found: Option<Kept<()>>,
}

/// Says which page is being rendered, with its path and that without its language: a menu of
/// languages asks for it in each of them.
pub fn rendering(path: String, plain: String, route: Route) {
    HERE.replace(Some(Here { path, plain, route, found: None }));
}

/// The path without language of the page that is being rendered, if this is its path.
fn here(shared: &Shared, path: &str) -> Option<String> {
    HERE.with_borrow_mut(|here| {
        // A former address leads to the page itself.
        let is_it = |here: &&mut Here| here.path == path && !matches!(here.route, Route::Alias { .. });
        let here = here.as_mut().filter(is_it)?;
        // What is kept for other pages may ask here: that the page is there is read all the same.
        match here.route {
            Route::Course { course } => read(Read::Course(course)),
            _ => *here.found.get_or_insert_with(|| Kept::new(|| drop(shared.pages.find(path)))).get(),
        }
        Some(here.plain.clone())
    })
}

/// The page at a path, with or without the path of the site's own address.
fn find(shared: &Shared, path: &str) -> Option<Route> {
    let pages = &shared.pages;
    let below = || path.strip_prefix(&*pages.base_path).and_then(|below| pages.find(below));
    pages.find(path).or_else(below).map(|address| address.route)
}

fn unknown(shared: &Shared, path: &str) -> Fault {
    let message =
        say!("Adressen ”{path}” finns inte på webbplatsen.", "There is no address “{path}” on the site.");
    let pages = &shared.pages;
    let catalogue = &pages.catalogue;
    let remedy = if let Some(file) = path.strip_prefix("@/") {
        let folder = file.split('/').next().unwrap_or("");
        let course = |route: &Route| matches!(route, Route::Course { .. } | Route::Info { .. });
        let routes: Vec<String> =
            pages.routes().iter().filter(|route| course(route)).map(|r| pages.file_of(r)).collect();
        let publishers = catalogue.publishers.iter().map(|publisher| format!("{}/_index.md", publisher.id));
        let mut known: Vec<String> = routes.into_iter().filter(|file| file.starts_with(folder)).collect();
        known.extend(publishers);
        choose(file, known.iter().map(String::as_str))
    } else {
        let top =
            [Route::Courses { page: 1 }, Route::InfoIndex].into_iter().chain(ListKind::ALL.map(Route::Lists));
        let info = (0..catalogue.pages.len()).map(|page| Route::Info { page });
        let mut known: Vec<String> =
            top.chain(info).map(|route| format!("/{}", pages.path(&route))).collect();
        known.extend(shared.assets.names().map(str::to_owned));
        known.extend(shared.files.iter().cloned());
        choose(path, known.iter().map(String::as_str))
    };
    Fault::new(message, remedy)
}
