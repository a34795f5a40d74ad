//! A large catalogue from the demonstration's courses, to see how the program bears it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub const HELP: &str = "\
usage: cargo xtask multiply COURSES DIR

Writes a catalogue of so many courses into a new folder: the demonstration's frisok.yaml,
publishers, pages and media, and its courses again and again under new names. The same number gives the
same files. Then, for example:

  /usr/bin/time -v target/release/frisok build --root DIR --out DIR/public
";

pub fn run(arguments: &[String]) -> Result<ExitCode, String> {
    let [courses, folder] = arguments else { return Err(format!("two arguments are needed\n\n{HELP}")) };
    let courses: usize = courses.parse().map_err(|_| format!("`{courses}` is not a number"))?;
    let folder = PathBuf::from(folder);
    if folder.exists() {
        return Err(format!("{} exists already", folder.display()));
    }
    let written = multiply(Path::new("."), &folder, courses).map_err(|error| error.to_string())?;
    println!("{written} courses in {}", folder.display());
    Ok(ExitCode::SUCCESS)
}

/// Writes a catalogue of so many courses into `folder`, from that in `root`; returns how many.
pub fn multiply(root: &Path, folder: &Path, courses: usize) -> std::io::Result<usize> {
    let content = root.join("content");
    fs::create_dir_all(folder)?;
    fs::copy(root.join("frisok.yaml"), folder.join("frisok.yaml"))?;
    fs::create_dir_all(folder.join("media"))?;
    for file in sorted(&root.join("media"))? {
        fs::copy(&file, folder.join("media").join(file.file_name().unwrap_or_default()))?;
    }
    let mut originals = Vec::new();
    for publisher in sorted(&content)? {
        let target = folder.join("content").join(publisher.file_name().unwrap_or_default());
        fs::create_dir_all(&target)?;
        for file in sorted(&publisher)? {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name.ends_with(".yaml") && !name.starts_with('_') {
                originals.push((target.clone(), name, without_aliases(&fs::read_to_string(&file)?)));
            } else {
                fs::copy(&file, target.join(name))?;
            }
        }
    }
    for index in 0..courses {
        let (target, name, text) = &originals[index % originals.len()];
        let round = index / originals.len();
        let stem = name.trim_end_matches(".yaml");
        let (name, text) = match round {
            0 => (name.clone(), text.clone()),
            // Longer than any stem may be with its number: ids have at most 80 letters.
            _ => (format!("{}-{round}.yaml", &stem[..stem.len().min(70)]), text.clone()),
        };
        fs::write(target.join(name), text)?;
    }
    Ok(courses)
}

/// Two courses cannot have one former address.
fn without_aliases(text: &str) -> String {
    text.lines().filter(|line| !line.starts_with("aliases:")).map(|line| format!("{line}\n")).collect()
}

fn sorted(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut paths =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
