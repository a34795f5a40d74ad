//! The files of a site, each made when it is asked for.

use std::sync::{Arc, OnceLock};

use super::before::Before;
use super::index::Index;
use super::left_out::LeftOut;
use super::meanwhile::meanwhile;
use super::publishers::Publishers;
use super::read::{Checked, Options};
use super::{addresses, clock, links, order};
use crate::catalogue::resolve;
use crate::content::ReadError;
use crate::diagnose::{Diagnostic, Files, Language};
use crate::export::{self, open_data};
use crate::model::Tag;
use crate::model::load::COUNTY_FILE;
use crate::output::Body;
use crate::pages::{Feed, Pages, Route};
use crate::render::{self, Renderer};
use crate::rules;
use crate::search;

/// A site that can be shown.
pub struct Site {
    /// Its pages.
    pub pages: Arc<Pages>,
    renderer: Renderer,
    /// Paths and bytes of what is made once: style sheets, scripts.
    whole: Vec<(String, Arc<[u8]>)>,
    sitemap_paths: OnceLock<Vec<String>>,
    /// What is in the sitemap's files, made when first asked for.
    sitemaps: OnceLock<Vec<String>>,
    index: Index,
    /// Media files: path, and where they are.
    media: Vec<(String, std::path::PathBuf)>,
    /// Whether the catalogue is also there as open data.
    open_data: bool,
}

/// What the next site of the same folder takes over.
#[derive(Debug)]
pub struct Legacy {
    pages: Arc<Pages>,
    index: Index,
}

/// A file of a site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum File {
    /// A page in a language.
    Page(Route, Tag),
    /// A file for calendars or feed readers, in a language.
    Feed(Feed, Tag),
    /// A file that is made once, by its index.
    Whole(usize),
    /// A file of the sitemap, by its number.
    Sitemap(usize),
    /// A file of the index for searching, by its number.
    Index(usize),
    /// A media file, by its number.
    Media(usize),
    /// The catalogue as a table.
    OpenDataCsv,
    /// The catalogue as JSON.
    OpenDataJson,
}

/// Up to so many courses, all pages of a language share what each course is in lists: some ten
/// kilobytes a course, made once.
const SHARED_BY_ALL: usize = 25_000;
/// With more courses, so many pages or feeds do: neighbours, which show much the same courses.
const SHARED_BY: usize = 4_000;

impl Site {
    /// Opens the site of a catalogue that has no errors, or whose entries with errors have been
    /// taken out. What has not changed since `before` is not worked out again.
    /// Findings are about templates.
    ///
    /// # Errors
    /// The disk's.
    pub fn open(
        checked: Checked,
        options: &Options,
        before: Option<&Before>,
    ) -> Result<(Option<Site>, Files, Vec<Diagnostic>), ReadError> {
        let Checked { content, mut files, mut written, vocabulary, languages, media, .. } = checked;
        let Some(languages) = languages else { return Ok((None, files, Vec::new())) };
        let day = written.county.as_ref().map(|(_, county)| clock::today(options.today, county));
        let day = day.unwrap_or_default();
        let dated = written.county.iter().flat_map(|(file, county)| rules::on_day(county, *file, day.0));
        let dated: Vec<_> = dated.collect();
        let linked = std::mem::take(&mut written.links);
        let earlier = before.and_then(|before| before.site.as_ref());
        let catalogue = resolve(
            written,
            vocabulary,
            &files,
            options.base_url.clone(),
            day,
            earlier.map(|earlier| &earlier.pages.catalogue),
        );
        let pages = Arc::new(Pages::new(catalogue, languages));
        let index = Index::new(before.map(|before| before.index.clone()));
        // Where somebody has looked at a course, or searched, they soon will again.
        if earlier.is_some_and(|earlier| earlier.pages.catalogue.knows_alike()) {
            let pages = pages.clone();
            meanwhile(move || pages.catalogue.find_alike());
        }
        if earlier.is_some_and(|earlier| earlier.index.is_made()) {
            index.make_meanwhile(&pages);
        }
        let made = [
            ("robots.txt", export::robots(&pages)),
            ("_headers", export::headers::headers_file(&pages.base_path)),
        ];
        let made = made.map(|(path, text)| (path.to_owned(), text.into_bytes().into()));
        // What has no licence is no open data.
        let open_data = pages.catalogue.county.license.is_some();
        let data = [open_data::CSV, open_data::JSON].into_iter().filter(|_| open_data);
        let made_paths =
            made.iter().map(|(path, _): &(String, _)| &**path).chain(["sitemap.xml"]).chain(data);
        let files_made: Vec<String> = made_paths.map(str::to_owned).collect();
        let kept = before.map(|before| before.templates.clone());
        let settings = render::Settings { serve: options.serve, files: files_made.clone(), kept };
        let (renderer, mut findings) = Renderer::new(&content, &mut files, pages.clone(), settings)?;
        let others = files_made.iter().chain(media.iter().map(|found| &found.path)).map(String::as_str);
        findings.extend(dated);
        findings.extend(links::dead(&pages, &linked, &others.collect(), &content));
        let client = render::search_client(&content, &mut files, &mut findings)?;
        let client = (format!("{}search.js", search::FOLDER), client.into_bytes().into());
        let whole: Vec<_> = renderer.assets().iter().cloned().chain(made).chain([client]).collect();
        let media = media.into_iter().filter_map(|found| Some((found.path, found.disk?))).collect();
        let (sitemap_paths, sitemaps) = Default::default();
        let site = Site { pages, renderer, whole, sitemap_paths, sitemaps, index, media, open_data };
        Ok((Some(site), files, findings))
    }

