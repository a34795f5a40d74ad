//! Notices changes of a catalogue's files.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use notify::{Event, EventKind, RecursiveMode, Watcher};

use crate::site::COUNTY_FILE;

/// The folders that a site is made from. The output folder is not among them.
const FOLDERS: [&str; 4] = ["content", "themes", "i18n", "media"];

/// Changes belong together when no more than this is between them: a save is several events, and
/// a switch of branches many. So do changes that come while the next edition is made.
const QUIET: Duration = Duration::from_millis(5);

/// While changes go on and on, something is shown this often.
const PATIENCE: Duration = Duration::from_secs(1);

/// On a thread of its own, gives what changed (paths relative to `root`) to `make`, and shows what
/// that makes of it with `show`, which also learns when the first change was noticed. Changes that come together are shown at once: for those that come
/// while it makes something, `make` is called again before anything is shown.
///
/// # Errors
/// The folder does not exist or the operating system cannot watch so many folders.
pub fn changes<T>(
    root: &Path,
    mut make: impl FnMut(&BTreeSet<String>) -> T + Send + 'static,
    mut show: impl FnMut(BTreeSet<String>, T, Instant) + Send + 'static,
) -> notify::Result<()> {
    let root = root.canonicalize().map_err(notify::Error::io)?;
    let (sender, events) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(sender)?;
    // Editors replace a file by another of the same name, so its folder is watched, not the file;
    // and the folders may come and go.
    watcher.watch(&root, RecursiveMode::NonRecursive)?;
    for folder in FOLDERS.map(|name| root.join(name)).iter().filter(|folder| folder.is_dir()) {
        watcher.watch(folder, RecursiveMode::Recursive)?;
    }
    let mut make = move |changed: &BTreeSet<String>, root: &Path| {
        for name in FOLDERS.iter().filter(|name| changed.contains(**name)) {
            let folder = root.join(name);
            // A folder that was replaced is another folder; one that is gone is well.
            let _ = watcher.unwatch(&folder);
            let _ = watcher.watch(&folder, RecursiveMode::Recursive);
        }
        make(changed)
    };
    thread::Builder::new().name("watch".into()).spawn(move || {
        let mut events = Events { events, root };
        let mut changed = BTreeSet::new();
        while events.wait(&mut changed) {
            let begun = Instant::now();
            let mut all = BTreeSet::new();
            let made = loop {
                events.settle(&mut changed, begun + PATIENCE);
                let made = make(&changed, &events.root);
                all.append(&mut changed);
                events.take(&mut changed);
                if changed.is_empty() || begun.elapsed() >= PATIENCE {
                    break made;
                }
            };
            show(all, made, begun);
        }
    })?;
    Ok(())
}

/// What the operating system tells.
struct Events {
    events: Receiver<notify::Result<Event>>,
    root: PathBuf,
}

impl Events {
    /// Waits until something has changed. False when nothing more will.
    fn wait(&mut self, changed: &mut BTreeSet<String>) -> bool {
        while changed.is_empty() {
            let Ok(event) = self.events.recv() else { return false };
            changed.extend(paths(event, &self.root));
        }
        true
    }

    /// Takes what has been told meanwhile.
    fn take(&mut self, changed: &mut BTreeSet<String>) {
        changed.extend(self.events.try_iter().flat_map(|event| paths(event, &self.root)));
    }

    /// Takes all that follows closely.
    fn settle(&mut self, changed: &mut BTreeSet<String>, patience: Instant) {
        let mut quiet = Instant::now() + QUIET;
        while let Ok(event) =
            self.events.recv_timeout(quiet.min(patience).saturating_duration_since(Instant::now()))
        {
            let more = paths(event, &self.root);
            if !more.is_empty() {
                quiet = Instant::now() + QUIET;
            }
            changed.extend(more);
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
        let (mut events, mut changed) = (Events { events, root: "/r".into() }, BTreeSet::new());
        assert!(events.wait(&mut changed));
        events.settle(&mut changed, Instant::now() + PATIENCE);
        assert_eq!(changed.len(), 50);
        drop(sender);
        assert!(!events.wait(&mut BTreeSet::new()));
    }
}
