//! Workflow commands, read back as a runner reads them.

use std::collections::BTreeMap;

use frisok::diagnose::{Code, Diagnostic, Files, Language, Span, github, say};

use crate::support::{Repository, stderr, stdout};

/// A command as the runner understands it (actions/runner, `ActionCommand.TryParseV2`): after
/// spaces, `::name key=value,key=value::data`, with the escapes of the toolkit undone.
#[derive(Debug)]
pub struct Command {
    name: String,
    properties: BTreeMap<String, String>,
    data: String,
}

fn parse(line: &str) -> Option<Command> {
    let line = line.trim_start().strip_prefix("::")?;
    let (head, data) = line.split_once("::")?;
    let (name, properties) = head.split_once(' ').unwrap_or((head, ""));
    let unescape = |text: &str| text.replace("%0D", "\r").replace("%0A", "\n");
    let property = |text: &str| {
        let (key, value) = text.split_once('=')?;
        let value = unescape(&value.replace("%3A", ":").replace("%2C", ",")).replace("%25", "%");
        Some((key.to_owned(), value))
    };
    Some(Command {
        name: name.to_owned(),
        properties: properties.split(',').filter_map(property).collect(),
        data: unescape(data).replace("%25", "%"),
    })
}

/// Every line of what was printed must be a command of ours, or text that no runner takes for one.
fn commands(output: &std::process::Output) -> Vec<Command> {
    for line in stderr(output).lines() {
        assert!(parse(line).is_none() && !line.contains("##["), "a command on stderr: {line}");
    }
    stdout(output).lines().map(|line| parse(line).unwrap_or_else(|| panic!("no command: {line}"))).collect()
}

#[test]
fn a_broken_change_is_shown_at_its_lines() {
    let repository = Repository::broken();
    let output = repository.check(&["--format", "github", "--changed-since", "main"]);
    assert_eq!(output.status.code(), Some(1));
    let found = commands(&output);
    let places: Vec<_> =
        found.iter().map(|command| (&*command.properties["file"], &*command.properties["line"])).collect();
    assert_eq!(
        places,
        [
            ("katalog å/content/kumla/underskoterska.yaml", "1"),
            ("katalog å/content/kumla/vård 100%.yaml", "1"),
            ("katalog å/content/nora/_publisher.yaml", "2"),
        ],
        "changed files first, then what broke elsewhere"
    );
    let broken = &found[2];
    assert_eq!(broken.properties["title"], "E040 Unknown municipality");
    assert_eq!((&*broken.properties["col"], &*broken.properties["endColumn"]), ("18", "22"));
    assert!(broken.data.contains("nora") && broken.data.contains("\nWhat to do: "), "{}", broken.data);
}

#[test]
fn a_hostile_text_is_one_command_of_ours() {
    let output = Repository::broken().check(&["--format", "github"]);
    let found = commands(&output);
    assert!(found.iter().all(|command| command.name == "error" || command.name == "warning"), "{found:#?}");
    let hostile = &found[0];
    for part in ["::error title=x::a", "##[add-mask]z", "%0A::debug::q", "]]>", "<script>", "@namn"] {
        assert!(hostile.data.contains(part), "{part} is not in {:?}", hostile.data);
    }
    assert_eq!(hostile.data.lines().count(), 2, "the line breaks are ours: {:?}", hostile.data);
}

#[test]
fn refused_arguments_inject_nothing() {
    let repository = Repository::new();
    for arguments in [["--changed-since", "x\n::error::y"], ["--publisher", "x\n::error::y"]] {
        let output = repository.command(&["--format", "github"]).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert!(commands(&output).is_empty());
    }
}

fn many(files: &mut Files, code: Code, number: usize) -> Vec<Diagnostic> {
    let file = files.add("content/å/x.yaml", "title: x\nåäö: 1\n  b\n");
    let finding =
        |n| Diagnostic::at(code, file, Span::new(9, 19), say!("Nr {n}", "No {n}"), say!("Rätta", "Correct"));
    (0..number).map(finding).collect()
}

#[test]
fn ten_of_each_are_shown_and_the_last_says_how_many_more() {
    for (number, shown, last) in
        [(9, 9, "No 8"), (10, 10, "No 9"), (11, 10, "Only the first"), (500, 10, "Only the first")]
    {
        let mut files = Files::default();
        let mut all = many(&mut files, Code::PlaceMissing, 2);
        all.extend(many(&mut files, Code::UnknownField, number));
        let text = github::commands(&all.iter().collect::<Vec<_>>(), &files, "", Language::En);
        let found: Vec<_> = text.lines().filter_map(parse).collect();
        let errors: Vec<_> = found.iter().filter(|command| command.name == "error").collect();
        assert_eq!(errors.len(), shown, "{number}");
        assert!(errors[shown - 1].data.starts_with(last), "{number}: {:?}", errors[shown - 1]);
        if number > 10 {
            assert_eq!(errors[9].properties["title"], format!("{} more errors", number - 9));
        }
        assert!(found[..shown].iter().all(|command| command.name == "error"), "errors come first");
        assert_eq!(found.len(), shown + 2);
    }
}

#[test]
fn columns_count_from_one_and_a_block_is_marked_at_its_first_line() {
    let mut files = Files::default();
    let all = many(&mut files, Code::UnknownField, 1);
    let text = github::commands(&all.iter().collect::<Vec<_>>(), &files, "a/", Language::Sv);
    assert_eq!(
        text,
        "::error file=a/content/å/x.yaml,line=2,endLine=2,col=1,endColumn=7,title=E020 Okänt fält::Nr 0%0AGör så här: Rätta\n"
    );
    let nowhere = Diagnostic { place: None, ..all[0].clone() };
    let text = github::commands(&[&nowhere], &files, "a/", Language::Sv);
    assert_eq!(text, "::error title=E020 Okänt fält::Nr 0%0AGör så här: Rätta\n");
}
