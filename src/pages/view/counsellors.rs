//! Whom one can talk to: a human on every page.

use serde::Serialize;

use super::Link;
use super::people::tel;
use crate::catalogue::{Course, ListKind, Publisher};
use crate::model::publisher::{Contact, Guidance};
use crate::pages::{Html, Made, Route, Scope};

/// Counsellors to talk to.
#[derive(Debug, Serialize)]
pub struct Counsellors {
    /// Whether they are those of the page's own publishers, and not all there are.
    own: bool,
    /// By the publisher's name.
    list: Vec<Counsellor>,
}

/// The counsellors of a publisher.
#[derive(Debug, Serialize)]
pub struct Counsellor {
    publisher: Made,
    /// What one can get help with; on pages of their own only.
    text: Option<Html>,
    /// That of guidance, or else of whoever answers.
    phone: Option<String>,
    tel: Option<String>,
    hours: Option<Html>,
    /// Where there is no telephone.
    email: Option<String>,
    /// The counsellors' page; on pages of their own only.
    url: Option<String>,
}

/// Where a course's readers report that something is wrong.
#[derive(Debug, Serialize)]
pub struct ReportView {
    email: Option<String>,
    url: Option<String>,
}

impl Scope<'_> {
    /// Whom the readers of a page can talk to: on a course's, a publisher's or a municipality's
    /// page its own counsellors, else those of all publishers.
    pub(super) fn counsellors(&self, route: &Route) -> Made {
        let publishers = self.catalogue.publishers.iter().enumerate();
        let own = match *route {
            Route::Course { course } | Route::Alias { course, .. } => {
                let course = &self.catalogue.courses[course];
                vec![self.counsellor(course.publisher, &course.guidance, &course.contact, true)]
            }
            Route::Publisher { publisher, .. } => vec![self.counsellor_of(publisher, true)],
            Route::List { kind: ListKind::Municipality, value, .. } => publishers
                .clone()
                .filter(|(_, publisher)| publisher.municipalities.contains(&value))
                .map(|(index, _)| self.counsellor_of(index, true))
                .collect(),
            _ => Vec::new(),
        };
        let own: Vec<_> = own.into_iter().filter(Counsellor::can_be_reached).collect();
        if !own.is_empty() {
            return Made::new(&Counsellors { own: true, list: own });
        }
        let all = || {
            let all = publishers.map(|(index, _)| self.counsellor_of(index, false));
            let list = all.filter(Counsellor::can_be_reached).collect();
            Made::new(&Counsellors { own: false, list })
        };
        let all = self.made.counsellors.of(all);
        self.made.keep(all);
        all.clone()
    }

    fn counsellor_of(&self, publisher: usize, whole: bool) -> Counsellor {
        let Publisher { guidance, contact, .. } = &self.catalogue.publishers[publisher];
        self.counsellor(publisher, guidance, contact, whole)
    }

    fn counsellor(
        &self,
        publisher: usize,
        guidance: &Guidance,
        contact: &Contact,
        whole: bool,
    ) -> Counsellor {
        let phone = guidance.phone.as_ref().or(contact.phone.as_ref()).map(|phone| phone.value.clone());
        let text = guidance.text.as_ref().filter(|_| whole);
        let url = guidance.url.as_ref().filter(|_| whole);
        Counsellor {
            publisher: self.publisher_link(publisher),
            text: text.map(|text| self.rich(text, 3)),
            hours: guidance.hours.as_ref().map(|hours| self.html(hours)),
            email: contact.email.as_ref().filter(|_| phone.is_none()).map(|email| email.0.to_string()),
            tel: phone.as_deref().map(tel),
            phone,
            url: url.map(|url| url.0.to_string()),
        }
    }

    /// A publisher with a link to its page.
    pub(super) fn publisher_link(&self, index: usize) -> Made {
        self.made.publishers.of(index, |_| Made::new(&self.make_publisher_link(index)))
    }

    fn make_publisher_link(&self, index: usize) -> Link {
        let publisher = &self.catalogue.publishers[index];
        Link {
            id: publisher.id.to_string(),
            name: self.html(&publisher.name),
            name_text: self.text(&publisher.name),
            path: Some(self.href(&Route::Publisher { publisher: index, page: 1 })),
        }
    }

    /// Where to report a fault: any mailbox of the course, else a page of its publisher, else
    /// whoever answers for the site.
    pub(super) fn report_to(&self, course: &Course) -> ReportView {
        let contacts = || [&course.contact].into_iter().chain(course.occasions.iter().map(|o| &o.contact));
        let applies = || [&course.apply].into_iter().chain(course.occasions.iter().map(|o| &o.apply));
        let asked = contacts().find_map(|contact| contact.email.as_ref());
        let email = asked.or_else(|| applies().find_map(|apply| apply.email.as_ref()));
        let page = contacts().find_map(|contact| contact.url.as_ref()).map(|url| url.0.to_string());
        let website = || self.catalogue.publisher(course).website.as_ref().map(ToString::to_string);
        let url = if email.is_none() { page.or_else(website) } else { None };
        let email = email.map(|email| &email.value);
        let site = self.catalogue.county.mailbox().filter(|_| url.is_none());
        ReportView { email: email.or(site).map(|email| email.0.to_string()), url }
    }
}

impl Counsellor {
    fn can_be_reached(&self) -> bool {
        self.phone.is_some() || self.email.is_some() || self.text.is_some() || self.url.is_some()
    }
}
