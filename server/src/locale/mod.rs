//! In which language, and how does that language say it?
//!
//! The language is part of the path, so that a link always shows the same
//! page. Its words live in `server/locales/*.ftl`; how it writes numbers,
//! distances and dates in `numbers`; which language a first visit gets in
//! [`negotiation`].

pub mod labels;
mod messages;
pub mod negotiation;
mod numbers;
#[cfg(test)]
mod plain_words;
pub mod widening;

use std::fmt;
use std::str::FromStr;

use fluent_bundle::{FluentArgs, FluentValue};
use maud::{Markup, PreEscaped};

/// A language that the pages are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Locale {
    /// Italian, the first choice when nothing else is known.
    Italian,
    /// English.
    English,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Portuguese.
    Portuguese,
    /// Arabic, written from right to left.
    Arabic,
    /// Persian, in words that speakers of Dari know too; written from right to left.
    Persian,
    /// Pashto, written from right to left.
    Pashto,
    /// Urdu, written from right to left.
    Urdu,
    /// Ukrainian.
    Ukrainian,
    /// Russian.
    Russian,
    /// Somali.
    Somali,
    /// Amharic.
    Amharic,
    /// Tigrinya.
    Tigrinya,
    /// Bengali.
    Bengali,
    /// Turkish.
    Turkish,
    /// Albanian.
    Albanian,
    /// Romanian.
    Romanian,
    /// Chinese, in simplified characters.
    Chinese,
    /// Kurmanji Kurdish, in Latin letters.
    Kurdish,
}

/// A path that begins with no language of ours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language of these pages: expected one of {expected}", expected = Locale::ALL.map(Locale::code).join(", "))]
pub struct UnknownLocale(String);

impl Locale {
    /// Every language, in the order of the language menu.
    pub const ALL: [Self; 20] = [
        Self::Italian,
        Self::English,
        Self::French,
        Self::Spanish,
        Self::Portuguese,
        Self::Arabic,
        Self::Persian,
        Self::Pashto,
        Self::Urdu,
        Self::Ukrainian,
        Self::Russian,
        Self::Somali,
        Self::Amharic,
        Self::Tigrinya,
        Self::Bengali,
        Self::Turkish,
        Self::Albanian,
        Self::Romanian,
        Self::Chinese,
        Self::Kurdish,
    ];

