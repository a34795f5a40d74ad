//! Kinds of lists and their values.

use serde::Serialize;

use crate::catalogue::ListKind;
use crate::i18n::Localised;
use crate::model::CourseType;
use crate::model::Tag;
use crate::pages::{Html, PER_PAGE, Pages, Route, Scope};
use crate::vocabulary::REST;

/// A kind of list, as a taxonomy in Zola.
#[derive(Clone, Debug, Serialize)]
pub struct TaxonomyView {
    /// `typ`, `kommun` …
    pub name: &'static str,
    /// The same.
    pub slug: &'static str,
    /// For people.
    pub title: Html,
    /// For people, plain.
    pub title_text: String,
    /// How many courses stand on a page.
    pub paginate_by: usize,
    /// Full address.
    pub permalink: String,
    /// Path to link to.
    pub path: String,
}

/// A value that has a list.
#[derive(Clone, Debug, Serialize)]
pub struct TermView {
    /// What it is called.
    pub name: Html,
    /// What it is called, plain.
    pub name_text: String,
    /// Its id, the same in every language.
    pub slug: String,
    /// Path to link to.
    pub path: String,
    /// Full address.
    pub permalink: String,
    /// How many courses.
    pub page_count: usize,
    /// Always empty: use `paginator.pages`.
    pub pages: Vec<String>,
}

impl Pages {
    /// A kind of list in a language.
    pub fn taxonomy(&self, kind: ListKind, language: &Tag) -> TaxonomyView {
        self.scope(language).taxonomy(kind)
    }

    /// The values of a kind that have courses, in the order of the default language's alphabet;
    /// types in their own order.
    pub fn terms(&self, kind: ListKind, language: &Tag) -> Vec<TermView> {
        self.scope(language).terms(kind)
    }

    /// A value in a language.
    pub fn term(&self, kind: ListKind, value: usize, language: &Tag) -> TermView {
        self.scope(language).term(kind, value)
    }
}

impl Scope<'_> {
    pub(super) fn taxonomy(&self, kind: ListKind) -> TaxonomyView {
        let title = self.say(match kind {
            ListKind::Type => "list-typ",
            ListKind::Municipality => "list-kommun",
            ListKind::Area => "list-omrade",
            ListKind::Occupation => "list-yrke",
            ListKind::Subject => "list-amne",
        });
        let route = Route::Lists(kind);
        TaxonomyView {
            name: kind.slug(),
            slug: kind.slug(),
            title: Html(title.to_html(self.language)),
            title_text: title.text,
            paginate_by: PER_PAGE,
            permalink: self.pages.permalink(&route, self.language),
            path: self.href(&route),
        }
    }

    pub(super) fn terms(&self, kind: ListKind) -> Vec<TermView> {
        let values = self.catalogue.listings.values(kind);
        let mut terms: Vec<_> = values.map(|(value, _)| self.term(kind, value)).collect();
        if kind != ListKind::Type {
            let rest = |term: &TermView| kind == ListKind::Area && term.slug == REST;
            terms.sort_by_cached_key(|term| {
                (rest(term), self.pages.languages.collator().key(&term.name_text))
            });
        }
        terms
    }

    pub(super) fn term(&self, kind: ListKind, value: usize) -> TermView {
        let name = self.term_name(kind, value);
        let route = Route::List { kind, value, page: 1 };
        TermView {
            name: Html(name.to_html(self.language)),
            name_text: name.text,
            slug: self.catalogue.value_id(kind, value).to_owned(),
            path: self.href(&route),
            permalink: self.pages.permalink(&route, self.language),
            page_count: self.catalogue.listings.courses(kind, value).len(),
            pages: Vec::new(),
        }
    }

    /// What a value of a kind of list is called.
    pub(super) fn term_name(&self, kind: ListKind, value: usize) -> Localised {
        match kind.vocabulary() {
            Some(vocabulary) => {
                let labels = self.catalogue.vocabulary.all(vocabulary)[value].labels.as_ref();
                match labels {
                    Some(labels) => self.localise(labels),
                    None => Localised::new("", self.language),
                }
            }
            None if kind == ListKind::Type => self.say(&format!("type-{}", CourseType::ALL[value].key())),
            None => self.localise(&self.catalogue.municipalities[value].name),
        }
    }
}
