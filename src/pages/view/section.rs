//! The start page, all courses, a publisher, the information pages.

use std::collections::BTreeMap;

use serde::Serialize;

use super::card::Card;
use super::people::{ApplyView, ContactView, GuidanceView};
use crate::catalogue::Listed;
use crate::pages::{Html, Made, PER_PAGE, Route, Scope};

/// A section, as in Zola.
#[derive(Debug, Serialize)]
pub struct SectionView {
    title: Html,
    title_text: String,
    description: Option<Html>,
    content: Html,
    permalink: String,
    path: String,
    components: Vec<String>,
    lang: String,
    relative_path: String,
    ancestors: Vec<String>,
    translations: Vec<String>,
    extra: BTreeMap<String, String>,
    toc: Vec<String>,
    /// Of the start page the courses to apply for next; of `_pages` its pages; else empty.
    pub(in crate::pages) pages: Vec<Made>,
    /// Paths for `get_section`.
    subsections: Vec<String>,
    paginate_by: usize,
    /// The publisher, unless this is another section.
    publisher: Option<PublisherView>,
}

/// A publisher: the keys of `_publisher.yaml` under their own names.
#[derive(Debug, Serialize)]
pub struct PublisherView {
    id: String,
    name: Html,
    municipalities: Vec<Made>,
    website: Option<String>,
    contact: Option<ContactView>,
    guidance: Option<GuidanceView>,
    apply: Option<ApplyView>,
    appeal: Option<Html>,
}

/// A list of courses, page by page, as in Zola.
#[derive(Debug, Serialize)]
pub struct Paginator {
    paginate_by: usize,
    base_url: String,
    number_pagers: usize,
    first: String,
    last: String,
    previous: Option<String>,
    next: Option<String>,
    pages: Vec<Made>,
    current_index: usize,
    total_pages: usize,
    shown: Vec<Shown>,
}

/// A page of a list that every other one leads to: the first, the last, those around where one is.
#[derive(Debug, Serialize)]
struct Shown {
    number: usize,
    path: String,
    /// Whether pages are left out before it.
    gap: bool,
}

/// How many courses the start page shows.
const ON_START: usize = 6;

