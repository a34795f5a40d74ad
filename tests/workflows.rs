//! The ready workflows of `examples/ci`: judged by the hosts' schemas, and by what a public service
//! must not do.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use frisok::content::yaml::{self, Node, Style, Value as Yaml};
use frisok::diagnose::FileId;
use serde_json::{Map, Value};

const GITHUB: &[&str] =
    &["github/check.yml", "github/publish.yml", "forgejo/check.yml", "forgejo/publish.yml"];
const GITLAB: &str = "gitlab/.gitlab-ci.yml";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// A workflow as its host reads it.
fn workflow(name: &str) -> Value {
    let text = fs::read_to_string(root().join("examples/ci").join(name)).unwrap();
    let (node, faults) = yaml::parse(&text, FileId(0), 0);
    assert!(faults.is_empty(), "{name}: {faults:#?}");
    json(&node)
}

/// What the core schema of YAML 1.2 makes of a tree; `on` is a text.
fn json(node: &Node) -> Value {
    match &node.value {
        Yaml::Map(entries) => entries
            .iter()
            .map(|entry| (entry.key.to_string(), json(&entry.value)))
            .collect::<Map<_, _>>()
            .into(),
        Yaml::List(items) => items.iter().map(json).collect(),
        Yaml::Scalar(scalar) if scalar.style == Style::Plain => match &*scalar.text {
            "true" => true.into(),
            "false" => false.into(),
            text => text.parse::<i64>().map_or_else(|_| text.into(), Value::from),
        },
        Yaml::Scalar(scalar) => (*scalar.text).into(),
        _ => Value::Null,
    }
}

fn faults(schema: &str, workflow: &Value) -> Vec<String> {
    let schema = root().join("tests/fixtures/ci-schemas").join(schema);
    let schema: Value = serde_json::from_str(&fs::read_to_string(schema).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    validator.iter_errors(workflow).map(|fault| format!("{}: {fault}", fault.instance_path())).collect()
}

#[test]
fn workflows_are_valid() {
    for name in GITHUB {
        assert_eq!(faults("github-workflow.json", &workflow(name)), [] as [&str; 0], "{name}");
    }
    assert_eq!(faults("gitlab-ci.json", &workflow(GITLAB)), [] as [&str; 0]);
}

#[test]
fn a_mistake_in_a_workflow_would_be_found() {
    let mut broken = workflow(GITHUB[0]);
    broken["jobs"]["check"]["steps"][0]["use"] = "x".into();
    assert!(!faults("github-workflow.json", &broken).is_empty());
    let mut broken = workflow(GITLAB);
    broken["check"]["artifacts"]["when"] = "sometimes".into();
    assert!(!faults("gitlab-ci.json", &broken).is_empty());
}

/// Every text under these keys, wherever it is.
fn texts<'v>(value: &'v Value, keys: &[&str], found: &mut Vec<&'v str>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(text) if keys.contains(&key.as_str()) => found.push(text),
                    Value::Array(lines) if keys.contains(&key.as_str()) => {
                        found.extend(lines.iter().filter_map(Value::as_str));
                    }
                    _ => texts(value, keys, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| texts(item, keys, found)),
        _ => {}
    }
}

fn scripts(workflow: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    texts(workflow, &["run", "script", "before_script"], &mut found);
    assert!(found.len() >= 2);
    found
}

#[test]
fn scripts_are_scripts() {
    for name in GITHUB.iter().chain([&GITLAB]) {
        let workflow = workflow(name);
        for script in scripts(&workflow) {
            // What others may write (a title, a branch) must never become part of a script.
            assert!(!script.contains("${{"), "{name}: an expression in a script:\n{script}");
            let checked = Command::new("bash").args(["-n", "-c", script]).output().unwrap();
            assert!(checked.status.success(), "{name}: {}", String::from_utf8_lossy(&checked.stderr));
        }
    }
}

