//! What a file of the site is made from, as it is read.
//!
//! While a file is made ([`recorded`]), each look at what a course's file can change leaves a
//! [`Read`]. The next build compares the values of these: where all are as they were, and so is all
//! that no course's file can change, the file would come out the same and need not be made. So
//! whatever of a [`Catalogue`](super::Catalogue) depends on courses is private and has a way to it
//! that says what was read.
//!
//! What is made once and taken by many files ([`Kept`]) says it again for each of them.

mod list;

use std::cell::RefCell;
use std::sync::{Arc, OnceLock};

use super::ListKind;

pub use list::{Courses, List, Listed};

/// Something that courses' files decide. Indices are those of the catalogue, which another edition
/// of it may give to other courses: see `Pages::key`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Read {
    /// What a course's file says.
    Course(usize),
    /// Whether a list has courses.
    Any(List),
    /// How many courses a list has.
    Length(List),
    /// The courses on a page of a list, in order, but not what their files say.
    Slice(List, usize),
    /// All courses of a list, in order, but not what their files say.
    Order(List),
    /// Which lists of a kind have courses, and how many.
    Sizes(ListKind),
    /// Which lists of a kind have courses.
    Present(ListKind),
    /// The courses that are the same as this one, at most so many.
    Alike(usize, usize),
    /// How many days the calendar has, and where its months begin.
    Months,
    /// The days on a page of the calendar, but not what the courses' files say.
    Days(usize),
    /// Whether there is a guided way.
    Asks,
    /// A step of the guided way, but not its courses.
    Step(usize),
    /// The page at an address below that of the guided way, if there is one.
    Way(Arc<str>),
    /// The page of `<publisher>/<course>`, if there is one.
    Address(Arc<str>),
    /// How many parts of saved courses there are.
    Parts,
    /// The addresses in a part of saved courses, and whose they are.
    Part(usize),
    /// What all courses' files say.
    Everything,
    /// Something of which nobody can say whether it is as it was.
    Unknown,
}

/// What was read, in order and each once.
pub type Reads = Arc<[Read]>;

thread_local! {
    /// What is being made on this thread, the innermost last, and what has been read for it. Nothing
    /// is noted of what is found in another way (`None`).
    static MAKING: RefCell<Vec<Option<Noted>>> = const { RefCell::new(Vec::new()) };
}

/// What has been read for one thing, as it came. A calendar of a long list reads a hundred thousand
/// courses: these stand by themselves, since numbers are sorted several times as fast.
#[derive(Debug, Default)]
struct Noted {
    courses: Vec<usize>,
    others: Vec<Read>,
}

impl Noted {
    fn add(&mut self, what: &Read) {
        match what {
            Read::Course(course) if self.courses.last() == Some(course) => {}
            Read::Course(course) => self.courses.push(*course),
            what if self.others.last() == Some(what) => {}
            what => self.others.push(what.clone()),
        }
    }

    /// In order and each once: courses come first.
    fn into_reads(mut self) -> Reads {
        self.courses.sort_unstable();
        self.courses.dedup();
        self.others.sort_unstable();
        self.others.dedup();
        self.courses.into_iter().map(Read::Course).chain(self.others).collect()
    }
}

/// Notes that something was read.
pub fn read(what: Read) {
    MAKING.with_borrow_mut(|making| {
        if let Some(Some(noted)) = making.last_mut() {
            noted.add(&what);
        }
    });
}

fn again(reads: &[Read]) {
    MAKING.with_borrow_mut(|making| {
        if let Some(Some(noted)) = making.last_mut() {
            reads.iter().for_each(|what| noted.add(what));
        }
    });
}

/// Makes something, and says what was read for it. It must be made on this thread.
pub fn recorded<T>(make: impl FnOnce() -> T) -> (T, Reads) {
    let frame = Frame::begin(Some(Noted::default()));
    let made = make();
    (made, frame.end().unwrap_or_default().into_reads())
}

/// Finds something of which `what` says all: what is looked at on the way is not noted.
pub(super) fn instead<T>(what: Read, find: impl FnOnce() -> T) -> T {
    read(what);
    unseen(find)
}

