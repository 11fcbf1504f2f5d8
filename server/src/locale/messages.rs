//! What are the words of a language?
//!
//! The messages are Fluent resources inside the binary, read once. Isolation
//! marks are switched off: they would end up in attributes and copied text;
//! [`super::Locale::markup`] isolates with elements instead.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::Locale;
use super::numbers::group_digits;

type Bundle = FluentBundle<FluentResource>;

/// A table of languages, each with its messages and with what reads them.
macro_rules! sources {
    ($($locale:ident $code:literal,)*) => {
        /// Sources of the messages, in the order of [`Locale::ALL`].
        const SOURCES: [(Locale, &str, fn() -> Bundle); Locale::ALL.len()] = [
            $((
                Locale::$locale,
                include_str!(concat!("../../locales/", $code, ".ftl")),
                bundle::<{ Locale::$locale as usize }>,
            ),)*
        ];
    };
}

sources! {
    Italian "it",
    English "en",
    French "fr",
    Spanish "es",
    Portuguese "pt",
    Arabic "ar",
    Persian "fa",
    Pashto "ps",
    Urdu "ur",
    Ukrainian "uk",
    Russian "ru",
    Somali "so",
    Amharic "am",
    Tigrinya "ti",
    Bengali "bn",
    Turkish "tr",
    Albanian "sq",
    Romanian "ro",
    Chinese "zh",
    Kurdish "ku",
}

/// Read when first needed: most visits need one language.
static BUNDLES: [OnceLock<Bundle>; Locale::ALL.len()] = [const { OnceLock::new() }; Locale::ALL.len()];

fn bundle_of(locale: Locale) -> &'static Bundle {
    let (_, _, bundle) = SOURCES[locale as usize];
    BUNDLES[locale as usize].get_or_init(bundle)
}

fn bundle<const POSITION: usize>() -> Bundle {
    let (locale, source, _) = SOURCES[POSITION];
    let identifier = locale.code().parse().expect("every code is a language identifier");
    let mut bundle = Bundle::new_concurrent(vec![identifier]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(whole_number::<POSITION, _>));
    let resource = FluentResource::try_new(source.to_owned())
        .unwrap_or_else(|(_, errors)| panic!("locales/{locale}.ftl cannot be read: {errors:?}"));
    bundle.add_resource(resource).unwrap_or_else(|errors| panic!("locales/{locale}.ftl repeats itself: {errors:?}"));
    bundle
}

/// Groups the digits of whole numbers as the language does; everything else is left to Fluent.
fn whole_number<const POSITION: usize, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be whole and in range")]
        FluentValue::Number(number) if number.value.fract() == 0.0 && (0.0..1e15).contains(&number.value) => {
            Some(group_digits(Locale::ALL[POSITION], number.value as u64))
        }
        _ => None,
    }
}

/// The message of `key`, or the key itself when the language has no such message (a test makes sure that it has).
pub(super) fn format(locale: Locale, key: &str, arguments: Option<&FluentArgs<'_>>) -> String {
    let bundle = bundle_of(locale);
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        tracing::error!(key, %locale, "a message is missing");
        return key.to_owned();
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, arguments, &mut errors).into_owned();
    if !errors.is_empty() {
        tracing::error!(key, %locale, ?errors, "a message lacks an argument");
    }
    text
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::Path;

    use super::*;

    /// Message names of a resource with the arguments that each mentions.
    fn messages(source: &str) -> BTreeMap<String, BTreeSet<String>> {
        let mut found = BTreeMap::<String, BTreeSet<String>>::new();
        let mut current = None;
        for line in source.lines() {
            if let Some((key, _)) = line.split_once(" =")
                && key.starts_with(|letter: char| letter.is_ascii_lowercase())
            {
                found.entry(key.to_owned()).or_default();
                current = Some(key.to_owned());
            }
            for argument in line.split('$').skip(1) {
                let name: String = argument.chars().take_while(|letter| letter.is_ascii_lowercase()).collect();
                let key = current.clone().expect("an argument belongs to a message");
                found.entry(key).or_default().insert(name);
            }
        }
        found
    }

    fn rust_sources(folder: &Path, into: &mut String) {
        for entry in std::fs::read_dir(folder).expect("the sources are beside the manifest") {
            let path = entry.expect("a folder entry").path();
            if path.is_dir() {
                rust_sources(&path, into);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                into.push_str(&std::fs::read_to_string(&path).expect("Rust sources are UTF-8"));
            }
        }
    }

    #[test]
    fn every_message_exists_in_every_language_with_the_same_arguments() {
        let expected = messages(SOURCES[0].1);
        assert!(expected.len() > 100);
        for (locale, source, _) in SOURCES {
            let found = messages(source);
            for (key, arguments) in &expected {
                assert_eq!(found.get(key), Some(arguments), "`{key}` in locales/{locale}.ftl");
            }
            let more: Vec<_> = found.keys().filter(|key| !expected.contains_key(*key)).collect();
            assert!(more.is_empty(), "locales/{locale}.ftl has messages that it.ftl has not: {more:?}");
        }
    }

    #[test]
    fn no_message_is_unused() {
        let mut sources = String::new();
        rust_sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut sources);
        let unused: Vec<_> =
            messages(SOURCES[0].1).into_keys().filter(|key| !sources.contains(&format!("\"{key}\""))).collect();
        assert!(unused.is_empty(), "{unused:?}");
    }

    #[test]
    fn numbers_choose_the_plural_and_are_grouped() {
        let count = |locale: Locale, n: u32| locale.format("results-count", &[("count", n.into())]);
        assert_eq!(count(Locale::Italian, 1), "1 luogo trovato");
        assert_eq!(count(Locale::Italian, 12_345), "12.345 luoghi trovati");
        assert_eq!(count(Locale::English, 1234), "1,234 places found");
        let ukrainian: BTreeSet<_> =
            [1, 2, 5].map(|n| count(Locale::Ukrainian, n).replace(|c: char| c.is_ascii_digit(), "")).into();
        assert_eq!(ukrainian.len(), 3, "{ukrainian:?}");
        let arabic: BTreeSet<_> =
            [1, 2, 3, 11].map(|n| count(Locale::Arabic, n).replace(|c: char| c.is_ascii_digit(), "")).into();
        assert_eq!(arabic.len(), 4, "{arabic:?}");
    }

    #[test]
    fn every_message_of_every_language_can_be_read() {
        for locale in Locale::ALL {
            let bundle = bundle_of(locale);
            for key in messages(SOURCES[0].1).keys() {
                let pattern = bundle.get_message(key).and_then(|message| message.value());
                let pattern = pattern.unwrap_or_else(|| panic!("`{key}` in locales/{locale}.ftl cannot be read"));
                let names = ["count", "minutes", "months", "years", "kilometres", "weekday", "month", "day", "when"];
                let arguments: FluentArgs<'_> = names.into_iter().map(|name| (name, FluentValue::from(3))).collect();
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
                // What is missing here are texts; a number that is missing would show as a plural that cannot be chosen.
                assert!(!text.trim().is_empty(), "`{key}` in locales/{locale}.ftl says nothing");
            }
        }
    }

    #[test]
    fn the_bundles_stand_in_the_order_of_the_languages() {
        assert_eq!(SOURCES.map(|(locale, ..)| locale), Locale::ALL);
    }
}
