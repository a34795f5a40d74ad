//! A mutation loop over everything that people write: no panic, no hang, nothing slow, and
//! findings that point into the text.
//!
//! Each kind of file is a test of its own. A case is made from a seed and its number alone.
//!
//! - `FRISOK_FUZZ_CASES` says how many cases all kinds together try (the default takes seconds);
//! - `FRISOK_FUZZ_SEED` begins elsewhere; a failure prints it, and the case that failed is written
//!   to a file, made as small as it can be.
//!
//! The long run: `FRISOK_FUZZ_CASES=1000000 cargo test --release --test fuzz -- --nocapture`

mod corpus;
mod found;
mod kinds;
mod mutate;
mod random;
mod run;

use run::Kind;

/// All kinds; the shares are of a hundred.
const KINDS: &[Kind] = &[
    Kind { name: "courses", share: 46, corpus: corpus::courses, tokens: mutate::YAML, try_it: kinds::course },
    Kind {
        name: "publishers",
        share: 6,
        corpus: corpus::publishers,
        tokens: mutate::YAML,
        try_it: kinds::publisher,
    },
    Kind { name: "county", share: 6, corpus: corpus::county, tokens: mutate::YAML, try_it: kinds::county },
    Kind {
        name: "vocabulary",
        share: 8,
        corpus: corpus::vocabulary,
        tokens: mutate::YAML,
        try_it: kinds::vocabulary,
    },
    Kind { name: "pages", share: 26, corpus: corpus::pages, tokens: mutate::MARKDOWN, try_it: kinds::page },
    Kind {
        name: "strings",
        share: 4,
        corpus: corpus::strings,
        tokens: mutate::FLUENT,
        try_it: kinds::strings,
    },
    Kind { name: "tables", share: 2, corpus: corpus::tables, tokens: mutate::TABLE, try_it: kinds::table },
    Kind { name: "maps", share: 2, corpus: corpus::maps, tokens: mutate::YAML, try_it: kinds::map },
];

macro_rules! kinds {
    ($($name:ident)+) => {$(
        #[test]
        fn $name() {
            let name = stringify!($name);
            run::run(KINDS.iter().find(|kind| kind.name == name).expect("a kind of this name"));
        }
    )+};
}

kinds! { courses publishers county vocabulary pages strings tables maps }

#[test]
fn every_kind_is_run_and_has_something_to_begin_with() {
    assert_eq!(KINDS.iter().map(|kind| kind.share).sum::<u64>(), 100);
    for kind in KINDS {
        let corpus = (kind.corpus)();
        assert!(!corpus.is_empty() && corpus.iter().all(|text| text.len() > 20), "{}", kind.name);
        // What stands in the repository is taken as it is.
        corpus.iter().for_each(|text| (kind.try_it)(text));
    }
}
