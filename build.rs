//! Rebuilds when a file is added to or removed from what the binary embeds.

fn main() {
    for folder in ["themes/default", "i18n", "src/search/client", "src/render/minified"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
