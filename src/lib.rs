//! frisok: a static site generator for a county's shared adult-education catalogue.
//!
//! Data flows one way: `content` → `model` → `catalogue` → `pages` → `render`, `search`, `export`
//! → `output`. ARCHITECTURE.md has the map.

pub mod content;
pub mod diagnose;
pub mod model;
pub mod rules;
pub mod vocabulary;
