//! The facts of courses in parts, for the page of saved courses.
//!
//! Which courses somebody has saved is nobody else's business, not even a web server's: the browser
//! asks for parts of some thirty courses, never for one. Which part a course is in follows from its
//! id alone; `themes/default/scripts/lib/parts.js` does the same.

use ahash::AHashMap;
use rayon::prelude::*;

use super::{Pages, Route};
use crate::catalogue::reads::{Read, read};

/// How many courses a part has on average.
const PER_PART: usize = 30;

/// The part, from 1, that the course `<publisher>/<course>` is in when there are `parts`: FNV-1a
/// with 32 bits over the bytes of the id, modulo the number of parts.
pub fn part_of(id: &str, parts: usize) -> usize {
    let hash =
        id.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    hash as usize % parts + 1
}

/// Courses and former addresses by part, in the order of their ids.
pub(super) fn parts(courses: &AHashMap<String, Route>) -> Vec<Vec<(String, Route)>> {
    let count = courses.values().filter(|route| matches!(route, Route::Course { .. })).count();
    let mut parts = vec![Vec::new(); count.div_ceil(PER_PART).max(1)];
    for (id, route) in courses {
        let part = part_of(id, parts.len());
        parts[part - 1].push((id.clone(), *route));
    }
    parts.par_iter_mut().for_each(|part| part.sort_unstable());
    parts
}

impl Pages {
    /// The ids in a part (from 1), each with the page of its course or of its former address.
    pub(super) fn saved_part(&self, part: usize) -> &[(String, Route)] {
        read(Read::Part(part));
        &self.saved_parts()[part - 1]
    }

    /// How many parts there are; at least one.
    pub fn saved_part_count(&self) -> usize {
        read(Read::Parts);
        self.saved_parts().len()
    }

    /// All parts, made when they are first asked for. Whoever asks says what it reads of them.
    fn saved_parts(&self) -> &[Vec<(String, Route)>] {
        self.saved_parts.get_or_init(|| parts(&self.courses))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The browser's tests read the same file.
    #[test]
    fn a_course_is_in_the_part_that_browsers_look_in() {
        let vectors = include_str!("../../tests/fixtures/saved-parts.json");
        let vectors: Vec<(String, usize, usize)> = serde_json::from_str(vectors).unwrap();
        assert!(vectors.len() > 10);
        for (id, parts, part) in vectors {
            assert_eq!(part_of(&id, parts), part, "{id} of {parts}");
        }
    }

    #[test]
    fn parts_are_even_enough_to_stay_small() {
        let course = |number: usize| (format!("kumla/kurs-{number}"), Route::Course { course: number });
        let parts = parts(&(0..3000).map(course).collect());
        assert_eq!(parts.len(), 100);
        assert!(parts.iter().all(|part| (10..=60).contains(&part.len())));
        assert!(parts.iter().all(|part| part.is_sorted()));
    }

    #[test]
    fn without_courses_there_is_one_empty_part() {
        assert_eq!(parts(&AHashMap::new()), [Vec::new()]);
    }
}
