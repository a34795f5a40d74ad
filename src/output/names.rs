//! The last line of defence against two files that want one place. The rules
//! on content find such things earlier and can name the files at fault.

use std::collections::HashMap;
use std::collections::hash_map::{Entry, OccupiedEntry};

use ahash::{AHashSet, RandomState};
use rayon::prelude::*;

use super::error::OutputError;
use super::paths::{folded, is_safe};

/// The paths that no site can have, each by its place in the list with the reason:
/// [`OutputError::UnsafePath`] or [`OutputError::Collision`].
///
/// This is what publishing would refuse, found without a disk. Of two that are one place, the one
/// that is spelled plainly, without capitals, may have it: whoever adds `Logo.svg` to `logo.svg`
/// takes nothing away.
pub fn check_paths<'p>(paths: impl IntoIterator<Item = &'p str>) -> Vec<(usize, OutputError)> {
    let mut names = Names::default();
    let mut check = |path: &str| match is_safe(path) {
        true => names.claim(path).err(),
        false => Some(OutputError::UnsafePath { path: path.to_owned() }),
    };
    let (plain, others): (Vec<_>, Vec<_>) =
        paths.into_iter().enumerate().partition(|(_, path)| folded(path) == *path);
    let all = plain.into_iter().chain(others);
    let mut faults: Vec<_> = all.filter_map(|(index, path)| Some((index, check(path)?))).collect();
    faults.sort_by_key(|(index, _)| *index);
    faults
}

/// Whether a site can surely have all these paths: then [`check_paths`] finds nothing. It sees at a
/// glance what nearly always is so; where it does not, `check_paths` must be asked.
pub fn surely_fit<P: AsRef<str>>(paths: impl ParallelIterator<Item = P>) -> bool {
    let hasher = RandomState::new();
    Seen::of(paths, &hasher).all_fit()
}

/// The paths that a site has.
pub(super) struct Taken {
    seen: Seen,
    hasher: RandomState,
}

impl Taken {
    /// # Errors
    /// [`OutputError::Collision`].
    pub fn of(paths: &[&str]) -> Result<Taken, OutputError> {
        let hasher = RandomState::new();
        let mut seen = Seen::of(paths.par_iter(), &hasher);
        if !seen.all_fit() {
            collides(paths)?;
        }
        Ok(Taken { seen, hasher })
    }

    /// Takes one more, if it surely fits.
    pub fn take(&mut self, path: &str) -> bool {
        let (mut folders, Seen { files, folders: taken, .. }) = (Vec::new(), &mut self.seen);
        let file = numbers(path, &self.hasher, |folder| folders.push(folder));
        let Err(place) = files.binary_search(&file) else { return false };
        if taken.contains(&file) || folders.iter().any(|folder| files.binary_search(folder).is_ok()) {
            return false;
        }
        files.insert(place, file);
        taken.extend(folders);
        true
    }
}

/// # Errors
/// [`OutputError::Collision`] when two of these want one place.
pub(super) fn collides(paths: &[&str]) -> Result<(), OutputError> {
    let mut names = Names::default();
    paths.iter().try_for_each(|path| names.claim(path))
}

/// The number of a path; `folder` takes those of the folders that it lies in.
fn numbers(path: &str, hasher: &RandomState, mut folder: impl FnMut(u64)) -> u64 {
    let mut number = 0;
    for name in folded(path).split('/').map(|name| hasher.hash_one(name)) {
        if number != 0 {
            folder(number);
        }
        // An odd factor loses nothing of what the folder is.
        number = (number.rotate_left(5) ^ name).wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    }
    number
}

/// Paths, each as one number. Two that have the same may be others all the same, but the same path
/// never has two.
#[derive(Default)]
struct Seen {
    files: Vec<u64>,
    folders: AHashSet<u64>,
    unsafe_one: bool,
}

impl Seen {
    fn of<P: AsRef<str>>(paths: impl ParallelIterator<Item = P>, hasher: &RandomState) -> Seen {
        paths
            .fold(Seen::default, |seen, path| seen.with(path.as_ref(), hasher))
            .reduce(Seen::default, Seen::joined)
    }

    fn with(mut self, path: &str, hasher: &RandomState) -> Seen {
        self.unsafe_one |= !is_safe(path);
        let file = numbers(path, hasher, |folder| {
            self.folders.insert(folder);
        });
        self.files.push(file);
        self
    }

    fn joined(mut self, mut other: Seen) -> Seen {
        if self.folders.len() < other.folders.len() {
            std::mem::swap(&mut self.folders, &mut other.folders);
        }
        self.folders.extend(other.folders);
        self.files.append(&mut other.files);
        self.unsafe_one |= other.unsafe_one;
        self
    }