/// Finds something without noting what was read. Only for those who work out values of reads.
pub fn unseen<T>(find: impl FnOnce() -> T) -> T {
    let _frame = Frame::begin(None);
    find()
}

/// A place in [`MAKING`] that goes with it, also in a panic.
struct Frame;

impl Frame {
    fn begin(noted: Option<Noted>) -> Frame {
        MAKING.with_borrow_mut(|making| making.push(noted));
        Frame
    }

    fn end(self) -> Option<Noted> {
        std::mem::forget(self);
        MAKING.with_borrow_mut(|making| making.pop()).flatten()
    }
}

impl Drop for Frame {
    fn drop(&mut self) {
        MAKING.with_borrow_mut(|making| making.pop());
    }
}

/// Something that is made once and taken often, with what was read for it.
#[derive(Clone, Debug)]
pub struct Kept<T> {
    value: T,
    /// Nothing for what depends on no course, as most does.
    reads: Option<Reads>,
}

impl<T> Kept<T> {
    /// Makes it.
    pub fn new(make: impl FnOnce() -> T) -> Kept<T> {
        let (value, reads) = recorded(make);
        Kept { value, reads: Some(reads).filter(|reads| !reads.is_empty()) }
    }

    /// Takes it: whoever does reads what was read for it.
    pub fn get(&self) -> &T {
        self.reads.iter().for_each(|reads| again(reads));
        &self.value
    }
}

impl<T, E> Kept<Result<T, E>> {
    /// What succeeded, to be kept; an error is taken at once.
    ///
    /// # Errors
    /// The one that is there.
    pub fn transpose(self) -> Result<Kept<T>, E> {
        if self.value.is_err() {
            self.get();
        }
        let Kept { value, reads } = self;
        value.map(|value| Kept { value, reads })
    }
}

/// Something that is made when it is first asked for, and kept.
#[derive(Debug)]
pub struct Once<T>(OnceLock<Kept<T>>);

impl<T> Default for Once<T> {
    fn default() -> Once<T> {
        Once(OnceLock::new())
    }
}

impl<T> Once<T> {
    /// The value, from `make` the first time.
    pub fn of(&self, make: impl FnOnce() -> T) -> &T {
        self.0.get_or_init(|| Kept::new(make)).get()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(make: impl FnOnce()) -> Vec<Read> {
        recorded(make).1.to_vec()
    }

    #[test]
    fn what_is_read_is_noted_once_and_only_for_what_is_being_made() {
        read(Read::Course(9));
        let of_two = reads(|| [2, 1, 2].into_iter().for_each(|course| read(Read::Course(course))));
        assert_eq!(of_two, [Read::Course(1), Read::Course(2)]);
        let outer = reads(|| {
            read(Read::Months);
            assert_eq!(reads(|| read(Read::Course(1))), [Read::Course(1)]);
        });
        assert_eq!(outer, [Read::Months], "what is made within is another thing");
        assert_eq!(reads(|| instead(Read::Asks, || read(Read::Course(1)))), [Read::Asks]);
    }

    #[test]
    fn what_is_kept_is_read_by_all_who_take_it() {
        let once = Once::default();
        let take = || reads(|| assert_eq!(*once.of(|| read(Read::Course(3))), ()));
        assert_eq!(take(), [Read::Course(3)]);
        assert_eq!(take(), [Read::Course(3)]);
        let kept = |result: Result<(), ()>| {
            Kept::new(|| {
                read(Read::Parts);
                result
            })
        };
        assert_eq!(reads(|| assert!(kept(Err(())).transpose().is_err())), [Read::Parts]);
        assert_eq!(reads(|| kept(Ok(())).transpose().unwrap().get().to_owned()), [Read::Parts]);
    }

    #[test]
    fn a_panic_leaves_nothing_behind() {
        let made = std::panic::catch_unwind(|| recorded(|| panic!("as it should")));
        assert!(made.is_err());
        assert_eq!(reads(|| {}), []);
        MAKING.with_borrow(|making| assert!(making.is_empty()));
    }
}
