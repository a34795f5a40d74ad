//! `load_data`: files of the catalogue, or text in the template, as data.

use std::path::Path;

use serde_json::Value as Json;
use tera::Value;

use crate::catalogue::reads::{Read, read};
use crate::content::yaml::{self, Node, Style};
use crate::content::{Content, ReadError};
use crate::diagnose::{Code, FileId, Files, Said, say};
use crate::pages::Cache;
use crate::render::call::Call;
use crate::render::fault::{Fault, choose};

/// Folders of the catalogue in which a change of any file is one of all pages. What a page has from
/// other files, such as those of courses, can be another at the next build.
const KNOWN: [&str; 3] = ["i18n/", "media/", "themes/"];

/// The formats that can be read.
const FORMATS: [&str; 4] = ["json", "yaml", "csv", "plain"];

/// What templates load, read once.
pub struct Data {
    content: Content,
    /// Where files are looked for: beginnings of paths.
    folders: [String; 2],
    read: Cache<(String, &'static str), Option<Value>>,
}

impl Data {
    /// Looks in the catalogue's root, then in the theme's assets.
    pub fn new(content: Content, theme: &str) -> Data {
        Data { content, folders: [String::new(), format!("{theme}assets/")], read: Cache::default() }
    }

    fn text(&self, path: &str) -> Result<Option<String>, Fault> {
        let outside = Path::new(path).is_absolute()
            || path.split('/').any(|part| part.is_empty() || part.starts_with('.') || part.contains('\\'));
        if outside {
            return Err(Fault::new(
                say!("”{path}” ligger inte i katalogen.", "“{path}” is not in the catalogue."),
                say!(
                    "Skriv sökvägen från katalogens rot, utan ..",
                    "Write the path from the root, without .."
                ),
            ));
        }
        for folder in &self.folders {
            let path = format!("{folder}{path}");
            self.refuse_links(&path)?;
            let mut files = Files::default();
            if let Some((file, findings)) = self.content.read(&path, &mut files).map_err(unreadable)? {
                return match findings.into_iter().next() {
                    Some(finding) => Err(Fault::new(finding.message, finding.remedy)),
                    None => Ok(Some(files.text(file).to_string())),
                };
            }
        }
        Ok(None)
    }

    /// A folder on the way could be a link to somewhere else.
    fn refuse_links(&self, path: &str) -> Result<(), Fault> {
        let root = self.content.root();
        let folders = path.match_indices('/').map(|(end, _)| root.join(&path[..end]));
        for folder in folders {
            if folder.symlink_metadata().is_ok_and(|metadata| metadata.is_symlink()) {
                let message = say!("”{path}” ligger bakom en länk.", "“{path}” lies behind a link.");
                return Err(Fault::new(message, say!("Länkar följs aldrig.", "Links are never followed.")));
            }
        }
        Ok(())
    }
}

fn unreadable(error: ReadError) -> Fault {
    let (path, error) = (error.path.display().to_string(), error.error);
    Fault::new(
        say!("{path} går inte att läsa: {error}.", "{path} cannot be read: {error}."),
        say!("Se efter vem som får läsa filen.", "Look who may read the file."),
    )
}

/// A file or a text as data.
pub fn load_data(call: &Call) -> Result<Value, Fault> {
    let format = call.text("format")?;
    match (call.text("path")?, call.text("literal")?) {
        (Some(path), None) => {
            let ending = Path::new(path).extension().and_then(|ending| ending.to_str()).unwrap_or("");
            let format = match format {
                Some(format) => known(format)?,
                None => known(ending).unwrap_or("plain"),
            };
            let data = &call.shared.data;
            let read = || {
                if !KNOWN.iter().any(|folder| path.starts_with(folder)) {
                    read(Read::Unknown);
                }
                data.text(path)?.map(|text| parse(&text, format)).transpose()
            };
            match data.read.get(&(path.to_owned(), format), read)? {
                Some(value) => Ok(value),
                None if !call.flag("required", true)? => Ok(Value::none()),
                None => Err(Fault::new(
                    say!("Filen ”{path}” finns inte.", "There is no file “{path}”."),
                    say!(
                        "Sökvägen räknas från katalogens rot eller temats mapp assets/.",
                        "The path counts from the catalogue's root or the theme's folder assets/."
                    ),
                )),
            }
        }
        (None, Some(text)) => parse(text, format.map_or(Ok("plain"), known)?),
        _ => Err(Fault::new(
            say!("load_data behöver antingen path eller literal.", "load_data needs either path or literal."),
            say!("Lägg till path=….", "Add path=…."),
        )),
    }
}

fn known(format: &str) -> Result<&'static str, Fault> {
    let format = if format == "yml" { "yaml" } else { format };
    let found = FORMATS.into_iter().find(|known| *known == format);
    found.ok_or_else(|| Fault {
        message: say!("Formatet ”{format}” går inte att läsa.", "The format “{format}” cannot be read."),
        remedy: choose(format, FORMATS),
    })
}

fn parse(text: &str, format: &str) -> Result<Value, Fault> {
    let json = match format {
        "json" => serde_json::from_str(text).map_err(|error| broken(&error.to_string()))?,
        "yaml" => parse_yaml(text)?,
        "csv" => parse_csv(text).map_err(|error| broken(&error.to_string()))?,
        _ => Json::from(text),
    };
    Ok(Value::from_serializable(&json))
}

fn broken(reason: &str) -> Fault {
    Fault::new(
        say!("Datan går inte att tolka: {reason}.", "The data cannot be read: {reason}."),
        say!("Rätta filen, eller ange rätt format.", "Correct the file, or give the right format."),
    )
}

fn parse_csv(text: &str) -> Result<Json, csv::Error> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let list = |record: &csv::StringRecord| record.iter().map(Json::from).collect::<Json>();
    let headers = list(reader.headers()?);
    let records = reader.records().map(|record| record.map(|record| list(&record)));
    let records = records.collect::<Result<Json, _>>()?;
    Ok(serde_json::json!({"headers": headers, "records": records}))
}

fn parse_yaml(text: &str) -> Result<Json, Fault> {
    let (node, findings) = yaml::parse(text, FileId(0), 0);
    match findings.into_iter().find(|finding| finding.is_error() && finding.code != Code::EmptyFile) {
        Some(finding) => {
            let Said { sv, en } = finding.message;
            Err(Fault::new(
                say!("Datan går inte att tolka: {sv}", "The data cannot be read: {en}"),
                finding.remedy,
            ))
        }
        None => Ok(json(&node)),
    }
}

/// A tree as data. Text without quotation marks may be a number or a truth value (YAML 1.2, core).
fn json(node: &Node) -> Json {
    match &node.value {
        yaml::Value::Empty | yaml::Value::Broken => Json::Null,
        yaml::Value::Scalar(scalar) if scalar.style == Style::Plain => match &*scalar.text {
            "true" => true.into(),
            "false" => false.into(),
            text => {
                let integer = text.parse::<i64>().map(Json::from);
                let is_number = text.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b));
                let decimal = || text.parse::<f64>().ok().filter(|_| is_number).map(Json::from);
                integer.ok().or_else(decimal).unwrap_or_else(|| text.into())
            }
        },
        yaml::Value::Scalar(scalar) => (&*scalar.text).into(),
        yaml::Value::List(items) => items.iter().map(json).collect(),
        yaml::Value::Map(entries) => {
            entries.iter().map(|entry| (entry.key.to_string(), json(&entry.value))).collect()
        }
    }
}
