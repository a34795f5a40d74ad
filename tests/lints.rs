//! `unsafe` is forbidden everywhere: in every member of the workspace and all its targets.

use std::fs;
use std::path::Path;

#[test]
fn every_member_takes_the_lints_of_the_workspace() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = |folder: &str| fs::read_to_string(root.join(folder).join("Cargo.toml")).unwrap();
    let main = manifest(".");
    assert!(main.contains("[workspace.lints.rust]\nunsafe_code = \"forbid\"\n"));
    let members = main.lines().find_map(|line| line.strip_prefix("members = [")).unwrap();
    let members: Vec<_> = members.split('"').skip(1).step_by(2).collect();
    assert!(members.len() > 1, "{members:?}");
    for member in members {
        assert!(manifest(member).contains("[lints]\nworkspace = true\n"), "{member}");
    }
    // And for those who look at the first lines of a program.
    for file in ["src/lib.rs", "src/main.rs", "xtask/src/main.rs"] {
        assert!(fs::read_to_string(root.join(file)).unwrap().contains("#![forbid(unsafe_code)]"), "{file}");
    }
}
