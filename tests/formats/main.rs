//! `check` where people see errors: in a change on GitHub, GitLab or Forgejo, and for one
//! publisher's commit. One catalogue with the same faulty change, in every format.

mod changes;
mod github;
mod gitlab;
mod human;
mod publishers;
mod sarif;
#[path = "../support/mod.rs"]
mod small;
mod summary;
mod support;
