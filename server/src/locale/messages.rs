//! What are the words of a language?
//!
//! The messages are Fluent resources inside the binary, read once. Isolation
//! marks are switched off: they would end up in attributes and copied text;
//! [`super::Locale::markup`] isolates with elements instead.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::Locale;
use super::numbers::group_digits;

type Bundle = FluentBundle<FluentResource>;
/// Sources of the messages, in the order of [`Locale::ALL`].
const SOURCES: [(Locale, &str); 6] = [
    (Locale::Italian, include_str!("../../locales/it.ftl")),
    (Locale::English, include_str!("../../locales/en.ftl")),
    (Locale::French, include_str!("../../locales/fr.ftl")),
    (Locale::Spanish, include_str!("../../locales/es.ftl")),
    (Locale::Arabic, include_str!("../../locales/ar.ftl")),
    (Locale::Ukrainian, include_str!("../../locales/uk.ftl")),
];

static BUNDLES: LazyLock<[Bundle; 6]> = LazyLock::new(|| SOURCES.map(|(locale, source)| bundle(locale, source)));

fn bundle(locale: Locale, source: &str) -> Bundle {
    let identifier = locale.code().parse().expect("every code is a language identifier");
    let mut bundle = Bundle::new_concurrent(vec![identifier]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match locale {
        Locale::Italian => whole_number::<0, _>,
        Locale::English => whole_number::<1, _>,
        Locale::French => whole_number::<2, _>,
        Locale::Spanish => whole_number::<3, _>,
        Locale::Arabic => whole_number::<4, _>,
        Locale::Ukrainian => whole_number::<5, _>,
    }));
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
    let bundle = &BUNDLES[locale as usize];
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
        for (locale, source) in SOURCES {
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
    fn the_bundles_stand_in_the_order_of_the_languages() {
        assert_eq!(SOURCES.map(|(locale, _)| locale), Locale::ALL);
    }
}
