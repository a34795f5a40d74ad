//! What hosts are told to say: one policy, wherever it is written.

use std::fs;
use std::path::Path;

use frisok::export::headers::{ASSETS, EVERYWHERE, PAGES_CACHE, headers_file};

use crate::support::Small;

fn example(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/hosting").join(name)).unwrap()
}

#[test]
fn the_site_has_the_file_that_hosts_read() {
    let small = Small::new();
    assert_eq!(small.build(&[]).status.code(), Some(0));
    assert_eq!(small.page("_headers"), headers_file("/katalog/"));
    insta::assert_snapshot!("headers", small.page("_headers"));
    small.build(&["--base-url", "https://vux.example"]);
    assert_eq!(small.page("_headers"), headers_file("/"));
}

#[test]
fn the_examples_say_the_same() {
    let nginx = |(name, value): &(&str, &str)| format!("add_header {name} \"{value}\" always;\n");
    let caddy = |(name, value): &(&str, &str)| format!("\t{name} \"{value}\"\n");
    let (everywhere, blocks, caddyfile) =
        (example("nginx-headers.conf"), example("nginx.conf"), example("Caddyfile"));
    let lines = |text: &str| text.lines().filter(|line| line.starts_with("add_header")).count();
    assert_eq!(lines(&everywhere), EVERYWHERE.len(), "no other headers");
    for header in EVERYWHERE {
        assert!(everywhere.contains(&nginx(header)), "nginx-headers.conf lacks {}", nginx(header));
        assert!(caddyfile.contains(&caddy(header)), "Caddyfile lacks {}", caddy(header));
    }
    for header in ASSETS {
        assert!(blocks.contains(&nginx(header)), "nginx.conf lacks {}", nginx(header));
        assert!(caddyfile.contains(&caddy(header)), "Caddyfile lacks {}", caddy(header));
    }
    let pages = ("Cache-Control", PAGES_CACHE);
    assert_eq!(blocks.matches(&nginx(&pages)).count(), 3, "nginx.conf: pages and calendars");
    assert!(caddyfile.contains(&format!("header @others Cache-Control \"{PAGES_CACHE}\"\n")));
    // A block that sets a header has lost the others, unless it takes them in.
    for block in blocks.split("location ").skip(1).filter(|block| block.contains("add_header ")) {
        let block = block.split("\n    }").next().unwrap();
        assert!(block.contains("include frisok-headers.conf;"), "{block}");
    }
}
