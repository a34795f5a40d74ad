//! frisok: a static site generator for a county's shared adult-education catalogue.
//!
//! Data flows one way: `content` → `model` → `catalogue` → `pages` → `render`, `search`, `export`
//! → `output`. ARCHITECTURE.md has the map.

#![forbid(unsafe_code)]

pub mod access;
pub mod author;
pub mod catalogue;
pub mod cli;
pub mod content;
pub mod diagnose;
pub mod export;
pub mod i18n;
pub mod model;
pub mod output;
pub mod pages;
pub mod render;
pub mod rules;
pub mod search;
pub mod serve;
pub mod site;
pub mod vocabulary;
