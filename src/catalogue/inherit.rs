//! Occasion over course over publisher, key by key.

use std::sync::Arc;

use crate::model::publisher::{Apply, Contact, Guidance, OccasionApply};

/// What a block says, with another block's keys where it says nothing.
pub trait Inherit: Clone {
    /// This block over `base`.
    fn over(&self, base: &Self) -> Self;

    /// Whether it says nothing.
    fn is_empty(&self) -> bool;
}

macro_rules! inherit {
    ($($Name:ident { $($field:ident),+ })+) => {$(
        impl Inherit for $Name {
            fn over(&self, base: &Self) -> Self {
                $Name { $($field: self.$field.clone().or_else(|| base.$field.clone()),)+ lost: Vec::new() }
            }

            fn is_empty(&self) -> bool {
                $(self.$field.is_none())&&+
            }
        }
    )+};
}

inherit! {
    Contact { email, phone, url }
    Guidance { text, url, phone, hours }
    Apply { url, email, text, needs, without_bankid, reply }
}

/// The part of an occasion's application block that overrides its course's.
pub fn way_to_apply(apply: &OccasionApply) -> Apply {
    Apply {
        url: apply.url.clone(),
        email: apply.email.clone(),
        text: apply.text.clone(),
        needs: apply.needs.clone(),
        without_bankid: apply.without_bankid.clone(),
        reply: apply.reply.clone(),
        ..Apply::default()
    }
}

/// An optional block over a base, which is shared where there is nothing to override.
pub fn over<T: Inherit>(own: Option<&T>, base: &Arc<T>) -> Arc<T> {
    own.filter(|own| !own.is_empty()).map_or_else(|| base.clone(), |own| Arc::new(own.over(base)))
}
