//! Writes the joined scripts that the program brings along into a folder, each under the name of the
//! file in `src/render/minified/` that is to stand for it: `cargo xtask scripts` makes those of them.

use std::error::Error;
use std::path::PathBuf;

use frisok::render::built_in_scripts;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args_os().nth(1).ok_or("usage: scripts FOLDER")?);
    std::fs::create_dir_all(&folder)?;
    for script in built_in_scripts().map_err(|failed| failed.error)? {
        std::fs::write(folder.join(script.minified), script.joined)?;
    }
    Ok(())
}
