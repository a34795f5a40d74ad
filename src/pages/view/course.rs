//! A course's page.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::counsellors::ReportView;
use super::films::FilmView;
use super::info::{PageView, Translation};
use super::occasion::OccasionView;
use super::people::{ApplyView, ContactView, GuidanceView};
use super::{Fact, Link, Word};
use crate::catalogue::{Course, ListKind};
use crate::model::{Date, Rich};
use crate::pages::{Html, Made, Route, Scope, iso};

/// So many courses are shown that are the same in other places.
const MOST_SIMILAR: usize = 5;

/// A course: the keys of the content format under their own names, inherited and translated.
#[derive(Debug, Serialize)]
pub struct CourseView {
    /// Publisher and course: `kumla/underskoterska`.
    id: String,
    r#type: &'static str,
    kind: &'static str,
    status: &'static str,
    apprenticeship: bool,
    combination: bool,
    orientation: bool,
    codes: Vec<String>,
    credits: Option<CreditsView>,
    learn: Option<Html>,
    teaching: Option<Html>,
    afterwards: Option<Html>,
    bring: Option<Html>,
    prior_knowledge: Option<Html>,
    eligibility: Option<Html>,
    selection: Option<Html>,
    areas: Vec<Made>,
    subjects: Vec<Made>,
    occupations: Vec<Made>,
    sfi: Option<SfiView>,
    /// Language of instruction.
    language: String,
    language_support: Vec<&'static str>,
    min_swedish: Option<MinSwedishView>,
    workplace: Option<WorkplaceView>,
    cost: Option<CostView>,
    /// True, false, or null when nobody knows.
    student_aid: Option<bool>,
    seqf: Option<u32>,
    provider: Option<String>,
    contractor: Option<String>,
    publisher: Made,
    municipalities: Vec<Made>,
    url: Option<String>,
    contact: Option<ContactView>,
    guidance: Option<GuidanceView>,
    apply: Option<ApplyView>,
    appeal: Option<Html>,
    quality_marks: Vec<String>,
    films: Vec<FilmView>,
    updated: Option<String>,
    /// Whether a machine made the translation into the page's language.
    machine_translated: bool,
    /// Ids of messages to say about the language of the text.
    notices: Vec<&'static str>,
    /// Path of the page in the default language, unless this is a form of it.
    original: Option<String>,
    /// Where to report that something is wrong.
    report_to: ReportView,
    /// The title in the default language where the page has another: the word one will meet.
    original_title: Option<Html>,
    /// Words of the default language that one will meet.
    words: Vec<Word>,
    /// Who may apply, and where; nothing where `frisok.yaml` does not say.
    access: Option<Made>,
    /// Whether one may apply: `Course::answers` of the catalogue.
    answers: Option<String>,
    /// What one writes in an application, for each start that one may apply to: the title in the
    /// default language, the first code, the publisher, the day.
    to_copy: Vec<String>,
    /// The days on which its state changes, for the browser.
    changes: String,
    /// The facts as sentences.
    sentences: Vec<Fact>,
    /// How many starts one may still choose besides the one that the sentences speak of.
    more_starts: usize,
    /// Occasions that are not over, running and cancelled ones last.
    occasions: Vec<OccasionView>,
    /// Occasions that are over, the latest first.
    past_occasions: Vec<OccasionView>,
    /// Whether one can, or will be able to, apply to it on the catalogue's day.
    possible: bool,
    /// The same course in other places, where one can apply: soonest first.
    similar: Vec<Made>,
    /// The list in which there are more of them, if there are.
    similar_more: Option<Link>,
}

#[derive(Debug, Serialize)]
struct CreditsView {
    value: f64,
    unit: &'static str,
}

#[derive(Debug, Serialize)]
struct SfiView {
    tracks: Vec<u32>,
    courses: Vec<&'static str>,
}

#[derive(Debug, Serialize)]
struct MinSwedishView {
    level: &'static str,
    required: bool,
}

#[derive(Debug, Serialize)]
struct WorkplaceView {
    percent: Option<u32>,
    weeks: Option<u32>,
}

#[derive(Debug, Serialize)]
struct CostView {
    text: Option<Html>,
    amount: Option<u32>,
}

