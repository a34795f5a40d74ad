//! Every course, and every former address of one, has an address of its own.

use ahash::AHashMap;

use super::Scope;
use crate::diagnose::{Code, Diagnostic, FileId, Place, Said, Span, say};
use crate::model::Id;

/// Former addresses are not those of another course, and no address is that of a list's page 2.
pub fn check(scope: &Scope) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut taken: AHashMap<(&Id, &Id), Place> = AHashMap::new();
    for course in &scope.written.courses {
        let span = course.value.title.as_ref().map_or(Span::default(), |title| title.span);
        taken.insert((&course.publisher, &course.id), Place { file: course.file, span });
        if is_number(&course.id) {
            findings.push(number(course.file, &course.id));
        }
    }
    for publisher in scope.written.publishers.iter().filter(|publisher| is_number(&publisher.id)) {
        findings.push(number(publisher.file, &publisher.id));
    }
    let courses = scope.written.courses.iter();
    let aliases = courses.flat_map(|course| {
        course.value.aliases.iter().flat_map(move |list| list.iter().map(move |alias| (course, alias)))
    });
    // A publisher's own addresses first: nobody loses one because somebody else claims it.
    let (own, others): (Vec<_>, Vec<_>) =
        aliases.partition(|(course, alias)| course.publisher == alias.publisher);
    for (course, alias) in own.into_iter().chain(others) {
        let here = Place { file: course.file, span: alias.span };
        if is_number(&alias.course) || is_number(&alias.publisher) {
            let id = if is_number(&alias.course) { &alias.course } else { &alias.publisher };
            findings.push(Diagnostic { place: Some(here), ..number(course.file, id) });
        }
        let first = *taken.entry((&alias.publisher, &alias.course)).or_insert(here);
        if first != here {
            let address = format!("{}/{}", alias.publisher, alias.course);
            findings.push(same(&address, here, first, scope.files.path(first.file)));
        }
    }
    findings
}

fn same(address: &str, here: Place, first: Place, first_path: &str) -> Diagnostic {
    let (message, remedy) = if here.file == first.file {
        let message =
            say!("Kursen har redan adressen ”{address}”.", "The course has the address “{address}” already.");
        (message, say!("Ta bort raden.", "Remove the line."))
    } else {
        let message = say!(
            "Adressen ”{address}” är redan tagen av {first_path}.",
            "The address “{address}” is taken by {first_path} already."
        );
        let remedy = say!(
            "Ta bort den härifrån, eller byt namn på den andra filen.",
            "Remove it here, or rename the other file."
        );
        (message, remedy)
    };
    let label = say!("adressen används här", "the address is used here");
    Diagnostic::at(Code::SameAddress, here.file, here.span, message, remedy)
        .with_related(first.file, first.span, label)
}

/// `/kurser/2/` is the second page of all courses.
fn is_number(id: &Id) -> bool {
    id.as_str().bytes().all(|b| b.is_ascii_digit())
}

fn number(file: FileId, id: &Id) -> Diagnostic {
    let message: Said = say!(
        "Adressen som slutar på /{id}/ är sidan {id} i en lista.",
        "The address that ends in /{id}/ is page {id} of a list."
    );
    let remedy = say!(
        "Byt namn på filen eller mappen, så att namnet inte bara är ett tal.",
        "Rename the file or the folder, so that the name is not only a number."
    );
    Diagnostic::at(Code::SameAddress, file, Span::default(), message, remedy)
}
