//! What a host says with every file, so that a page can do no more than it must: the one place for
//! the policy. `_headers` carries it to hosts that read it; `examples/hosting` has it for others,
//! and the development server sends it too.
//!
//! What is left out, and why. `Strict-Transport-Security` holds for all of a host, also for other
//! sites on it: that is the host's to decide. `upgrade-insecure-requests` has nothing to upgrade: a
//! page loads nothing but its own files. `Cross-Origin-Resource-Policy` stands on the theme's files
//! only: everything else is open data, which others may show.

/// What a page may load and do: what comes from its own site, nothing else, nothing inline, and no
/// script may turn text into mark-up.
pub const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; media-src 'self'; manifest-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

/// What stands on every answer: name and value.
///
/// `no-referrer`: which education someone looked at is nobody else's business, not even that of
/// the municipality whose form they go on to.
pub const EVERYWHERE: &[(&str, &str)] = &[
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", PERMISSIONS),
    ("Cross-Origin-Opener-Policy", "same-origin"),
];

/// What stands on the theme's files besides. Their names have a hash of their content, so a
/// browser may keep them for a year, which is as long as caches do.
pub const ASSETS: &[(&str, &str)] = &[
    ("Cache-Control", "public, max-age=31536000, immutable"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
];

/// How long everything else may be kept: it is asked for anew each time, and not sent again when
/// it is the same. A changed last day to apply must not wait in a cache.
pub const PAGES_CACHE: &str = "no-cache";

const PERMISSIONS: &str = "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), \
    payment=(), publickey-credentials-get=(), screen-wake-lock=(), usb=()";

/// `_headers`, as Netlify, Cloudflare Pages and others read it.
///
/// `base_path` is the path of the site's address, beginning and ending with `/`. Where several
/// rules fit, these hosts join the values of a header: so no header stands in two of them, and
/// pages have no `Cache-Control` but the host's, which is the same as [`PAGES_CACHE`] at both.
pub fn headers_file(base_path: &str) -> String {
    let mut out = String::from(
        "# Made by frisok. Hosts read this file at the root of the host; they do not publish it.\n\
         # Strict-Transport-Security is for the host to set: it holds for all sites on it.\n",
    );
    for (pattern, headers) in [("*", EVERYWHERE), ("assets/*", ASSETS)] {
        out.push_str(&format!("\n{base_path}{pattern}\n"));
        for (name, value) in headers {
            out.push_str(&format!("  {name}: {value}\n"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_has_no_hole() {
        for hole in ["unsafe", "*", "data:", "blob:", "http", "strict-dynamic"] {
            assert!(!POLICY.contains(hole), "{hole}");
        }
        assert!(POLICY.starts_with("default-src 'none';"));
        // A line break in the source is no part of it.
        let values = EVERYWHERE.iter().chain(ASSETS).map(|(_, value)| value);
        assert!(values.into_iter().all(|value| !value.contains("  ") && !value.contains(['\n', '"'])));
    }

    #[test]
    fn no_header_stands_in_two_rules() {
        assert!(ASSETS.iter().all(|(name, _)| EVERYWHERE.iter().all(|(other, _)| other != name)));
    }

    #[test]
    fn rules_begin_where_the_site_does() {
        let rules = |base_path| {
            let file = headers_file(base_path);
            let rules = file.lines().filter(|line| line.starts_with('/'));
            rules.map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(rules("/"), ["/*", "/assets/*"]);
        assert_eq!(rules("/lan/katalog/"), ["/lan/katalog/*", "/lan/katalog/assets/*"]);
    }
}
