//! What [`settle`](crate::render::settle) puts in the place of calls of components that say in
//! their metadata which of their arguments is the same on many pages: a course as lists show it,
//! which stands in some ten, who may apply, the counsellors of all, the feeds of a list.

use std::fmt::Write;
use std::sync::{Mutex, PoisonError};

use tera::{Context, Value};

use crate::catalogue::reads::unseen;
use crate::diagnose::say;
use crate::pages::Made;
use crate::render::call::Call;
use crate::render::fault::Fault;

/// The name of the function. Nobody writes it.
pub const NAME: &str = "frisok_once";
/// Its arguments: which component, and which of its arguments is that part. All others are the
/// component's.
pub const OWN: [&str; 2] = ["component", "once"];

/// A component with its arguments, rendered when it is first asked for.
pub fn once(call: &Call) -> Result<Value, Fault> {
    let component = call.must_text(OWN[0])?;
    let part = call.must_text(OWN[1])?;
    let others = others(component, call.args().filter(|(name, _)| *name != part));
    kept(call, call.shared.once.number(others), call.must(part)?)
}

/// The same, where all arguments but the part are known: `number` is that of [`others`].
pub fn kept(call: &Call, number: usize, part: &Value) -> Result<Value, Fault> {
    let language = call.language()?;
    let make = || {
        let given = call.args().filter(|(name, _)| !OWN.contains(name));
        render(call, call.must_text(OWN[0])?, given)
    };
    let Some(map) = part.as_map() else { return make() };
    let key = (Made::address(map), number);
    // What is known is of a part that is kept.
    match language.once.known(&key) {
        Some(rendered) => Ok(rendered),
        None if call.shared.pages.keeps(map, &language.tag) => language.once.get(&key, make),
        None => make(),
    }
}

/// What of a call does not depend on the part.
pub fn others<'v>(component: &str, arguments: impl Iterator<Item = (&'v str, &'v Value)>) -> String {
    let mut others = component.to_owned();
    for (name, value) in arguments.filter(|(name, _)| !OWN.contains(name)) {
        write!(others, " {name}={value}").expect("a String takes all");
    }
    others
}

/// Numbers for [`others`].
#[derive(Default)]
pub struct Numbers(Mutex<Vec<String>>);

impl Numbers {
    /// The number of a text, the same each time.
    pub fn number(&self, text: String) -> usize {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.iter().position(|one| *one == text).unwrap_or_else(|| {
            all.push(text);
            all.len() - 1
        })
    }
}

fn render<'v>(
    call: &Call,
    component: &str,
    given: impl Iterator<Item = (&'v str, &'v Value)>,
) -> Result<Value, Fault> {
    let language = call.language()?;
    let mut arguments = Context::new();
    given.for_each(|(name, value)| arguments.insert_value(name.to_owned(), value.clone()));
    let engine = language.engine.get().and_then(|engine| engine.upgrade());
    // Whoever asks has read it: each of thirty cards would say it again.
    let alike = unseen(|| language.alike());
    let rendered = engine
        .map(|engine| engine.render_component_with_implicits(component, &arguments, &alike, None, true));
    match rendered {
        Some(Ok(html)) => Ok(Value::safe_string(&html)),
        // What is wrong is said when the page is made from the templates as they were written.
        _ => Err(Fault::new(
            say!("{component} går inte att visa.", "{component} cannot be shown."),
            say!("Rätta komponenten.", "Correct the component."),
        )),
    }
}
