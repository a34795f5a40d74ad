//! Work beside all else.

use std::sync::OnceLock;

use rayon::{ThreadPool, ThreadPoolBuilder};

/// Does a piece of work on threads of its own: in the common pool, whoever reads a template or renders a
/// page would have to wait for it. Work that another piece may wait for must not be done here.
///
/// Without threads it is not done; whoever needs what comes of it does it then.
pub(super) fn meanwhile(work: impl FnOnce() + Send + 'static) {
    static THREADS: OnceLock<Option<ThreadPool>> = OnceLock::new();
    if let Some(threads) = THREADS.get_or_init(|| ThreadPoolBuilder::new().build().ok()) {
        threads.spawn(work);
    }
}
