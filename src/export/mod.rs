//! The catalogue for machines: structured data in the pages, sitemap, robots.txt.
//! And for hosts: what to say with each file.

pub mod headers;
mod sitemap;
mod structured;

pub use sitemap::{robots, sitemaps};
pub use structured::structured_data;
