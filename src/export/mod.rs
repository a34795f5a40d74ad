//! The catalogue for machines: structured data in the pages, open data, sitemap, robots.txt.
//! And for hosts: what to say with each file.

mod cell;
pub mod headers;
pub mod open_data;
mod sitemap;
mod structured;

pub use cell::inert;
pub use sitemap::{robots, sitemaps};
pub use structured::structured_data;