impl Scope<'_> {
    pub(in crate::pages) fn start(&self) -> SectionView {
        let title = self.catalogue.county.title.as_ref();
        let (html, text) = title.map_or_else(Default::default, |title| (self.html(title), self.text(title)));
        let mut section = self.section(&Route::Start, html, text, "_index.md".into());
        section.ancestors = Vec::new();
        section.subsections =
            self.catalogue.publishers.iter().map(|p| format!("{}/_index.md", p.id)).collect();
        if !self.catalogue.pages.is_empty() {
            section.subsections.push("_pages/_index.md".into());
        }
        section.pages = self.soon().into_iter().map(|course| self.card(course)).collect();
        section
    }

    /// The courses whose last application day comes first, from the catalogue's day on.
    fn soon(&self) -> Vec<usize> {
        let listed = self.catalogue.listings.all().iter().copied();
        let mut open: Vec<_> = listed
            .filter_map(|index| {
                let occasions = self.catalogue.courses[index].occasions.iter();
                let closes = occasions.filter(|o| o.standing == crate::access::Standing::Open);
                let today = self.catalogue.today;
                Some((closes.filter_map(|o| o.timing.closes).filter(|day| *day >= today).min()?, index))
            })
            .collect();
        open.sort_unstable();
        open.into_iter().take(ON_START).map(|(_, index)| index).collect()
    }

    pub(in crate::pages) fn all_courses_section(&self, page: usize) -> SectionView {
        let heading = self.say("all-courses");
        let html = Html(heading.to_html(self.language));
        self.section(&Route::Courses { page }, html, heading.text, "kurser/_index.md".into())
    }

    pub(super) fn all_courses(&self, page: usize) -> (SectionView, Paginator) {
        let first = Route::Courses { page: 1 };
        let all = self.catalogue.listings.all();
        (self.all_courses_section(page), self.paginator(all, page, &first, |page| Route::Courses { page }))
    }

    pub(in crate::pages) fn publisher_section(&self, index: usize, page: usize) -> SectionView {
        let publisher = &self.catalogue.publishers[index];
        let route = Route::Publisher { publisher: index, page };
        let (html, text) = (self.html(&publisher.name), self.text(&publisher.name));
        let mut section = self.section(&route, html, text, format!("{}/_index.md", publisher.id));
        section.publisher = Some(PublisherView {
            id: publisher.id.to_string(),
            name: self.html(&publisher.name),
            municipalities: publisher.municipalities.iter().map(|index| self.municipality(*index)).collect(),
            website: publisher.website.as_ref().map(ToString::to_string),
            contact: self.contact(&publisher.contact),
            guidance: self.guidance(&publisher.guidance),
            apply: self.apply(&publisher.apply),
            appeal: publisher.appeal.as_ref().map(|appeal| self.rich(appeal, 3)),
        });
        section
    }

    pub(super) fn publisher(&self, index: usize, page: usize) -> (SectionView, Paginator) {
        let first = Route::Publisher { publisher: index, page: 1 };
        let courses = self.catalogue.listings.publisher(index);
        let paginator =
            self.paginator(courses, page, &first, |page| Route::Publisher { publisher: index, page });
        (self.publisher_section(index, page), paginator)
    }

    pub(in crate::pages) fn info_index(&self) -> SectionView {
        let heading = self.say("about");
        let html = Html(heading.to_html(self.language));
        let mut section = self.section(&Route::InfoIndex, html, heading.text, "_pages/_index.md".into());
        section.pages =
            (0..self.catalogue.pages.len()).map(|page| Made::new(&self.info_card(page))).collect();
        section
    }

    pub(crate) fn info_card(&self, index: usize) -> Card {
        let version = self.catalogue.pages[index].version(self.language);
        let title = version.front.title.as_ref().map_or("", |title| title.as_str());
        let summary = version.front.summary.as_ref().map(|summary| self.marked(summary, &version.language));
        let route = Route::Info { page: index };
        let path = self.href(&route);
        Card {
            title: self.marked(title, &version.language),
            title_text: title.to_owned(),
            description: summary.clone(),
            summary,
            permalink: self.pages.permalink(&route, self.language),
            slug: path.trim_end_matches('/').rsplit('/').next().unwrap_or("").to_owned(),
            path,
            lang: self.language.to_string(),
            course: None,
        }
    }

    fn section(&self, route: &Route, title: Html, title_text: String, file: String) -> SectionView {
        let path = self.pages.local(route, self.language);
        SectionView {
            title,
            title_text,
            description: None,
            content: Html::default(),
            permalink: self.pages.permalink(route, self.language),
            components: path.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect(),
            path,
            lang: self.language.to_string(),
            relative_path: file,
            ancestors: vec!["_index.md".into()],
            translations: Vec::new(),
            extra: BTreeMap::new(),
            toc: Vec::new(),
            pages: Vec::new(),
            subsections: Vec::new(),
            paginate_by: PER_PAGE,
            publisher: None,
        }
    }

    pub(super) fn paginator(
        &self,
        courses: Listed,
        page: usize,
        first: &Route,
        route: impl Fn(usize) -> Route,
    ) -> Paginator {
        let pages = courses.page(page).iter().map(|index| self.card(*index)).collect();
        Paginator { pages, ..self.pager((courses.len(), PER_PAGE), page, first, route) }
    }

    /// The way through a list of so many things, so many on a page, without the things themselves.
    pub(super) fn pager(
        &self,
        (total_pages, paginate_by): (usize, usize),
        page: usize,
        first: &Route,
        route: impl Fn(usize) -> Route,
    ) -> Paginator {
        let pagers = total_pages.div_ceil(paginate_by).max(1);
        let address = |page: usize| self.href(&route(page));
        let near = page.saturating_sub(1).max(2)..=(page + 1).min(pagers.saturating_sub(1));
        let last = (pagers > 1).then_some(pagers);
        let mut before = 0;
        let shown = [1].into_iter().chain(near).chain(last).map(|number| {
            let gap = number > before + 1;
            before = number;
            Shown { number, path: address(number), gap }
        });
        Paginator {
            shown: shown.collect(),
            paginate_by,
            base_url: self.href(first),
            number_pagers: pagers,
            first: address(1),
            last: address(pagers),
            previous: (page > 1).then(|| address(page - 1)),
            next: (page < pagers).then(|| address(page + 1)),
            pages: Vec::new(),
            current_index: page,
            total_pages,
        }
    }
}
