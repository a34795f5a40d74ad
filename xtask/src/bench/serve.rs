//! How soon `frisok serve` shows what has been edited.

use std::fs::File;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::catalogue::Catalogue;
use super::talk::{free_port, get};

const EDITS: usize = 10;
/// Longer than that nobody waits.
const PATIENCE: Duration = Duration::from_secs(120);
/// Between two questions, so that asking does not keep the server from its work.
const PAUSE: Duration = Duration::from_millis(2);

/// What came of editing a served catalogue.
pub struct Served {
    /// From the start until the first page is answered.
    pub ready: Duration,
    /// From the edit until all three are shown: median and longest.
    pub median: Duration,
    pub longest: Duration,
}

/// Gives a course ten new titles, one after the other, and looks for each on the course's page, in the
/// list of all courses and in the index of the search.
pub fn edit(catalogue: &Catalogue, scratch: &Path) -> Result<Served, String> {
    let port = free_port()?;
    let said = File::create(scratch.join("said")).map_err(|error| error.to_string())?;
    let mut command = catalogue.serve(port);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(said);
    let begun = Instant::now();
    let server = Server(command.spawn().map_err(|error| format!("frisok serve: {error}"))?);
    let list = wait("the list", || get(port, "/kurser/"))?;
    let ready = begun.elapsed();
    let course = first_course(&list).ok_or("the list of courses has no course")?;
    let page = format!("/{course}/");
    let file = format!("content/{}.yaml", course.trim_start_matches("kurser/"));
    let mut took = Vec::new();
    for edit in 0..EDITS {
        // First in the list, whatever others are called.
        let title = format!("Aaa {edit} provtitel");
        catalogue.rename(&file, &title)?;
        let begun = Instant::now();
        let has = |body: String| body.contains(&title).then_some(());
        wait("the page", || get(port, &page).and_then(has))?;
        wait("the list", || get(port, "/kurser/").and_then(has))?;
        wait("the search", || titles_of_search(port).and_then(has))?;
        took.push(begun.elapsed());
        // What is done late for this edit must not fall into the next one.
        sleep(Duration::from_millis(600));
    }
    drop(server);
    took.sort();
    Ok(Served { ready, median: (took[(EDITS - 1) / 2] + took[EDITS / 2]) / 2, longest: took[EDITS - 1] })
}

/// Asks again and again until there is an answer.
fn wait<T>(what: &str, mut ask: impl FnMut() -> Option<T>) -> Result<T, String> {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        if let Some(answer) = ask() {
            return Ok(answer);
        }
        sleep(PAUSE);
    }
    Err(format!("frisok serve: {what} does not show what it should"))
}

/// The first link to a course: `kurser/kumla/sfi`.
fn first_course(list: &str) -> Option<String> {
    list.split("href=\"").skip(1).find_map(|link| {
        let path = link.split('"').next()?.trim_matches('/');
        let [start, publisher, course] = path.split('/').collect::<Vec<_>>()[..] else { return None };
        (start == "kurser" && !course.starts_with(|sign: char| sign.is_ascii_digit()))
            .then(|| format!("kurser/{publisher}/{course}"))
    })
}

/// The file of the index that has the titles in the default language (src/search/FORMAT.md).
fn titles_of_search(port: u16) -> Option<String> {
    let entry = get(port, "/search/index.json")?;
    let main = get(port, &format!("/search/{}", file_of(&entry, "main")?))?;
    get(port, &format!("/search/{}", file_of(&main, "sv")?))
}

/// The name of a file that begins like this, `main.0123456789abcdef.json`, in a text.
fn file_of<'t>(text: &'t str, start: &str) -> Option<&'t str> {
    let rest = &text[text.find(&format!("\"{start}."))? + 1..];
    rest.split('"').next().filter(|name| name.ends_with(".json"))
}

/// Ends with the measuring, whatever comes of it.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_course_is_found_in_a_list() {
        let list = "<a href=\"/kurser/\">Alla</a><a href=\"/kurser/kumla/\">K</a><a href=\"/kurser/kumla/2/\">2</a>\
            <a href=\"/kurser/kumla/sfi/\">Sfi</a><a href=\"/kurser/hallsberg/kock/\">Kock</a>";
        assert_eq!(first_course(list).as_deref(), Some("kurser/kumla/sfi"));
        assert_eq!(first_course("<a href=\"/kurser/\">Alla</a>"), None);
    }

    #[test]
    fn files_of_the_index_are_found_by_how_they_begin() {
        let main = r#"{"languages":{"en":{"file":"en.00ff.json"},"sv":{"file":"sv.0123.json"}}}"#;
        assert_eq!(file_of(main, "sv"), Some("sv.0123.json"));
        assert_eq!(file_of(main, "ar"), None);
    }
}
