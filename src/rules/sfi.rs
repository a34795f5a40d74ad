//! Sfi has tracks and courses, and the courses are ones that the tracks have.

use super::{Report, Scope};
use crate::diagnose::{Code, say};
use crate::model::course::Sfi;
use crate::model::{Course, CourseType, Entry, SfiCourse};

/// The field `sfi` stands in sfi, only there, and says what can be.
pub fn check(course: &Entry<Course>, _: &Scope, report: &mut Report) {
    let course = &course.value;
    let Some(course_type) = &course.course_type else { return };
    match (&course.sfi, course_type.value == CourseType::Sfi) {
        (None, true) if !course.lost.contains(&"sfi") => {
            _ = report.add(
                Code::SfiFieldsMissing,
                course_type.span,
                say!(
                    "Kursen är sfi, men studievägar och kurser saknas.",
                    "The course is sfi, but tracks and courses are missing."
                ),
                say!(
                    "Lägg till en rad, till exempel sfi: {{tracks: [2, 3], courses: [C, D]}}",
                    "Add a line, for example sfi: {{tracks: [2, 3], courses: [C, D]}}"
                ),
            )
        }
        (Some(sfi), false) => {
            _ = report.add(
                Code::SfiFieldsElsewhere,
                sfi.span,
                say!(
                    "Bara utbildning av typen sfi har studievägar.",
                    "Only education of the type sfi has tracks."
                ),
                say!("Ta bort fältet, eller skriv type: sfi.", "Remove the field, or write type: sfi."),
            )
        }
        (Some(sfi), true) => tracks(sfi, report),
        (None, _) => {}
    }
}

/// Every course is one of at least one listed track.
fn tracks(sfi: &Sfi, report: &mut Report) {
    let (Some(tracks), Some(courses)) = (&sfi.tracks, &sfi.courses) else { return };
    if sfi.lost.contains(&"tracks") {
        return;
    }
    for course in courses.iter() {
        if tracks.iter().any(|track| first_course(track.0) <= course.value) {
            continue;
        }
        let name = course.key();
        let listed = tracks.iter().map(|track| track.0.to_string()).collect::<Vec<_>>().join(", ");
        report.add(
            Code::SfiCourseOutsideTracks,
            course.span,
            say!("Kurs {name} ingår inte i studieväg {listed}.", "Course {name} is not in track {listed}."),
            say!(
                "Rätta tracks eller courses. Studieväg 1 har kurs A–D, 2 har B–D, 3 har C–D.",
                "Correct tracks or courses. Track 1 has courses A–D, 2 has B–D, 3 has C–D."
            ),
        );
    }
}

/// The course that a track begins with; all end with D.
fn first_course(track: u32) -> SfiCourse {
    match track {
        1 => SfiCourse::A,
        2 => SfiCourse::B,
        _ => SfiCourse::C,
    }
}
