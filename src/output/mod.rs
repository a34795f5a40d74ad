//! Writes the site: the old one or the new one is there, never a mixture.
//!
//! A build happens in two steps. [`Target::prepare`] makes every check that
//! needs no page (is the folder ours, can we write, is another build running)
//! and takes the lock. [`Prepared::publish`] then takes the files as they are
//! rendered, in parallel, and holds none of them longer than it takes to write
//! one: a changed file goes into a new tree beside the old one, an unchanged
//! one is only noted. When all have come, the unchanged files are linked into
//! the new tree, the disk is synced once, the two folders are exchanged in one
//! step and the old tree is dropped. If nothing changed, nothing is touched. If
//! anything failed, the new tree goes and the old site was never in danger.
//!
//! ```no_run
//! use frisok::output::{Body, Notes, OutputFile, Target};
//! use rayon::prelude::*;
//!
//! let target = Target { out: "public".into(), ..Target::default() };
//! let prepared = target.prepare().expect("the folder can be written");
//! let pages = ["index.html", "om/index.html"];
//! let files = pages.par_iter().map(|path| {
//!     let body = Body::Bytes(b"<!doctype html>".to_vec());
//!     Ok::<_, String>(OutputFile { path: path.to_string(), body })
//! });
//! let published = prepared.publish(Notes::new(), files).expect("published");
//! println!("{} files, {} written", published.files, published.written.len());
//! ```

mod compress;
mod disk;
mod error;
mod exchange;
mod folder;
mod in_place;
mod lock;
mod manifest;
mod memo;
mod message;
mod names;
mod paths;
mod place;
mod publish;
mod record;
mod spare;
mod stamps;
mod target;
mod tree;

pub use error::{Action, OutputError};
pub use manifest::{Entry, INPUTS, MARKER, Manifest, Notes};
pub use memo::{Left, left_early};
pub use names::{check_paths, surely_fit};
pub use publish::{PublishError, Published};
pub use record::Fate;
pub use target::{Prepared, Target};
pub use tree::{Body, OutputFile, Sink, Stopped};
