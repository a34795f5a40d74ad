//! Rebuilds when a file is added to or removed from what the binary embeds.

fn main() {
    for folder in ["themes/default", "i18n"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
