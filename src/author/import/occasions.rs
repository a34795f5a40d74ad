//! Ids of occasions: readable, and the same in the next import.

use std::collections::HashSet;

use super::tree::Tree;
use crate::content::to_id;

/// Finds for each new occasion the one in the entry of the last import that it is; each of those
/// is used once. The same source and the same time and place count most, then the same source,
/// then the same time and place.
pub fn match_old(new: &[Tree], old: &[Tree]) -> Vec<Option<usize>> {
    let source = |tree: &Tree| tree.scalar(&["source", "id"]).map(str::to_owned);
    let when = |tree: &Tree| {
        let of = |path: &[&str]| tree.get(path).map(Tree::shown);
        (of(&["start"]), of(&["end"]), of(&["pace"]), of(&["place", "town"]))
    };
    type Test<'t> = &'t dyn Fn(&Tree, &Tree) -> bool;
    let tests: [Test; 3] = [
        &|a, b| source(a).is_some() && source(a) == source(b) && when(a) == when(b),
        &|a, b| source(a).is_some() && source(a) == source(b),
        &|a, b| when(a) == when(b),
    ];
    let mut matched = vec![None; new.len()];
    let mut used = HashSet::new();
    for test in tests {
        for (at, tree) in new.iter().enumerate().filter(|(at, _)| matched[*at].is_none()).collect::<Vec<_>>()
        {
            let found =
                old.iter().enumerate().find(|(index, other)| !used.contains(index) && test(tree, other));
            if let Some((index, _)) = found {
                used.insert(index);
                matched[at] = Some(index);
            }
        }
    }
    matched
}

/// Ids for occasions: start and pace, and of town, end and source as few as tell them apart.
///
/// `kept` are ids that some have already.
pub fn ids(occasions: &[Tree], kept: &[Option<String>]) -> Vec<String> {
    let schemes: [&[Part]; 7] = [
        &[Part::Start, Part::Pace],
        &[Part::Start, Part::Town],
        &[Part::Start, Part::Pace, Part::Town],
        &[Part::Start, Part::Pace, Part::End],
        &[Part::Start, Part::Pace, Part::Town, Part::End],
        &[Part::Start, Part::Pace, Part::Source],
        &[Part::Start, Part::Pace, Part::Town, Part::Source],
    ];
    let named = |scheme: &[Part]| -> Vec<String> {
        occasions
            .iter()
            .map(|tree| scheme.iter().filter_map(|part| part.of(tree)).collect::<Vec<_>>().join("-"))
            .collect()
    };
    let distinct = |names: &Vec<String>| names.iter().collect::<HashSet<_>>().len() == names.len();
    let mut names = schemes.into_iter().map(named);
    let last = named(schemes[6]);
    let names = names.find(distinct).unwrap_or(last);
    let mut taken: HashSet<String> = kept.iter().flatten().cloned().collect();
    let fresh = names.into_iter().zip(kept).map(|(name, kept)| match kept {
        Some(id) => id.clone(),
        None => unique(&name, &mut taken),
    });
    fresh.collect()
}

/// The id, with a number where it is taken.
pub fn unique(id: &str, taken: &mut HashSet<String>) -> String {
    let mut unique = id.to_owned();
    let mut number = 2;
    while !taken.insert(unique.clone()) {
        // Ids have at most 80 characters, all of them ASCII.
        unique = format!("{}-{number}", &id[..id.len().min(74)]);
        number += 1;
    }
    unique
}

#[derive(Clone, Copy)]
enum Part {
    Start,
    Pace,
    Town,
    End,
    Source,
}

impl Part {
    fn of(self, tree: &Tree) -> Option<String> {
        let text = match self {
            Part::Start => match tree.scalar(&["start"]) {
                Some("rolling") => "lopande".to_owned(),
                Some(date) => date.to_owned(),
                None => "utan-datum".to_owned(),
            },
            Part::Pace => format!("takt-{}", to_id(&tree.get(&["pace"])?.shown())),
            Part::Town => to_id(tree.scalar(&["place", "town"])?),
            Part::End => format!("till-{}", tree.scalar(&["end"])?),
            Part::Source => to_id(tree.scalar(&["source", "id"])?),
        };
        (!text.is_empty()).then(|| text.chars().take(30).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn occasion(start: &str, pace: &str, source: &str) -> Tree {
        let mut tree = Tree::new();
        tree.put(&["start"], Tree::text(start));
        tree.put(&["pace"], Tree::text(pace));
        tree.put(&["source", "id"], Tree::text(source));
        tree
    }

    #[test]
    fn as_few_parts_as_tell_them_apart() {
        let two = [occasion("2027-01-11", "50", "1"), occasion("2027-08-16", "50", "2")];
        assert_eq!(ids(&two, &[None, None]), ["2027-01-11-takt-50", "2027-08-16-takt-50"]);
        let paces = [occasion("2027-01-11", "50", "1"), occasion("2027-01-11", "100", "2")];
        assert_eq!(ids(&paces, &[None, None]), ["2027-01-11-takt-50", "2027-01-11-takt-100"]);
        let same = [occasion("rolling", "50", "1"), occasion("rolling", "50", "1")];
        assert_eq!(ids(&same, &[None, None]), ["lopande-takt-50-1", "lopande-takt-50-1-2"]);
        assert_eq!(ids(&two, &[Some("vt27".into()), None]), ["vt27", "2027-08-16-takt-50"]);
    }

    #[test]
    fn finds_the_occasion_of_the_last_import() {
        let old = [
            occasion("2027-01-11", "50", "1"),
            occasion("2027-01-11", "100", "1"),
            occasion("2027-03-01", "50", "9"),
        ];
        let new = [
            occasion("2027-01-11", "100", "1"),
            occasion("2027-01-18", "50", "1"),
            occasion("2027-03-01", "50", "7"),
        ];
        assert_eq!(match_old(&new, &old), [Some(1), Some(0), Some(2)]);
    }
}
