//! Other processes, killed, starved and unwelcome: this program again, as a
//! helper with a task.

use frisok::output::{OutputError, PublishError, Target};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::support::*;

const TASK: &str = "FRISOK_OUTPUT_TEST";

fn process(task: &str, dir: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "processes::helper", "--ignored", "--nocapture", "--test-threads=1"]);
    command.env(TASK, task).current_dir(dir).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn many(version: usize) -> Site {
    (0..400)
        .map(|page| {
            (
                format!("{}/{page}.html", page % 20),
                format!("{} {page}", if page % 3 == 0 { version } else { 0 }),
            )
        })
        .collect()
}

#[test]
#[ignore = "what the other tests start as a process of its own"]
fn helper() {
    let Ok(task) = std::env::var(TASK) else {
        return;
    };
    let (task, version) = task.split_once(' ').unwrap();
    let target = Target { out: "public".into(), in_place: task == "in-place", ..Target::default() };
    if task == "hold" {
        let _prepared = target.clone().prepare().unwrap();
        fs::write("ready", "").unwrap();
        std::thread::sleep(Duration::from_secs(600));
    }
    let result = match task {
        "large" => publish(target, &site(&[("large", &"x".repeat(1_000_000))])),
        "spare" => publish_remembering(target, &many(version.parse().unwrap()), &[]),
        _ => publish(target, &many(version.parse().unwrap())),
    };
    std::process::exit(match result {
        Ok(_) => 0,
        Err(PublishError::Output(error)) => error.exit_code().into(),
        Err(PublishError::Files(_)) => 1,
    })
}

struct Killed(Child);

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_build_names_the_other_that_holds_the_lock_until_that_dies() {
    let dir = scratch();
    let child = Killed(process("hold 0", dir.path()).spawn().unwrap());
    while !dir.path().join("ready").exists() {
        std::thread::sleep(Duration::from_millis(5));
    }
    for in_place in [false, true] {
        let error = refused(publish(target(&dir, in_place), &old_site()));
        assert!(matches!(error, OutputError::Busy { holder, .. } if holder == Some(child.0.id())), "{error}");
        assert_eq!(error.exit_code(), 3);
    }
    drop(child);
    publish(target(&dir, false), &old_site()).unwrap();
    assert_only(dir.path(), &["public", "ready"]);
}

#[test]
fn killed_at_any_moment_the_site_is_old_or_new_and_the_next_build_tidies() {
    for in_place in [false, true] {
        let dir = scratch();
        let out = dir.path().join("public");
        publish(target(&dir, false), &many(1)).unwrap();
        let mut current = 1;
        for round in 0..24 {
            let task = format!("{} {}", if in_place { "in-place" } else { "exchange" }, round + 2);
            let child = Killed(process(&task, dir.path()).spawn().unwrap());
            std::thread::sleep(Duration::from_micros(1500 * round as u64));
            drop(child);
            if in_place {
                assert_eq!(publish(target(&dir, true), &many(current)).unwrap().files, 400);
            } else {
                let seen = version_of(&out);
                assert!(seen == current || seen == round + 2);
                current = seen;
                assert_is(&out, &many(current));
                drop(target(&dir, false).prepare().unwrap());
            }
            assert_is(&out, &many(current));
            assert_only(dir.path(), &["public"]);
        }
    }
}

/// Which of [`many`] stands there.
fn version_of(out: &Path) -> usize {
    fs::read_to_string(out.join("0/0.html")).unwrap().split(' ').next().unwrap().parse().unwrap()
}

#[test]
fn killed_while_it_begins_with_the_tree_before_the_site_is_old_or_new_too() {
    let dir = scratch();
    let out = dir.path().join("public");
    for round in 0..24 {
        let [before, now, next] = [1, 2, 3].map(|n| 3 * round + n);
        for version in [before, now] {
            remember(&dir, false, &many(version), &[]);
        }
        let child = Killed(process(&format!("spare {next}"), dir.path()).spawn().unwrap());
        std::thread::sleep(Duration::from_micros(1500 * round as u64));
        drop(child);
        let stands = version_of(&out);
        assert!(stands == now || stands == next);
        assert_is_site(&out, &many(stands));
        remember(&dir, false, &many(before), &[]);
        assert_is_site(&out, &many(before));
    }
}

#[test]
fn where_we_may_not_write_we_say_so_before_rendering() {
    let dir = scratch();
    publish(target(&dir, false), &many(1)).unwrap();
    let before = snapshot(&dir.path().join("public"));
    // One may look but not write: first beside the site, then in it.
    for (beside, inside) in [(0o555, 0o777), (0o777, 0o555)] {
        fs::set_permissions(dir.path(), fs::Permissions::from_mode(beside)).unwrap();
        fs::set_permissions(dir.path().join("public"), fs::Permissions::from_mode(inside)).unwrap();
        let mut command = process("exchange 2", dir.path());
        if rustix::process::geteuid().is_root() {
            command.uid(65534).gid(65534);
        }
        assert_eq!(command.status().unwrap().code(), Some(3));
        fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(snapshot(&dir.path().join("public")), before);
        assert_only(dir.path(), &["public"]);
    }
}

#[test]
fn a_file_that_does_not_fit_leaves_the_old_site() {
    for task in ["large 0", "in-place 2"] {
        let dir = scratch();
        publish(target(&dir, false), &many(1)).unwrap();
        let before = inner(snapshot(&dir.path().join("public")));
        // In place, it is the manifest that does not fit, and the first thing.
        let own = process(task, dir.path());
        let mut limited = Command::new("sh");
        limited
            .args(["-c", "trap '' XFSZ; ulimit -f 8; exec \"$@\"", "sh"])
            .arg(own.get_program())
            .args(own.get_args());
        limited.env(TASK, task).current_dir(dir.path()).stdout(Stdio::null()).stderr(Stdio::null());
        assert_eq!(limited.status().unwrap().code(), Some(3), "{task}");
        assert_eq!(inner(snapshot(&dir.path().join("public"))), before);
        assert_only(dir.path(), &["public"]);
    }
}
