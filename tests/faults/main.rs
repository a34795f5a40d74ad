//! The list of bad inputs and faults that the program must withstand, one test for each number:
//! whole small catalogues put through the real program.
#![cfg(unix)]

mod addresses;
#[path = "../support/mod.rs"]
mod catalogues;
mod characters;
mod dates;
mod disk;
mod files;
mod publishers;
mod publishing;
mod support;
mod texts;
mod yaml;

/// So many kinds of faults are known.
const FAULTS: usize = 48;

#[test]
fn every_fault_has_a_test() {
    let sources = [
        include_str!("addresses.rs"),
        include_str!("characters.rs"),
        include_str!("dates.rs"),
        include_str!("disk.rs"),
        include_str!("files.rs"),
        include_str!("publishers.rs"),
        include_str!("publishing.rs"),
        include_str!("texts.rs"),
        include_str!("yaml.rs"),
    ]
    .concat();
    let without: Vec<_> = (1..=FAULTS)
        .filter(|number| !sources.contains(&format!("#[test]\nfn fault_{number:02}_")))
        .filter(|number| !sources.contains(&format!("\"]\nfn fault_{number:02}_")))
        .collect();
    assert!(without.is_empty(), "no test for the faults {without:?}");
}
