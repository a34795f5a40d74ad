//! What the entry of a course says.

use super::group::{self, Course, Occasion};
use super::map::ImportMap;
use super::occasions::{ids, match_old};
use super::publishers::Facts;
use super::text::fold;
use super::tree::Tree;

/// An entry, and where its occasions come from.
#[derive(Debug)]
pub struct Composed<'g> {
    /// What it says.
    pub tree: Tree,
    /// The rows of each occasion; none for those that only the file has.
    pub rows: Vec<Vec<usize>>,
    /// The column of each value of the occasions that the table has.
    pub columns: Vec<&'g [(String, String)]>,
    /// Ids of occasions that the table has no longer. They stay: people may have applied to them.
    pub gone: Vec<String>,
}

/// Composes the entry of a course. `old` are the occasions that its file has.
pub fn compose<'g>(
    course: &'g Course,
    publisher: Option<&Facts>,
    map: &ImportMap,
    system: &str,
    old: &[Tree],
) -> Composed<'g> {
    let mut tree = Tree::new();
    for given in &course.given {
        group::put(&mut tree, given);
    }
    if map.columns_to("provider").is_empty() {
        provider(course, publisher, &mut tree);
    }
    municipalities(course, publisher, &mut tree);
    tree.put(&["source", "system"], Tree::text(system));
    tree.put(&["source", "id"], Tree::text(&course.id));
    tree.tidy();

    let order = in_order(course);
    let mut all: Vec<Tree> = order.iter().map(|occasion| occasion.tree.clone()).collect();
    all.iter_mut().for_each(Tree::tidy);
    let mut rows: Vec<Vec<usize>> = order.iter().map(|occasion| occasion.rows.clone()).collect();
    let matched = match_old(&all, old);
    let id = |tree: &Tree| tree.scalar(&["id"]).map(str::to_owned);
    let mut kept: Vec<_> = matched.iter().map(|at| at.and_then(|at| id(&old[at]))).collect();
    let mut gone = Vec::new();
    for (_, tree) in old.iter().enumerate().filter(|(at, _)| !matched.contains(&Some(*at))) {
        gone.extend(id(tree));
        kept.push(id(tree));
        rows.push(Vec::new());
        all.push(tree.clone());
    }
    let ids = ids(&all, &kept);
    for (tree, id) in all.iter_mut().zip(ids) {
        tree.put(&["id"], Tree::Scalar(id));
    }
    tree.put(&["occasions"], Tree::List(all));
    let columns = order.iter().map(|occasion| occasion.columns.as_slice()).collect();
    Composed { tree, rows, columns, gone }
}

/// Names the provider where that is not the publisher.
fn provider(course: &Course, publisher: Option<&Facts>, tree: &mut Tree) {
    let name = publisher.and_then(|facts| facts.publisher.name.as_ref()).map_or("", |name| &name.default);
    if !course.provider.is_empty() && fold(name) != fold(&course.provider) {
        tree.put(&["provider"], Tree::text(&course.provider));
    }
}

/// A publisher that is only known by its rows may be in several municipalities: then a course
/// says in which of them it is.
fn municipalities(course: &Course, publisher: Option<&Facts>, tree: &mut Tree) {
    let own = course.municipalities();
    let Some(facts) = publisher.filter(|facts| facts.concluded && !own.is_empty()) else { return };
    let all = facts.publisher.municipalities.iter().flat_map(|list| list.iter());
    let all: Vec<&str> = all.map(|id| id.as_str()).collect();
    let same = all.len() == own.len() && own.iter().all(|id| all.contains(&id.as_str()));
    if !same && tree.get(&["municipalities"]).is_none() {
        tree.put(&["municipalities"], Tree::List(own.iter().map(Tree::text).collect()));
    }
}

/// Occasions by start, end and pace; those without come last.
fn in_order(course: &Course) -> Vec<&Occasion> {
    let mut order: Vec<&Occasion> = course.occasions.iter().collect();
    order.sort_by_cached_key(|occasion| {
        let of = |key: &str| occasion.tree.get(&[key]).map_or("~".to_owned(), Tree::shown);
        (of("start"), of("end"), of("pace"))
    });
    order
}
