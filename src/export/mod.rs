//! The catalogue for machines: structured data in the pages, sitemap, robots.txt.

mod sitemap;
mod structured;

pub use sitemap::{robots, sitemaps};
pub use structured::structured_data;
