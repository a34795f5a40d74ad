//! 20, 21: a disk that is full, and one that may not be written to.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::process::Command;

use crate::support::*;

/// Changes every page of the site.
fn change_all(world: &World) {
    world.change("frisok.yaml", "Vuxenutbildning i länet", "Vuxenutbildning i hela länet");
}

/// A build of the site in which no file may have more than so many blocks of 512 bytes.
fn build_with_small_files(world: &World, blocks: u32, language: &str) -> Ran {
    let build = world.frisok(&["build", "--lang", language]);
    let mut limited = Command::new("sh");
    limited.args(["-c", "trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$@\"", "sh", &blocks.to_string()]);
    limited.arg(build.get_program()).args(build.get_args()).arg("--out").arg(world.site());
    run(&mut limited)
}

#[test]
fn fault_20_disk_full() {
    let world = World::new();
    change_all(&world);
    for (blocks, language, cause, remedy) in [
        (1, "sv", "filen blir större än systemet tillåter", "Frigör utrymme och bygg igen"),
        (4, "en", "Could not write", "Free some space and build again"),
        (8, "sv", "Det gick inte att skriva", "Frigör utrymme och bygg igen"),
    ] {
        let ran = build_with_small_files(&world, blocks, language);
        assert_eq!(ran.code, 3, "{ran:?}");
        assert_has(&ran.err, cause, &ran.err);
        assert_has(&ran.err, remedy, &ran.err);
        world.assert_untouched();
    }
    on_a_disk_that_is_full(&world);
    assert_eq!(world.build(&[]).code, 0);
    world.assert_nothing_beside();
}

/// The same on a file system of its own that has so little room left. Mounting one takes root, or a
/// system that lets users be root among their own; where it can be neither, what came before holds.
fn on_a_disk_that_is_full(world: &World) {
    const SCRIPT: &str = r#"
        set -eu
        here=$1; new=$2; shift 2
        look() { find site -printf '%p %i %T@ %s %y\n' | sort; find site -type f | sort | xargs cat | cksum; ls -A; }
        mount -t tmpfs -o size=8m tmpfs "$here"
        cd "$here"
        "$@" --out "$here/site" >/dev/null 2>&1
        sed -i 's/hela länet/hela det stora länet/' "$new/frisok.yaml"
        for room in 4 16 64 128; do
            free=$(df --output=avail -k . | tail -n 1)
            head -c "$(((free - room) * 1024))" /dev/zero > filler
            before=$(look)
            code=0
            said=$("$@" --out "$here/site" 2>&1) || code=$?
            [ "$code" = 3 ] || { echo "exit $code with $room KiB: $said"; exit 1; }
            case $said in *"disken är full"*"Frigör utrymme"*) ;; *) echo "$said"; exit 1;; esac
            [ "$(look)" = "$before" ] || { echo "touched with $room KiB: $(look)"; exit 1; }
            rm filler
        done
        "$@" --out "$here/site" >/dev/null 2>&1
        [ "$(ls -A)" = site ] || { ls -A; exit 1; }
        echo whole
    "#;
    let here = tempfile::tempdir().unwrap();
    for unshare in [&["-m"][..], &["-rm"]] {
        let may = Command::new("unshare")
            .args(unshare)
            .args(["sh", "-c", "mount -t tmpfs tmpfs \"$1\"", "sh"])
            .arg(here.path())
            .output();
        if !may.is_ok_and(|ran| ran.status.success()) {
            continue;
        }
        let build = world.frisok(&["build", "--lang", "sv"]);
        let mut script = Command::new("unshare");
        script.args(unshare).args(["sh", "-c", SCRIPT, "sh"]).arg(here.path()).arg(world.root());
        script.arg(build.get_program()).args(build.get_args());
        let ran = run(&mut script);
        assert_eq!((ran.code, ran.out.as_str()), (0, "whole\n"), "{ran:?}");
        return;
    }
    eprintln!("no file system of its own can be mounted here: only files that do not fit were tried");
}

#[test]
fn fault_21_read_only_output() {
    let world = World::new();
    // Whoever renders a page meets this.
    world.write("themes/default/templates/course.html", "{{ page.saknas.helt }}");
    let rendered = world.build(&[]);
    assert!(rendered.code == 1 && rendered.err.contains("E061"), "{rendered:?}");
    let mode = |bits| Permissions::from_mode(bits);
    // One may look but not write: in the folder around the site, then in the site.
    for (beside, inside) in [(0o555, 0o777), (0o777, 0o555)] {
        let site = fs::metadata(world.site()).unwrap().permissions();
        fs::set_permissions(world.dir(), mode(beside)).unwrap();
        fs::set_permissions(world.site(), mode(inside)).unwrap();
        for (language, cause, remedy) in [
            ("sv", "Det gick inte att skriva", "Ge dig själv rätt att skriva i utdatamappen"),
            ("en", "Could not write", "Give yourself permission to write in the output folder"),
        ] {
            let as_nobody = |command: &mut Command| {
                if rustix::process::geteuid().is_root() {
                    command.uid(65534).gid(65534);
                }
            };
            let ran = world.build_with(as_nobody, &["--lang", language]);
            assert_eq!(ran.code, 3, "{ran:?}");
            assert_has(&ran.err, cause, &ran.err);
            assert_has(&ran.err, remedy, &ran.err);
            assert!(!ran.err.contains("E061"), "a page was rendered: {}", ran.err);
        }
        fs::set_permissions(world.dir(), mode(0o755)).unwrap();
        fs::set_permissions(world.site(), site).unwrap();
        world.assert_untouched();
    }
}
