//! What is left of hours when nothing that people wrote into them may be known?
//!
//! A comment is free text: `"ring at Via Roma 5"` says where a place is. It
//! also makes its hours uncertain, so that leaving it out would make a place
//! open that wants to be called first: its rule says `unknown` instead.

use std::sync::Arc;

use opening_hours::RuleKind;
use opening_hours_syntax::parse;

/// What begins and ends a comment.
const QUOTE: char = '"';

/// The hours with `unknown` instead of each comment.
///
/// Returns `None` where the text cannot be written without its comments and mean the same.
#[must_use]
pub fn without_comments(text: &str) -> Option<String> {
    if !text.contains(QUOTE) {
        return Some(text.to_owned());
    }
    let mut expression = parse(text).ok()?;
    for rule in expression.rules.iter_mut().filter(|rule| !rule.comment.is_empty()) {
        rule.comment = Arc::from("");
        if rule.kind == RuleKind::Open {
            rule.kind = RuleKind::Unknown;
        }
    }
    let written = expression.to_string();
    let means_the_same = !written.contains(QUOTE) && parse(&written).is_ok_and(|again| again == expression);
    means_the_same.then_some(written)
}

#[cfg(test)]
mod tests {
    use super::super::{OpeningHours, OpeningState};
    use super::*;

    fn state(text: &str, time: &str) -> OpeningState {
        OpeningHours::parse(text).unwrap().state_at(time.parse().unwrap())
    }

    #[test]
    fn hours_without_a_comment_stay_as_they_are() {
        assert_eq!(without_comments("mo-fr 9:00-13:00; PH off").as_deref(), Some("mo-fr 9:00-13:00; PH off"));
    }

    #[test]
    fn a_comment_becomes_unknown_and_nothing_of_it_is_left() {
        for text in [
            "Mo-Fr 09:00-13:00 \"suonare in Via Roma 5\"; Sa 10:00-12:00",
            "Mo-Fr 09:00-13:00 open \"Via Roma 5\"; Sa 10:00-12:00",
            "Mo-Fr 09:00-13:00 unknown \"Via Roma 5\"; Sa 10:00-12:00",
        ] {
            let left = without_comments(text).unwrap();
            assert!(!left.contains("Roma") && !left.contains(QUOTE), "{left}");
            // A Tuesday, a Tuesday's evening, a Saturday: as certain as with the comment.
            for time in ["2026-11-24T10:00:00", "2026-11-24T20:00:00", "2026-11-28T11:00:00"] {
                assert_eq!(state(&left, time), state(text, time), "{text}: {left} at {time}");
            }
            assert_eq!(state(&left, "2026-11-24T10:00:00"), OpeningState::Unknown);
            assert_eq!(state(&left, "2026-11-28T11:00:00"), OpeningState::Open);
        }
    }

    #[test]
    fn what_is_closed_with_a_comment_is_closed() {
        let left = without_comments("Mo-Fr 09:00-13:00; Aug off \"chiedere in Via Roma 5\"").unwrap();
        assert!(!left.contains("Roma"), "{left}");
        assert_eq!(state(&left, "2026-08-11T10:00:00"), OpeningState::Closed);
        assert_eq!(state(&left, "2026-09-01T10:00:00"), OpeningState::Open);
    }

    #[test]
    fn only_a_comment_is_unknown_all_the_time_or_not_told() {
        let left = without_comments("\"su appuntamento, Via Roma 5\"");
        assert!(left.as_ref().is_none_or(|left| !left.contains("Roma")), "{left:?}");
        assert!(left.is_none_or(|left| state(&left, "2026-11-24T10:00:00") == OpeningState::Unknown));
    }
}