impl Scope<'_> {
    pub(super) fn course_page(&self, index: usize) -> PageView {
        let course = &self.catalogue.courses[index];
        let written = &course.written;
        let route = Route::Course { course: index };
        let publisher = self.catalogue.publisher(course);
        let mut page = self.page_basics(&route);
        if let Some(title) = &written.title {
            page.title = self.html(title);
            page.title_text = self.text(title);
        }
        if let Some(summary) = &written.summary {
            page.set_summary(self.html(summary), self.text(summary));
        }
        page.content = written.description.as_ref().map(|text| self.rich(text, 3)).unwrap_or_default();
        page.slug = course.id.to_string();
        page.relative_path = format!("{}/{}.yaml", publisher.id, course.id);
        page.ancestors = vec!["_index.md".into(), format!("{}/_index.md", publisher.id)];
        page.updated = written.updated.as_ref().map(|date| iso(date.value));
        page.taxonomies = self.taxonomies(course);
        page.translations = self.course_translations(course, &route);
        let aliases = written.aliases.iter().flat_map(|aliases| aliases.iter());
        page.aliases =
            aliases.map(|alias| format!("/kurser/{}/{}/", alias.publisher, alias.course)).collect();
        page.course = Some(self.course(index));
        page
    }

    fn course_translations(&self, course: &Course, route: &Route) -> Vec<Translation> {
        let Some(title) = &course.written.title else { return Vec::new() };
        let real = self.pages.tags().iter().filter(|tag| self.pages.is_translated(route, tag));
        real.map(|tag| Translation {
            lang: tag.to_string(),
            permalink: self.pages.permalink(route, tag),
            title: self.pages.languages.localise(title, tag).text,
            path: self.pages.local(route, tag),
        })
        .collect()
    }

    fn taxonomies(&self, course: &Course) -> BTreeMap<&'static str, Vec<String>> {
        let ids = |kind: ListKind| -> Vec<String> {
            let values = crate::catalogue::values(course, kind);
            values.map(|value| self.catalogue.value_id(kind, value).to_owned()).collect()
        };
        ListKind::ALL.into_iter().map(|kind| (kind.slug(), ids(kind))).collect()
    }

    fn course(&self, index: usize) -> CourseView {
        let course = &self.catalogue.courses[index];
        let written = &course.written;
        let rich = |text: &Option<crate::model::At<Rich>>| text.as_ref().map(|text| self.rich(text, 3));
        let flag = |flag: &Option<crate::model::At<bool>>| flag.as_ref().is_some_and(|flag| flag.value);
        let (past, current): (Vec<_>, Vec<_>) =
            course.occasions.iter().partition(|occasion| occasion.timing.is_over(self.catalogue.today));
        let occasions =
            |list: Vec<_>| list.into_iter().map(|occasion| self.occasion(course, occasion)).collect();
        let links = |kind, values: &[usize]| values.iter().map(|value| self.value(kind, *value)).collect();
        let (similar, similar_more) = self.similar(index);
        CourseView {
            id: format!("{}/{}", self.catalogue.publisher(course).id, course.id),
            r#type: course.course_type.key(),
            kind: course.kind.key(),
            status: course.status.key(),
            apprenticeship: flag(&written.apprenticeship),
            combination: flag(&written.combination),
            orientation: flag(&written.orientation),
            codes: written
                .codes
                .iter()
                .flat_map(|codes| codes.iter())
                .map(|code| code.value.clone())
                .collect(),
            credits: course.credits.map(|(value, unit)| CreditsView { value, unit: unit.key() }),
            learn: rich(&written.learn),
            teaching: rich(&written.teaching),
            afterwards: rich(&written.afterwards),
            bring: rich(&written.bring),
            prior_knowledge: rich(&written.prior_knowledge),
            eligibility: rich(&written.eligibility),
            selection: rich(&written.selection),
            areas: links(ListKind::Area, &course.areas),
            subjects: links(ListKind::Subject, &course.subjects),
            occupations: links(ListKind::Occupation, &course.occupations),
            sfi: written.sfi.as_ref().map(|sfi| SfiView {
                tracks: sfi
                    .tracks
                    .iter()
                    .flat_map(|tracks| tracks.iter())
                    .map(|track| track.value.0)
                    .collect(),
                courses: sfi
                    .courses
                    .iter()
                    .flat_map(|courses| courses.iter())
                    .map(|c| c.value.key())
                    .collect(),
            }),
            language: written.language.as_ref().map_or_else(|| "sv".to_owned(), |tag| tag.value.to_string()),
            language_support: written
                .language_support
                .iter()
                .flat_map(|l| l.iter())
                .map(|l| l.key())
                .collect(),
            min_swedish: written.min_swedish.as_ref().and_then(|min| {
                let level = min.level.as_ref()?.key();
                Some(MinSwedishView {
                    level,
                    required: min.required.as_ref().is_some_and(|required| required.value),
                })
            }),
            workplace: written.workplace.as_ref().map(|workplace| WorkplaceView {
                percent: workplace.percent.as_ref().map(|percent| percent.0),
                weeks: workplace.weeks.as_ref().map(|weeks| weeks.0),
            }),
            cost: written.cost.as_ref().map(|cost| CostView {
                text: cost.text.as_ref().map(|text| self.html(text)),
                amount: cost.amount.as_ref().map(|amount| amount.0),
            }),
            student_aid: course.student_aid,
            seqf: written.seqf.as_ref().map(|seqf| seqf.0),
            provider: written.provider.as_ref().map(|provider| provider.value.clone()),
            contractor: written.contractor.as_ref().map(|contractor| contractor.value.clone()),
            publisher: self.publisher_link(course.publisher),
            municipalities: course.municipalities.iter().map(|index| self.municipality(*index)).collect(),
            url: written.url.as_ref().map(|url| url.0.to_string()),
            contact: self.contact(&course.contact),
            guidance: self.guidance(&course.guidance),
            apply: self.apply(&course.apply),
            appeal: course.appeal.as_ref().map(|appeal| self.rich(appeal, 4)),
            quality_marks: written
                .quality_marks
                .iter()
                .flat_map(|m| m.iter())
                .map(|m| m.to_string())
                .collect(),
            films: self.course_films(course, 3),
            updated: written.updated.as_ref().map(|date| iso(date.value)),
            machine_translated: written.machine_translated(self.language),
            notices: self.notices(course),
            original: self.original(&Route::Course { course: index }),
            report_to: self.report_to(course),
            original_title: self.original_title(course),
            words: self.words(course),
            access: self.access(course),
            answers: course.answers.as_deref().map(str::to_owned),
            to_copy: self.copied(course),
            changes: self.course_changes(index),
            sentences: self.facts(course),
            more_starts: self.other_starts(course),
            occasions: occasions(current),
            past_occasions: occasions(past),
            possible: course.is_possible(),
            similar,
            similar_more,
        }
    }

    fn copied(&self, course: &Course) -> Vec<String> {
        let title = course.written.title.as_ref().map(|title| &*title.value.0.default);
        let code = course.written.codes.as_ref().and_then(|codes| codes.first());
        let code = code.map(|code| code.value.as_str());
        let publisher = &*self.catalogue.publisher(course).name.default;
        let about = [title, code, Some(publisher)].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let possible = course.occasions.iter().filter(|occasion| occasion.is_possible());
        let days: BTreeSet<_> = possible.map(|occasion| occasion.timing.start).collect();
        if days.is_empty() {
            return vec![about];
        }
        let line = |day: Option<Date>| match day {
            Some(day) => format!("{about}, {}", iso(day)),
            None => about.clone(),
        };
        days.into_iter().map(line).collect()
    }

    fn original(&self, route: &Route) -> Option<String> {
        let default = &self.catalogue.default_language;
        (!self.reads_default()).then(|| self.pages.href(route, default))
    }

    fn original_title(&self, course: &Course) -> Option<Html> {
        let title = &course.written.title.as_ref()?.value.0;
        if self.reads_default() || self.localise(title).lang == self.catalogue.default_language {
            return None;
        }
        let original = crate::model::Text { default: title.default.clone(), others: Vec::new() };
        Some(self.html(&original))
    }

    /// The same course in other places, and the list to look on in where there are more of it.
    fn similar(&self, index: usize) -> (Vec<Made>, Option<Link>) {
        let mut others = self.catalogue.alike(index, MOST_SIMILAR + 1);
        let more = others.len() > MOST_SIMILAR;
        others.truncate(MOST_SIMILAR);
        let course = &self.catalogue.courses[index];
        let kinds = [ListKind::Occupation, ListKind::Subject, ListKind::Area, ListKind::Type];
        let lists = kinds.into_iter().filter_map(|kind| {
            let value = crate::catalogue::values(course, kind).next()?;
            Some(self.link(kind, value)).filter(|link| link.path.is_some())
        });
        let list = more.then_some(lists).and_then(|mut lists| lists.next());
        (others.into_iter().map(|other| self.card(other)).collect(), list)
    }

    /// A value of a list with a link to it, as [`Self::link`].
    fn value(&self, kind: ListKind, value: usize) -> Made {
        self.made.values.of((kind, value), |_| Made::new(&self.link(kind, value)))
    }

    pub(super) fn link(&self, kind: ListKind, value: usize) -> Link {
        let term = self.term(kind, value);
        let listed = !self.catalogue.listings.courses(kind, value).is_empty();
        Link {
            id: term.slug.clone(),
            name: term.name,
            name_text: term.name_text,
            path: listed.then(|| self.href(&Route::List { kind, value, page: 1 })),
        }
    }
}
