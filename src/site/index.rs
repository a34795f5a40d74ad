//! The index for searching, made when it is first asked for or a little before.

use std::sync::{Arc, OnceLock};

use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::pages::Pages;
use crate::search;

/// The files of the index: paths and texts.
#[derive(Clone, Debug, Default)]
pub(super) struct Index(Arc<OnceLock<Vec<(String, String)>>>);

impl Index {
    /// The files, made if they have not been.
    pub fn files(&self, pages: &Pages) -> &[(String, String)] {
        self.0.get_or_init(|| search::index(&pages.catalogue, &pages.languages))
    }

    /// Whether they have been made: somebody searches.
    pub fn is_made(&self) -> bool {
        self.0.get().is_some()
    }

    /// Makes them beside all else, on threads of their own: in the common pool, whoever reads a template
    /// or renders a page would have to wait for it.
    pub fn make_meanwhile(&self, pages: &Arc<Pages>) {
        static THREADS: OnceLock<Option<ThreadPool>> = OnceLock::new();
        let threads = THREADS.get_or_init(|| ThreadPoolBuilder::new().build().ok());
        // Without threads they are made when somebody asks for them.
        if let Some(threads) = threads {
            let (index, pages) = (self.clone(), pages.clone());
            threads.spawn(move || _ = index.files(&pages));
        }
    }
}
