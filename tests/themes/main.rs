//! Themes: a small one in Zola's manner renders every kind of page, single files of the built-in
//! theme can be replaced, and mistakes are shown where they are.

mod assets;
mod catalogue;
mod faults;
mod functions;
mod minified;
mod overrides;
mod scripts;
mod zola_manner;
