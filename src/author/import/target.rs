//! Fields named in a map, looked up in the table of fields.

use crate::diagnose::{Said, say};
use crate::model::{Course, Occasion, Publisher, Record, Shape, Tag, nearest};

/// What a field belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// The publisher.
    Publisher,
    /// The course.
    Course,
    /// One occasion of the course.
    Occasion,
}

/// A field of an entry.
#[derive(Clone, Debug)]
pub struct Target {
    /// What it belongs to.
    pub level: Level,
    /// The keys to it within that; none for the publisher itself.
    pub keys: Vec<String>,
    /// The language that the text is in, where the path names one.
    pub language: Option<String>,
    /// What it takes.
    pub shape: Shape,
}

impl Target {
    /// Looks up a path such as `title`, `description.en`, `occasions.place.town`, `publisher` or
    /// `publisher.website`.
    ///
    /// # Errors
    /// Which part of the path does not exist.
    pub fn find(path: &str) -> Result<Target, Said> {
        let mut parts = path.split('.').peekable();
        let (level, record) = match parts.peek() {
            Some(&"publisher") => (Level::Publisher, &Publisher::RECORD),
            Some(&"occasions") => (Level::Occasion, &Occasion::RECORD),
            _ => (Level::Course, &Course::RECORD),
        };
        if level != Level::Course {
            parts.next();
        }
        let mut target = Target { level, keys: Vec::new(), language: None, shape: Shape::Record(record) };
        for part in parts {
            if target.language.is_some() {
                return Err(too_deep(part));
            }
            let text = matches!(target.shape, Shape::Text { .. });
            target.shape = step(&target.shape, part)?;
            if text {
                target.language = Some(part.to_owned());
            } else {
                target.keys.push(part.to_owned());
            }
        }
        match target.shape {
            // The name that publishers are told apart by.
            Shape::Record(_) if level == Level::Publisher && target.keys.is_empty() => {
                target.shape = Shape::String;
                Ok(target)
            }
            Shape::Record(record) => Err(incomplete(path, record)),
            _ => Ok(target),
        }
    }

    /// The same field of an occasion, where occasions have it too.
    pub fn of_occasion(&self) -> Option<Target> {
        let path = format!("occasions.{}", self.path());
        Target::find(&path).ok().filter(|_| self.level == Level::Course)
    }

    /// The path, as a map writes it.
    pub fn path(&self) -> String {
        let first = match self.level {
            Level::Publisher => Some("publisher"),
            Level::Course => None,
            Level::Occasion => Some("occasions"),
        };
        let keys = self.keys.iter().chain(&self.language).map(String::as_str);
        first.into_iter().chain(keys).collect::<Vec<_>>().join(".")
    }
}

/// What stands under `key` in something of this shape.
fn step(shape: &Shape, key: &str) -> Result<Shape, Said> {
    match shape {
        Shape::Record(record) => match record.field(key) {
            Some(field) => Ok((field.shape)()),
            None => Err(unknown(key, record)),
        },
        Shape::Either(shapes) => {
            let record = shapes.iter().find(|shape| matches!(shape, Shape::Record(_)));
            record.map_or_else(|| Err(too_deep(key)), |record| step(record, key))
        }
        Shape::Text { .. } if Tag::new(key).is_ok() => Ok(shape.clone()),
        _ => Err(too_deep(key)),
    }
}

fn unknown(key: &str, record: &Record) -> Said {
    match nearest(key, record.fields.iter().map(|field| field.key)) {
        Some(near) => say!(
            "Fältet ”{key}” finns inte. Menade du ”{near}”?",
            "There is no field “{key}”. Did you mean “{near}”?"
        ),
        None => say!("Fältet ”{key}” finns inte.", "There is no field “{key}”."),
    }
}

fn too_deep(key: &str) -> Said {
    say!("Det finns inget ”{key}” i fältet.", "There is no “{key}” in the field.")
}

fn incomplete(path: &str, record: &Record) -> Said {
    let keys = record.fields.iter().map(|field| field.key).collect::<Vec<_>>().join(", ");
    say!(
        "”{path}” är ett block. Säg vilket fält i det: {keys}.",
        "“{path}” is a block. Say which field of it: {keys}."
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_fields_at_every_level() {
        let find = |path| Target::find(path).map(|target| (target.level, target.path()));
        assert_eq!(find("title"), Ok((Level::Course, "title".into())));
        assert_eq!(find("title.en"), Ok((Level::Course, "title.en".into())));
        assert_eq!(find("credits.unit"), Ok((Level::Course, "credits.unit".into())));
        assert_eq!(find("occasions.place.town"), Ok((Level::Occasion, "occasions.place.town".into())));
        assert_eq!(find("publisher"), Ok((Level::Publisher, "publisher".into())));
        assert_eq!(find("publisher.website"), Ok((Level::Publisher, "publisher.website".into())));
        assert!(find("titel").unwrap_err().en.contains("title"));
        assert!(find("occasions.place").is_err());
        assert!(find("occasions").is_err());
        assert!(find("codes.sv").is_err());
    }
}