    /// ISO 639-1 code: the first segment of the path and the `lang` attribute.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Italian => "it",
            Self::English => "en",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Portuguese => "pt",
            Self::Arabic => "ar",
            Self::Persian => "fa",
            Self::Pashto => "ps",
            Self::Urdu => "ur",
            Self::Ukrainian => "uk",
            Self::Russian => "ru",
            Self::Somali => "so",
            Self::Amharic => "am",
            Self::Tigrinya => "ti",
            Self::Bengali => "bn",
            Self::Turkish => "tr",
            Self::Albanian => "sq",
            Self::Romanian => "ro",
            Self::Chinese => "zh",
            Self::Kurdish => "ku",
        }
    }

    /// What its speakers call it.
    #[must_use]
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::Italian => "Italiano",
            Self::English => "English",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Portuguese => "Português",
            Self::Arabic => "العربية",
            Self::Persian => "فارسی / دری",
            Self::Pashto => "پښتو",
            Self::Urdu => "اردو",
            Self::Ukrainian => "Українська",
            Self::Russian => "Русский",
            Self::Somali => "Soomaali",
            Self::Amharic => "አማርኛ",
            Self::Tigrinya => "ትግርኛ",
            Self::Bengali => "বাংলা",
            Self::Turkish => "Türkçe",
            Self::Albanian => "Shqip",
            Self::Romanian => "Română",
            Self::Chinese => "中文",
            Self::Kurdish => "Kurdî (Kurmancî)",
        }
    }

    /// Value of the `dir` attribute.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Arabic | Self::Persian | Self::Pashto | Self::Urdu => "rtl",
            _ => "ltr",
        }
    }

    /// A message without arguments.
    #[must_use]
    pub fn text(self, key: &str) -> String {
        messages::format(self, key, None)
    }

    /// A message with arguments, as plain text for attributes and titles.
    #[must_use]
    pub fn format<'value>(self, key: &str, arguments: &[(&'static str, FluentValue<'value>)]) -> String {
        messages::format(self, key, Some(&arguments.iter().cloned().collect::<FluentArgs>()))
    }

    /// A message with arguments, as HTML in which every text argument stands in a `<bdi>`.
    ///
    /// A Latin name inside an Arabic sentence would otherwise drag the
    /// punctuation around it to the wrong side.
    #[must_use]
    pub fn markup(self, key: &str, arguments: &[(&'static str, FluentValue<'_>)]) -> Markup {
        elements(&self.isolated(key, arguments))
    }

    /// Texts as a list inside a sentence, with the language's own comma.
    #[must_use]
    pub fn listed(self, texts: impl IntoIterator<Item = String>) -> String {
        let joined =
            |before: String, next: String| self.format("listed", &[("before", before.into()), ("next", next.into())]);
        texts.into_iter().reduce(joined).unwrap_or_default()
    }

    /// A message in which invisible marks stand around every text argument: a part of what [`elements`] finishes.
    pub(crate) fn isolated(self, key: &str, arguments: &[(&'static str, FluentValue<'_>)]) -> String {
        let isolated = arguments
            .iter()
            .map(|(name, value)| match value {
                // A visitor's own text may hold such marks too: they would end as elements that nobody closes.
                FluentValue::String(text) => {
                    (*name, format!("{ISOLATE}{}{POP}", text.replace([ISOLATE, POP], "")).into())
                }
                other => (*name, other.clone()),
            })
            .collect::<FluentArgs>();
        messages::format(self, key, Some(&isolated))
    }
}

/// Text as HTML; what [`Locale::isolated`] marked becomes elements.
pub(crate) fn elements(isolated: &str) -> Markup {
    let mut escaped = String::with_capacity(isolated.len() + 32);
    maud::Escaper::new(&mut escaped).write_str_escaped(isolated);
    PreEscaped(escaped.replace(ISOLATE, "<bdi>").replace(POP, "</bdi>"))
}

/// First strong isolate: cannot be typed on a keyboard, and marks where a text argument begins.
const ISOLATE: char = '\u{2068}';
/// Pop directional isolate: where it ends.
const POP: char = '\u{2069}';

/// `write_str` that cannot fail on a string.
trait WriteEscaped {
    fn write_str_escaped(&mut self, text: &str);
}

impl WriteEscaped for maud::Escaper<'_> {
    fn write_str_escaped(&mut self, text: &str) {
        fmt::Write::write_str(self, text).expect("writing into a String does not fail");
    }
}

impl FromStr for Locale {
    type Err = UnknownLocale;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|locale| locale.code() == code).ok_or_else(|| UnknownLocale(code.to_owned()))
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_inside_a_sentence_is_isolated_and_escaped() {
        let sentence = Locale::Arabic.markup("results-near", &[("place", "Reggio <Emilia>".into())]).into_string();
        assert!(sentence.contains("<bdi>Reggio &lt;Emilia&gt;</bdi>"), "{sentence}");
    }

    #[test]
    fn plain_messages_carry_no_invisible_marks() {
        for locale in Locale::ALL {
            let plain = locale.format("results-near", &[("place", "Roma".into())]);
            assert!(!plain.contains(|letter| ('\u{2066}'..='\u{2069}').contains(&letter)), "{plain:?}");
        }
    }

    #[test]
    fn a_language_that_is_not_ours_is_refused() {
        assert!("de".parse::<Locale>().is_err());
        assert!("IT".parse::<Locale>().is_err());
        assert_eq!("uk".parse(), Ok(Locale::Ukrainian));
    }
}