#[test]
fn every_option_exists() {
    let help = |command: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_frisok")).args([command, "--help"]).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let mut met = 0;
    for name in GITHUB.iter().chain([&GITLAB]) {
        let workflow = workflow(name);
        let lines = scripts(&workflow).into_iter().flat_map(str::lines);
        for line in lines.filter_map(|line| line.trim().strip_prefix("frisok ")) {
            let mut words = line.split_whitespace();
            let help = help(words.next().unwrap());
            for option in words.filter(|word| word.starts_with("--")) {
                met += 1;
                let known = help.contains(&format!("{option} ")) || help.contains(&format!("{option}\n"));
                assert!(known, "{name}: {option} in: {line}");
            }
        }
    }
    assert!(met > 30, "{met}");
}

#[test]
fn workflows_may_do_no_more_than_they_need_and_never_cross() {
    for name in GITHUB {
        let workflow = workflow(name);
        assert_eq!(workflow["permissions"], serde_json::json!({"contents": "read"}), "{name}");
        assert!(workflow["on"].get("pull_request_target").is_none(), "{name}");
        let publishes = name.ends_with("publish.yml");
        assert_eq!(workflow["concurrency"]["cancel-in-progress"], !publishes, "{name}");
        for (job, it) in workflow["jobs"].as_object().unwrap() {
            assert!(it["timeout-minutes"].is_i64(), "{name}: {job}");
            for step in it["steps"].as_array().unwrap() {
                let checkout =
                    step["uses"].as_str().is_some_and(|uses| uses.starts_with("actions/checkout@"));
                assert!(!checkout || step["with"]["persist-credentials"] == false, "{name}: {job}");
            }
        }
        // The branch in full: somebody's tag `origin/main` would go before it.
        let mut targets = Vec::new();
        texts(&workflow, &["TARGET"], &mut targets);
        assert!(targets.iter().all(|target| target.starts_with("refs/remotes/origin/$")), "{name}");
        assert_eq!(targets.is_empty(), publishes, "{name}");
        let mut uses = Vec::new();
        texts(&workflow, &["uses"], &mut uses);
        assert!(uses.iter().all(|uses| uses.contains("@v") && !uses.contains("://")), "{name}: {uses:?}");
    }
    let gitlab = workflow(GITLAB);
    assert_eq!(gitlab["build"]["resource_group"], gitlab["pages"]["resource_group"]);
}

/// What was left out is published and told: 4 goes on, and is red or yellow in the end.
#[test]
fn four_publishes_and_asks_for_attention() {
    for name in GITHUB.iter().chain([&GITLAB]) {
        let workflow = workflow(name);
        let builds: Vec<_> =
            scripts(&workflow).into_iter().filter(|script| script.contains("frisok build")).collect();
        assert!(!builds.is_empty());
        for script in builds {
            for (status, ends) in [(0, 0), (4, 0), (1, 1), (3, 3)] {
                // The script itself, with programs that do nothing but end as we say.
                let stub = format!(
                    "git() {{ :; }}; curl() {{ :; }}; openssl() {{ echo x; }}; frisok() {{ return {status}; }}\n"
                );
                let folder = tempfile::tempdir().unwrap();
                let mut bash = Command::new("bash");
                bash.args(["-e", "-o", "pipefail", "-c", &format!("{stub}{script}")])
                    .current_dir(folder.path());
                for name in ["RUNNER_TEMP", "GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"] {
                    bash.env(name, folder.path().join(name));
                }
                bash.env("CATALOGUE", ".").env("TARGET", "main").env("DROP", "");
                let output = bash.output().unwrap();
                let said = String::from_utf8_lossy(&output.stderr).into_owned();
                assert_eq!(output.status.code(), Some(ends), "{name} on {status}: {said}\n{script}");
            }
        }
    }
    let publish = workflow(GITHUB[1]);
    assert_eq!(publish["jobs"]["attention"]["if"], "${{ needs.build.outputs.status == '4' }}");
    assert_eq!(workflow(GITLAB)["attention"]["allow_failure"]["exit_codes"], serde_json::json!([4]));
}