    fn all_fit(&mut self) -> bool {
        self.files.par_sort_unstable();
        !self.unsafe_one
            && self.files.windows(2).all(|pair| pair[0] != pair[1])
            && self.files.iter().all(|file| !self.folders.contains(file))
    }
}

/// Who stands at a folded path.
#[derive(Debug)]
enum Holder {
    /// A folder, because a file stands below it.
    Folder,
    /// A file whose path is the folded one.
    File,
    /// A file whose path is another.
    Spelled(Box<str>),
}

/// Every path that has been taken, folded (see [`folded`]).
#[derive(Debug, Default)]
struct Names(HashMap<Box<str>, Holder, RandomState>);

impl Names {
    /// Takes `path` for a file.
    ///
    /// # Errors
    /// [`OutputError::Collision`] when another file stands there, when a
    /// folder does, or when a file stands where a folder is needed.
    fn claim(&mut self, path: &str) -> Result<(), OutputError> {
        let key = folded(path);
        for (slash, _) in key.rmatch_indices('/') {
            match self.0.entry(key[..slash].into()) {
                Entry::Vacant(place) => place.insert(Holder::Folder),
                // Its parents were taken when it was.
                Entry::Occupied(place) if matches!(place.get(), Holder::Folder) => break,
                Entry::Occupied(place) => return Err(collision(path, spelling(&place))),
            };
        }
        let holder = if key == path { Holder::File } else { Holder::Spelled(path.into()) };
        match self.0.entry(key.into()) {
            Entry::Vacant(place) => {
                place.insert(holder);
                Ok(())
            }
            Entry::Occupied(place) => Err(collision(path, spelling(&place))),
        }
    }
}

fn spelling(place: &OccupiedEntry<'_, Box<str>, Holder>) -> String {
    match place.get() {
        Holder::Folder => format!("{}/", place.key()),
        Holder::File => place.key().to_string(),
        Holder::Spelled(path) => path.to_string(),
    }
}

/// Sorted, so that the message does not depend on which thread came first.
fn collision(path: &str, other: String) -> OutputError {
    let (first, second) =
        if path < other.as_str() { (path.to_owned(), other) } else { (other, path.to_owned()) };
    OutputError::Collision { first, second }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn claim_all(paths: &[&str]) -> Result<(), (String, String)> {
        let mut names = Names::default();
        for path in paths {
            match names.claim(path) {
                Ok(()) => {}
                Err(OutputError::Collision { first, second }) => return Err((first, second)),
                Err(other) => panic!("{other}"),
            }
        }
        Ok(())
    }

    #[test]
    fn all_paths_are_checked_and_each_fault_is_told() {
        let faults = check_paths(["a", "../a", "B", "b", "c."]);
        let at: Vec<_> = faults.iter().map(|(index, _)| *index).collect();
        assert_eq!(at, [1, 2, 4], "the plain one has the place, whoever comes first");
        assert!(
            matches!(&faults[1].1, OutputError::Collision { first, second } if (&**first, &**second) == ("B", "b"))
        );
    }

    proptest! {
        /// The glance may be too careful, which random numbers never show here; it never is too bold.
        #[test]
        fn what_fits_at_a_glance_has_no_fault(
            paths in prop::collection::vec("[ab]{1,2}|[aAå]/([bB]|a\u{30a}|b/a)|con|\\.\\./a|[a-z]{4}(/[a-z]{2}){0,3}", 0..8)
        ) {
            let faults = check_paths(paths.iter().map(String::as_str));
            prop_assert_eq!(surely_fit(paths.par_iter()), faults.is_empty());
        }
    }

    #[test]
    fn one_more_is_taken_where_it_fits() {
        let mut taken = Taken::of(&["a/b", "c"]).unwrap();
        let fits = ["a", "A/B", "c/d", "c", "a/b/c"].map(|path| taken.take(path));
        assert_eq!(fits, [false; 5]);
        assert!(taken.take("a/c") && !taken.take("a/C") && taken.take("d/e") && !taken.take("D"));
        assert!(matches!(Taken::of(&["a", "b", "a/b"]), Err(OutputError::Collision { .. })));
    }

    #[test]
    fn different_files_fit() {
        assert_eq!(claim_all(&["a", "b/a", "b/c/a", "b/c/b", "a-b", "å"]), Ok(()));
    }

    #[test]
    fn one_place_twice_does_not() {
        for (first, second, said) in [
            ("a/b", "a/b", ("a/b", "a/b")),
            ("a/b", "a/B", ("a/B", "a/b")),
            ("\u{e5}", "a\u{30a}", ("a\u{30a}", "\u{e5}")),
            ("a", "a/b", ("a", "a/b")),
            ("a/b", "a", ("a", "a/")),
            ("A", "a/b/c", ("A", "a/b/c")),
        ] {
            assert_eq!(claim_all(&[first, second]), Err((said.0.into(), said.1.into())));
        }
    }
}
