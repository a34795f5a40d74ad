//! Any builds, one after another.

use proptest::prelude::*;

use crate::support::*;

/// Sites over a few paths, some of which are folders in one and files in
/// another.
fn any_site() -> impl Strategy<Value = Site> {
    let pool = ["index.html", "a", "a/b", "a/b/c", "a/d", "b/x.css", "b/y", "å/ö", "z/z/z"];
    proptest::collection::vec(proptest::option::of(0..3u8), pool.len()).prop_map(move |chosen| {
        let mut site = Site::new();
        for (path, text) in pool.iter().zip(chosen) {
            let blocked = path.match_indices('/').any(|(slash, _)| site.contains_key(&path[..slash]));
            if let (Some(text), false) = (text, blocked) {
                site.insert(path.to_string(), text.to_string().repeat(usize::from(text) * 20_000));
            }
        }
        site
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn after_any_builds_the_folder_is_the_last_site(
        versions in proptest::collection::vec((any_site(), any::<bool>()), 1..7)
    ) {
        let dir = scratch();
        let out = dir.path().join("public");
        let mut before: Option<(Site, Snapshot)> = None;
        for (site, in_place) in versions {
            let published = publish(target(&dir, in_place), &site).unwrap();
            assert_is(&out, &site);
            assert_only(dir.path(), &["public"]);
            let after = snapshot(&out);
            let (old, was) = before.take().unwrap_or_default();
            for (path, text) in &site {
                let name = format!("/{path}");
                if old.get(path) == Some(text) {
                    prop_assert_eq!(&after[&name], &was[&name]);
                } else {
                    prop_assert!(published.written.contains(path));
                }
            }
            let gone: Vec<_> = old.keys().filter(|path| !site.contains_key(*path)).cloned().collect();
            prop_assert_eq!(&published.removed, &gone);
            prop_assert_eq!(published.unchanged + published.written.len(), site.len());
            if old == site && !was.is_empty() {
                prop_assert_eq!(&after, &was);
            }
            before = Some((site, after));
        }
    }
}
