//! Notices changes of a catalogue's files.

use std::collections::BTreeSet;
use std::path::{Component, Path};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use notify::{Event, EventKind, RecursiveMode, Watcher};

use crate::site::COUNTY_FILE;

/// The folders that a site is made from. The output folder is not among them.
const FOLDERS: [&str; 4] = ["content", "themes", "i18n", "media"];

/// Changes belong together when no more than this is between them: a save is several events, and
/// a switch of branches many.
const QUIET: Duration = Duration::from_millis(25);

/// While changes go on and on, something is shown this often.
const PATIENCE: Duration = Duration::from_secs(1);

/// Calls `on_change` with what changed, paths relative to `root`, on a thread of its own, once for
/// all changes that come together.
///
/// # Errors
/// The folder does not exist or the operating system cannot watch so many folders.
pub fn changes(root: &Path, mut on_change: impl FnMut(Vec<String>) + Send + 'static) -> notify::Result<()> {
    let root = root.canonicalize().map_err(notify::Error::io)?;
    let (sender, events) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(sender)?;
    // Editors replace a file by another of the same name, so its folder is watched, not the file;
    // and the folders may come and go.
    watcher.watch(&root, RecursiveMode::NonRecursive)?;
    for folder in FOLDERS.map(|name| root.join(name)).iter().filter(|folder| folder.is_dir()) {
        watcher.watch(folder, RecursiveMode::Recursive)?;
    }
    thread::Builder::new().name("watch".into()).spawn(move || {
        while let Some(changed) = next_batch(&events, &root) {
            for name in FOLDERS.iter().filter(|name| changed.contains(**name)) {
                let folder = root.join(name);
                // A folder that was replaced is another folder; one that is gone is well.
                let _ = watcher.unwatch(&folder);
                let _ = watcher.watch(&folder, RecursiveMode::Recursive);
            }
            on_change(changed.into_iter().collect());
        }
    })?;
    Ok(())
}

/// Waits for a change and for all that follow closely. `None` when there will be no more.
fn next_batch(events: &Receiver<notify::Result<Event>>, root: &Path) -> Option<BTreeSet<String>> {
    let mut changed = BTreeSet::new();
    while changed.is_empty() {
        changed.extend(paths(events.recv().ok()?, root));
    }
    let patience = Instant::now() + PATIENCE;
    let mut quiet = Instant::now() + QUIET;
    loop {
        match events.recv_timeout(quiet.min(patience).saturating_duration_since(Instant::now())) {
            Ok(event) => {
                let more = paths(event, root);
                if !more.is_empty() {
                    quiet = Instant::now() + QUIET;
                }
                changed.extend(more);
            }
            Err(RecvTimeoutError::Timeout) => return Some(changed),
            Err(RecvTimeoutError::Disconnected) => return None,
        }
    }
}

/// The paths of an event that a site is made from, relative to the root.
fn paths(event: notify::Result<Event>, root: &Path) -> Vec<String> {
    let event = event.unwrap_or_default();
    if event.need_rescan() {
        // Events were lost: anything may have changed.
        return FOLDERS.map(str::to_owned).to_vec();
    }
    if matches!(event.kind, EventKind::Access(_)) {
        // Our own reading must not make us read again.
        return Vec::new();
    }
    let relative = event.paths.iter().filter_map(|path| path.strip_prefix(root).ok());
    relative.filter(|path| is_of_site(path)).map(|path| path.to_string_lossy().into_owned()).collect()
}

fn is_of_site(path: &Path) -> bool {
    let is_hidden = |name: Component| name.as_os_str().as_encoded_bytes().starts_with(b".");
    let is_ours = path == Path::new(COUNTY_FILE) || FOLDERS.iter().any(|folder| path.starts_with(folder));
    is_ours && !path.components().any(is_hidden)
}

#[cfg(test)]
mod tests {
    use notify::event::{AccessKind, CreateKind, Flag};

    use super::*;

    fn changed(kind: EventKind, path: &str) -> Vec<String> {
        paths(Ok(Event::new(kind).add_path(Path::new("/catalogue").join(path))), Path::new("/catalogue"))
    }

    #[test]
    fn only_what_a_site_is_made_from_counts() {
        let create = EventKind::Create(CreateKind::File);
        for path in ["frisok.yaml", "content/kumla/x.yaml", "themes", "i18n/sv.ftl", "media/a/b.mp4"] {
            assert_eq!(changed(create, path), [path]);
        }
        for path in
            ["public/index.html", "target/x", "content/kumla/.x.yaml.swp", ".git/index", "contents/x", ""]
        {
            assert!(changed(create, path).is_empty(), "{path}");
        }
        assert!(
            paths(Ok(Event::new(create).add_path("/elsewhere/content/x".into())), Path::new("/catalogue"))
                .is_empty()
        );
    }

    #[test]
    fn reading_is_no_change_and_lost_events_are_one() {
        assert!(changed(EventKind::Access(AccessKind::Any), "content/kumla/x.yaml").is_empty());
        let lost = Event::new(EventKind::Other).set_flag(Flag::Rescan);
        assert!(!paths(Ok(lost), Path::new("/catalogue")).is_empty());
    }

    #[test]
    fn changes_that_come_together_are_one_batch() {
        let (sender, events) = mpsc::channel();
        let create = EventKind::Create(CreateKind::File);
        for number in 0..50 {
            sender
                .send(Ok(Event::new(create).add_path(format!("/r/content/kumla/{number}.yaml").into())))
                .unwrap();
        }
        assert_eq!(next_batch(&events, Path::new("/r")).unwrap().len(), 50);
        drop(sender);
        assert!(next_batch(&events, Path::new("/r")).is_none());
    }
}
