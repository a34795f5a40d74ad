//! The index for searching, made when it is first asked for or a little before.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::meanwhile::meanwhile;
use crate::pages::Pages;
use crate::search;

/// What the last index was made from, while none is being made.
pub(super) type Kept = Arc<Mutex<Option<search::Kept>>>;

/// The files of the index: paths and texts.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    files: Arc<OnceLock<Vec<(String, String)>>>,
    /// What was kept of others, and is to be kept of this one.
    kept: Option<Kept>,
}

impl Index {
    /// An index that takes what is in `kept`, and leaves there what the next one can take.
    pub fn new(kept: Option<Kept>) -> Index {
        Index { kept, ..Index::default() }
    }

    /// The files, made if they have not been.
    pub fn files(&self, pages: &Pages) -> &[(String, String)] {
        self.files.get_or_init(|| {
            // Nobody waits for another index here: a thread that makes one may meanwhile be given
            // the next to make.
            let kept = self.kept.as_ref();
            let kept = || kept.map(|kept| kept.lock().unwrap_or_else(PoisonError::into_inner));
            let mut own = kept().and_then(|mut kept| kept.take()).unwrap_or_default();
            let files = search::index(&pages.catalogue, &pages.languages, &mut own);
            if let Some(mut kept) = kept() {
                *kept = Some(own);
            }
            files
        })
    }

    /// Whether they have been made: somebody searches.
    pub fn is_made(&self) -> bool {
        self.files.get().is_some()
    }

    /// Makes them beside all else.
    pub fn make_meanwhile(&self, pages: &Arc<Pages>) {
        let (index, pages) = (self.clone(), pages.clone());
        meanwhile(move || _ = index.files(&pages));
    }
}
