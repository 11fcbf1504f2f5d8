//! What is left of hours when nothing that people wrote into them may be known?
//!
//! A comment is free text: `"ring at Via Roma 5"` says where a place is. It
//! also makes its hours uncertain, so that leaving it out would make a place
//! open that wants to be called first: it stays, and says nothing.

/// What begins and ends a comment; nothing in it can stand for it.
const QUOTE: char = '"';

/// A comment that says nothing.
const NOTHING_SAID: &str = "\"…\"";

/// The hours with every comment replaced by one that says nothing: they mean the same at any time.
///
/// # Arguments
/// * `text`: in OpenStreetMap's syntax, in which quotes come in pairs.
#[must_use]
pub fn without_comments(text: &str) -> String {
    let pieces = text.split(QUOTE).enumerate();
    pieces.map(|(at, piece)| if at % 2 == 0 { piece } else { NOTHING_SAID }).collect()
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
        assert_eq!(without_comments("mo-fr 9:00-13:00; PH off"), "mo-fr 9:00-13:00; PH off");
    }

    #[test]
    fn nothing_of_a_comment_is_left_and_the_hours_mean_what_they_meant() {
        for text in [
            "Mo-Fr 09:00-13:00 \"suonare in Via Roma 5\"; Sa 10:00-12:00",
            "Mo-Fr 09:00-13:00 open \"Via Roma 5\"; Sa 10:00-12:00 \"Via Roma 7\"",
            "Mo-Fr 09:00-13:00 unknown \"Via Roma 5\"; Sa 10:00-12:00",
            "Mo-Fr 09:00-13:00; Nov off \"chiedere in Via Roma 5\"",
            "PH Mo-Fr 09:00-13:00 \"Via Roma 5\"",
            "\"su appuntamento, Via Roma 5\"",
            "Mo 09:00-13:00 || \"Via Roma 5\"",
        ] {
            let left = without_comments(text);
            assert!(!left.contains("Roma"), "{left}");
            // A Tuesday, its evening, a Saturday, a Tuesday that is a holiday, one in summer.
            for time in ["2026-11-24T10", "2026-11-24T20", "2026-11-28T11", "2026-12-08T10", "2026-07-14T10"] {
                let time = format!("{time}:00:00");
                assert_eq!(state(&left, &time), state(text, &time), "{text}: {left} at {time}");
            }
        }
        let called_first = without_comments("Mo-Fr 09:00-13:00 \"telefonare\"");
        assert_eq!(state(&called_first, "2026-11-24T10:00:00"), OpeningState::Unknown);
    }
}
