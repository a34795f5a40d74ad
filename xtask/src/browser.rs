//! What tests and pictures in a real browser need: Chromium, Node's packages, a built `frisok`.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::process::{find_program, output_of, program, run};
use crate::suite;

/// Chromium without the window that headless tests would have drawn for nobody: the same engine, and
/// tests that press keys take a third less of the processor.
const SHELL: &str = "chromium-headless-shell";

/// Without them Arabic and Ge'ez are drawn as boxes of the wrong width.
const FONTS: &str = "fonts-noto-core";

/// What a Debian-like system must have.
const DEBIAN_PACKAGES: [&str; 2] = [SHELL, FONTS];

const CHROMIUM_NAMES: [&str; 5] =
    [SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The oldest Node whose test runner has what the tests use.
const NODE_MAJOR: u32 = 20;

/// Where the browser tests and their lock file stand.
pub fn folder() -> PathBuf {
    suite::root().join("tests/browser")
}

/// Installs and builds what is missing, and returns `node SCRIPT`, ready to take arguments. A
/// relative script stands in [`folder`].
///
/// Quick when everything is there. Errors say what to install when this cannot do it.
pub fn node(script: impl AsRef<Path>) -> Result<Command, String> {
    node_with(script, suite::cargo())
}

/// The same, with a cargo that builds in a way of its own.
pub fn node_with(script: impl AsRef<Path>, cargo: Command) -> Result<Command, String> {
    let chromium = chromium_and_packages()?;
    let built = build(cargo)?;
    let mut node = Command::new("node");
    node.arg(folder().join(script))
        .env("CHROMIUM", chromium)
        .env("FRISOK_BIN", program(&built, "frisok"))
        .env("FRISOK_EXAMPLES", built.join("examples"))
        // Colour codes would hide the runner's closing lines from the count.
        .env_remove("FORCE_COLOR");
    Ok(node)
}

/// Where Chromium is; installs it and Node's packages where they are missing. Errors are those of
/// [`node`].
pub fn chromium_and_packages() -> Result<PathBuf, String> {
    static CHROMIUM: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    CHROMIUM.get_or_init(|| install_packages(&folder()).and_then(|()| chromium())).clone()
}

/// Finds Chromium, installing it and fonts where the system is Debian's and we may.
fn chromium() -> Result<PathBuf, String> {
    if let Some(chosen) = std::env::var_os("CHROMIUM").filter(|path| !path.is_empty()) {
        return Ok(PathBuf::from(chosen));
    }
    if may_install() {
        let missing: Vec<_> = DEBIAN_PACKAGES.into_iter().filter(|package| !is_installed(package)).collect();
        // Any other Chromium that is there does too, only slower.
        let stands_in = !missing.contains(&FONTS) && find_program(&CHROMIUM_NAMES).is_some();
        install_debian(&missing).or_else(|reason| if stands_in { Ok(()) } else { Err(reason) })?;
    }
    find_program(&CHROMIUM_NAMES).ok_or_else(|| {
        format!(
            "no Chromium is on the search path. Install it (on Debian: apt-get install {}), \
             or name it in the variable CHROMIUM",
            DEBIAN_PACKAGES.join(" ")
        )
    })
}

fn may_install() -> bool {
    output_of("id", &["-u"]).as_deref() == Some("0")
        && find_program(&["apt-get"]).is_some()
        && find_program(&["dpkg-query"]).is_some()
}

fn is_installed(package: &str) -> bool {
    let status = output_of("dpkg-query", &["--show", "--showformat=${db:Status-Status}", package]);
    status.as_deref() == Some("installed")
}

fn install_debian(packages: &[&str]) -> Result<(), String> {
    if packages.is_empty() {
        return Ok(());
    }
    println!("installing {}", packages.join(" and "));
    let apt = |arguments: &[&str]| {
        run(Command::new("apt-get")
            .args(["-qq", "-o", "Acquire::Retries=3", "-o", "DPkg::Lock::Timeout=300"])
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive"))
    };
    apt(&["update"])?;
    apt(&[&["install", "-y", "--no-install-recommends"], packages].concat())
}

/// Finds Java, installing it where the system is Debian's and we may.
pub fn java() -> Result<(), String> {
    if find_program(&["java"]).is_none() && may_install() {
        install_debian(&["default-jre-headless"])?;
    }
    let found = find_program(&["java"]).map(|_| ());
    found.ok_or("no Java is on the search path (on Debian: apt-get install default-jre-headless)".into())
}

/// Runs `npm ci` in a folder, unless what it last installed came from the same lock file.
pub fn install_packages(folder: &Path) -> Result<(), String> {
    check_node()?;
    let lock = folder.join("package-lock.json");
    let installed = folder.join("node_modules/.installed-from.json");
    if read(&lock)? == read(&installed)? {
        return Ok(());
    }
    println!("installing the packages of {}", lock.display());
    run(Command::new("npm").args(["ci", "--ignore-scripts", "--loglevel=error"]).current_dir(folder))?;
    fs::copy(&lock, &installed).map(|_| ()).map_err(|error| format!("{}: {error}", installed.display()))
}

fn check_node() -> Result<(), String> {
    let wanted = format!("Install Node.js {NODE_MAJOR} or newer, with npm");
    let version = output_of("node", &["--version"]).ok_or(format!("Node.js cannot be run. {wanted}"))?;
    let major = version.trim_start_matches('v').split('.').next().and_then(|text| text.parse::<u32>().ok());
    match major {
        Some(major) if major >= NODE_MAJOR => Ok(()),
        _ => Err(format!("Node.js here is {version}. {wanted}")),
    }
}

/// Builds `frisok` and the examples that tests run, with a cargo that the tests before were built with,
/// so that nothing is compiled twice. Returns the folder where they stand.
///
/// The binary alone would not do: without the dependencies that only tests and examples have, others
/// get fewer features, and they and the library are compiled anew.
fn build(mut cargo: Command) -> Result<PathBuf, String> {
    let what = ["--package", "frisok", "--bin", "frisok", "--example", "scripts", "--example", "vectors"];
    run(cargo.args(["build", "--quiet"]).args(what))?;
    let own = std::env::current_exe().map_err(|error| format!("where xtask itself stands: {error}"))?;
    Ok(own.parent().unwrap_or(Path::new("")).to_owned())
}

/// The bytes of a file, or `None` when there is no such file.
fn read(file: &Path) -> Result<Option<Vec<u8>>, String> {
    match fs::read(file) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("{}: {error}", file.display())),
    }
}