    /// What the next site of the same folder takes over.
    pub(super) fn legacy(&self) -> Legacy {
        Legacy { pages: self.pages.clone(), index: self.index.clone() }
    }

    /// Findings about addresses that the site's files cannot have.
    pub fn addresses(&self, files: &mut Files) -> Vec<Diagnostic> {
        let languages = self.pages.catalogue.county.languages.as_ref().zip(files.find(COUNTY_FILE));
        let taken = languages.map(|(tags, file)| addresses::languages(&self.pages, &tags.value, file));
        let mut findings = taken.unwrap_or_default();
        // A language at a taken address would be told again for every page of it.
        if findings.is_empty() {
            let made = self.whole.iter().map(|(path, _)| path).chain(self.sitemap_paths());
            let media = self.media.iter().map(|(path, _)| path);
            let (made, media): (Vec<_>, Vec<_>) = (made.cloned().collect(), media.cloned().collect());
            findings.extend(addresses::impossible(&self.pages, &made, &media, files));
        }
        findings
    }

    /// Adds the report of what is not on the site: for programs, and for those who must mend it.
    pub(super) fn report(&mut self, left_out: &LeftOut, publishers: &Publishers) {
        let language = match self.pages.catalogue.default_language.as_str() {
            "sv" => Language::Sv,
            _ => Language::En,
        };
        let (json, markdown) = (left_out.to_json(language), left_out.to_markdown(publishers, language));
        for (path, text) in [("quarantine.json", json), ("quarantine.md", markdown)] {
            self.whole.push((path.to_owned(), text.into_bytes().into()));
        }
    }

    /// The paths of the sitemap's files.
    fn sitemap_paths(&self) -> &[String] {
        self.sitemap_paths.get_or_init(|| export::sitemap_paths(&self.pages))
    }

    /// What is in the sitemap's files.
    fn sitemaps(&self) -> &[String] {
        self.sitemaps.get_or_init(|| export::sitemaps(&self.pages))
    }

    /// The index for searching.
    fn index(&self) -> &[(String, String)] {
        self.index.files(&self.pages)
    }

    /// Every file, in a fixed order.
    pub fn files(&self) -> Vec<File> {
        self.parts().flat_map(|(_, files)| files).collect()
    }

