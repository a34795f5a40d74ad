//! What follows from all courses, and the ways to it: each says what is read of it.

use std::sync::OnceLock;

use super::guide::{Answer, Guide, Place, Question, Step};
use super::reads::{List, Listed, Read, instead, read, unseen};
use super::{Alike, Calendar, Catalogue, Day};
use crate::i18n::Collator;
use crate::model::Date;

/// What follows from all courses.
#[derive(Debug, Default)]
pub(super) struct Follows {
    /// The days to come.
    calendar: OnceLock<Calendar>,
    /// The questions for those who do not know what to look for.
    guide: OnceLock<Guide>,
    /// Which courses are the same, and can be applied to.
    alike: OnceLock<Alike>,
}

impl Catalogue {
    /// The days to come.
    pub fn calendar(&self) -> Days<'_> {
        let new = || unseen(|| Calendar::new(self, &Collator::new(&self.default_language)));
        Days(self.follows.calendar.get_or_init(new))
    }

    /// The questions for those who do not know what to look for.
    pub fn guide(&self) -> Guided<'_> {
        Guided(self)
    }

    /// The courses that are the same as one of them (an index), at most so many; see
    /// [`Alike::to`](super::Alike::to).
    pub fn alike(&self, course: usize, most: usize) -> Vec<usize> {
        instead(Read::Alike(course, most), || self.all_alike().to(self, course, most))
    }

    fn all_alike(&self) -> &Alike {
        self.follows.alike.get_or_init(|| unseen(|| Alike::new(self)))
    }

    /// Whether it has been worked out which courses are the same: somebody looks at courses.
    pub fn knows_alike(&self) -> bool {
        self.follows.alike.get().is_some()
    }

    /// Works it out.
    pub fn find_alike(&self) {
        self.all_alike();
    }

    /// Works out what would else be worked out when it is first asked for. For those who ask from many
    /// threads of rayon at once: one that works on it may be given a page that waits for it.
    pub fn make_ready(&self) {
        self.calendar();
        self.guide().all();
        self.all_alike();
    }
}

/// The days to come.
#[derive(Clone, Copy, Debug)]
pub struct Days<'a>(&'a Calendar);

impl<'a> Days<'a> {
    /// How many pages the calendar has; at least one.
    pub fn pages(self) -> usize {
        instead(Read::Months, || self.0.pages())
    }

    /// How many days stand on one page.
    pub fn per_page(self) -> usize {
        self.0.per_page()
    }

    /// How many days there are.
    pub fn count(self) -> usize {
        instead(Read::Months, || self.0.days.len())
    }

    /// The first day in each month, and the page that it stands on.
    pub fn months(self) -> Vec<(Date, usize)> {
        let month = |first: &usize| (self.0.days[*first].date, self.0.page_of(*first));
        instead(Read::Months, || self.0.months.iter().map(month).collect())
    }

    /// The days on a page, counted from 1.
    pub fn on_page(self, page: usize) -> &'a [Day] {
        instead(Read::Days(page), || &self.0.days[self.0.on_page(page)])
    }
}

/// The guided way.
#[derive(Clone, Copy, Debug)]
pub struct Guided<'a>(&'a Catalogue);

impl<'a> Guided<'a> {
    fn all(self) -> &'a Guide {
        self.0.follows.guide.get_or_init(|| unseen(|| Guide::new(self.0)))
    }

    /// Whether there is nothing to ask. Mostly that is seen without working out the whole way.
    pub fn is_empty(self) -> bool {
        instead(Read::Asks, || !Guide::surely_asks(self.0) && self.all().steps().is_empty())
    }

    /// All steps, in order.
    pub fn steps(self) -> impl Iterator<Item = (usize, At<'a>)> {
        read(Read::Everything);
        (0..self.all().steps().len()).map(move |step| (step, self.step(step)))
    }

    /// A step.
    pub fn step(self, step: usize) -> At<'a> {
        At { guide: self.all(), index: step }
    }

    /// The page at an address below that of the guided way; `None` when there is none.
    pub fn find(self, path: &str) -> Option<Place> {
        instead(Read::Way(path.into()), || self.all().find(path))
    }

    /// The address of a page below that of the guided way.
    pub fn path(self, place: Place) -> String {
        // Where it begins is known without working it out.
        if place == Place::Question(0) {
            return String::new();
        }
        let (Place::Question(step) | Place::Courses(step)) = place;
        instead(Read::Step(step), || self.all().path(place))
    }
}

/// A step of the guided way.
#[derive(Clone, Copy, Debug)]
pub struct At<'a> {
    guide: &'a Guide,
    index: usize,
}

impl<'a> At<'a> {
    fn read(self) -> &'a Step {
        read(Read::Step(self.index));
        &self.guide.steps()[self.index]
    }

    /// Its address below that of the guided way, empty or ending in `/`.
    pub fn path(self) -> &'a str {
        &self.read().path
    }

    /// The step before.
    pub fn parent(self) -> Option<usize> {
        self.read().parent
    }

    /// What was answered there; `None` where the question was skipped, and at the beginning.
    pub fn answer(self) -> Option<Answer> {
        self.read().answer
    }

    /// What is asked next; `None` where the courses are shown.
    pub fn question(self) -> Option<Question> {
        self.read().question
    }

    /// The answers that lead on, each with its step.
    pub fn choices(self) -> &'a [(Answer, usize)] {
        &self.read().choices
    }

    /// The step after skipping the question, where there is more to ask.
    pub fn skip(self) -> Option<usize> {
        self.read().skip
    }

    /// Which question it asks, and how many there are at most; see [`Guide::progress`].
    pub fn progress(self) -> (usize, usize) {
        instead(Read::Step(self.index), || self.guide.progress(self.index))
    }

    /// The step whose list has its courses; see [`Guide::answered`].
    pub fn answered(self) -> usize {
        instead(Read::Step(self.index), || self.guide.answered(self.index))
    }

    /// Whether it has a list of its courses.
    pub fn has_list(self) -> bool {
        instead(Read::Step(self.index), || self.guide.has_list(self.index))
    }

    /// The courses that are right.
    pub fn courses(self) -> Listed<'a> {
        Listed::new(List::Step(self.index), &self.guide.steps()[self.index].courses)
    }

    /// Those of them that its list shows.
    pub fn shown(self) -> Listed<'a> {
        Listed::new(List::Shown(self.index), self.guide.shown(self.index))
    }
}
