//! `build --changes`: what a change does to the site.

use std::fs;

use crate::support::Small;

const COURSE: &str = "content/kumla/underskoterska.yaml";

#[test]
fn a_changed_course_is_in_the_list() {
    let small = Small::new();
    let list = small.root().join("changes.md");
    let list = list.to_str().unwrap();
    let build = || {
        let output = small.build(&["--changes", list, "--lang", "en", "--allow-drop"]);
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        fs::read_to_string(list).unwrap()
    };
    assert!(build().starts_with("There was no site to compare with."));
    assert_eq!(build(), "No page has changed.\n");
    let course = fs::read_to_string(small.root().join(COURSE)).unwrap();
    // Two courses cannot have the same former address.
    let new: String =
        course.lines().filter(|line| !line.starts_with("aliases:")).map(|line| format!("{line}\n")).collect();
    small.write("content/kumla/helt-ny.yaml", &new);
    let after = build();
    let (new, changed) = after.split_once("### Changed pages").unwrap();
    // With one more course, the guided way has one more question, with three answers.
    let lines: Vec<_> = new.trim().lines().filter(|line| !line.contains("`/valj/")).collect();
    assert_eq!(lines, ["### New pages: 5", "", "- `/kurser/kumla/helt-ny/` (sv, en, ar)"], "{after}");
    assert!(
        changed.contains("- `/` (sv, en, ar)\n") && !changed.contains("kumla/engelska-niva-1"),
        "{after}"
    );
    // The same course in another place leads to it.
    assert!(changed.contains("- `/kurser/kumla/underskoterska/` (sv, en, ar)\n"), "{after}");
    fs::remove_file(small.root().join("content/kumla/helt-ny.yaml")).unwrap();
    assert!(build().contains("### Removed pages: 5\n\n- `/kurser/kumla/helt-ny/` (sv, en, ar)\n"));
}

#[test]
fn a_list_that_cannot_be_written_stops_before_anything_is_built() {
    let small = Small::new();
    assert_eq!(small.build(&["--changes", "/nonexistent/changes.md"]).status.code(), Some(3));
    assert!(!small.site().exists());
    let inside = small.site().join("changes.md");
    assert_eq!(small.build(&["--changes", inside.to_str().unwrap()]).status.code(), Some(2));
    assert!(!small.site().exists());
}

#[test]
fn a_build_that_fails_leaves_no_old_list() {
    let small = Small::new();
    let list = small.root().join("changes.md");
    fs::write(&list, "old").unwrap();
    small.write(COURSE, "title: [\n");
    assert_eq!(small.build(&["--changes", list.to_str().unwrap()]).status.code(), Some(1));
    assert_eq!(fs::read_to_string(&list).unwrap(), "");
}