    /// Every file, in parts that are listed when it is their turn: of each language the pages, then what
    /// is for calendars and feed readers, both so that neighbours show the same courses; files without a
    /// language come last. When [`Site::at_once`] files are made, [`Site::done`] lets go of what they
    /// share.
    pub fn parts(&self) -> impl Iterator<Item = (Option<Tag>, Vec<File>)> + '_ {
        self.pages.catalogue.make_ready();
        let (routes, feeds) = (order::routes(&self.pages), order::feeds(&self.pages));
        let in_language = move |tag: &Tag| {
            let pages = routes.iter().map(|route| File::Page(*route, tag.clone())).collect();
            let feeds = feeds.iter().map(|feed| File::Feed(*feed, tag.clone())).collect();
            [pages, feeds].map(|files: Vec<File>| (Some(tag.clone()), files))
        };
        let others = std::iter::once_with(|| (None, self.others()));
        self.pages.tags().iter().flat_map(in_language).chain(others)
    }

    /// How many neighbouring files of a language are made before what they share is let go: in a large
    /// catalogue memory must not grow with all that is shared.
    pub fn at_once(&self) -> usize {
        if self.pages.catalogue.courses.len() > SHARED_BY_ALL { SHARED_BY } else { usize::MAX }
    }

    /// How many files there are of each language, and without one.
    pub fn sizes(&self) -> impl Iterator<Item = (Option<&Tag>, usize)> {
        let in_language = self.pages.routes().len() + self.pages.feeds().len();
        let languages = self.pages.tags().iter().map(move |tag| (Some(tag), in_language));
        languages.chain([(None, self.others().len())])
    }

    /// That a part of the files of a language has been made: what only they share is let go.
    pub fn done(&self, language: &Tag) {
        self.renderer.done(language);
    }

    fn others(&self) -> Vec<File> {
        let mut files = Vec::new();
        files.extend((0..self.whole.len()).map(File::Whole));
        files.extend((0..self.sitemap_paths().len()).map(File::Sitemap));
        files.extend((0..self.index().len()).map(File::Index));
        files.extend((0..self.media.len()).map(File::Media));
        files.extend([File::OpenDataCsv, File::OpenDataJson].into_iter().filter(|_| self.open_data));
        files
    }

    /// The path of a file, relative to the site.
    pub fn path(&self, file: &File) -> String {
        match file {
            File::Page(route, tag) => self.pages.file(route, tag),
            File::Feed(feed, tag) => self.pages.feed_file(feed, tag),
            File::Whole(index) => self.whole[*index].0.clone(),
            File::Sitemap(number) => self.sitemap_paths()[*number].clone(),
            File::Index(number) => self.index()[*number].0.clone(),
            File::Media(index) => self.media[*index].0.clone(),
            File::OpenDataCsv => open_data::CSV.to_owned(),
            File::OpenDataJson => open_data::JSON.to_owned(),
        }
    }

    /// What is in a file.
    ///
    /// # Errors
    /// A finding about the template that failed.
    pub fn body(&self, file: &File) -> Result<Body, Box<Diagnostic>> {
        match file {
            File::Page(route, tag) => {
                let structured = export::structured_data(&self.pages, route, tag);
                self.renderer.render(route, tag, structured).map(Body::Bytes)
            }
            File::Feed(feed, tag) => Ok(Body::Bytes(export::feed(&self.pages, feed, tag))),
            File::Whole(index) => Ok(Body::Bytes(self.whole[*index].1.to_vec())),
            File::Sitemap(number) => Ok(Body::Bytes(self.sitemaps()[*number].clone().into_bytes())),
            File::Index(number) => Ok(Body::Bytes(self.index()[*number].1.clone().into_bytes())),
            File::Media(index) => Ok(Body::CopyFrom(self.media[*index].1.clone())),
            File::OpenDataCsv => Ok(Body::Bytes(open_data::csv(&self.pages))),
            File::OpenDataJson => Ok(Body::Bytes(open_data::json(&self.pages))),
        }
    }

    /// The file at a path of the site such as `/en/kurser/`, for serving.
    pub fn find(&self, path: &str) -> Option<File> {
        let relative = path.strip_prefix('/').unwrap_or(path);
        if let Some(index) = self.whole.iter().position(|(path, _)| path == relative) {
            return Some(File::Whole(index));
        }
        if relative.starts_with("sitemap")
            && let Some(number) = self.sitemap_paths().iter().position(|path| path == relative)
        {
            return Some(File::Sitemap(number));
        }
        if let Some(index) = self.media.iter().position(|(path, _)| path == relative) {
            return Some(File::Media(index));
        }
        if relative.starts_with(search::FOLDER)
            && let Some(number) = self.index().iter().position(|(path, _)| path == relative)
        {
            return Some(File::Index(number));
        }
        match relative {
            open_data::CSV if self.open_data => return Some(File::OpenDataCsv),
            open_data::JSON if self.open_data => return Some(File::OpenDataJson),
            _ => {}
        }
        if let Some((feed, language)) = self.pages.find_feed(relative) {
            return Some(File::Feed(feed, language));
        }
        let page = relative.strip_suffix("index.html").unwrap_or(relative);
        let address = self.pages.find(page)?;
        Some(File::Page(address.route, address.language))
    }
}
