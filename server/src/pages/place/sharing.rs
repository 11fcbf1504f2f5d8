//! How does the page get to somebody else: to a friend's phone, or onto paper?

use maud::{Markup, html};
use vicini_indexer::index::Index;

use super::qr::Code;
use crate::Config;
use crate::locale::Locale;
use crate::pages::feature::Feature;
use crate::pages::place_card::source_line;

/// The page's address for others, and the code of it.
#[derive(Debug)]
pub struct Shared {
    address: String,
    code: Option<Code>,
}

impl Shared {
    /// Of a path, where the operator has said under which address the public reaches this server.
    ///
    /// Without that there is none: what a `Host` header says must not travel on to somebody else.
    #[must_use]
    pub fn of(config: &Config, path: &str) -> Option<Self> {
        let address = config.absolute(path)?;
        Some(Self { code: Code::of(&address), address })
    }
}

/// Sending, printing, and saying what is wrong. Buttons that need a script stay hidden until it is there.
pub fn actions(locale: Locale, feature: &Feature, shared: Option<&Shared>) -> Markup {
    html! {
        section.actions {
            h2 { (locale.text("place-actions")) }
            div.action-list {
                button.primary type="button" data-share hidden { (locale.text("place-share")) }
                button type="button" data-copy-page hidden { (locale.text("place-copy-link")) }
                @if let Some(shared) = shared {
                    a.button href=(whatsapp(&feature.properties.name, &shared.address)) rel="noopener external" { (locale.text("place-whatsapp")) }
                }
                button type="button" data-print hidden { (locale.text("place-print")) }
                a.button href={ "/" (locale) "/places/" (feature.id) "/report" } rel="nofollow" { (locale.text("place-report")) }
            }
            @if let Some(code) = shared.and_then(|shared| shared.code.as_ref()) {
                details.qr-code {
                    summary { (locale.text("place-qr")) }
                    (code.draw(&locale.text("place-qr")))
                    p.hint { (locale.text("place-qr-explained")) }
                }
            }
        }
    }
}

/// Opens WhatsApp with a message to whomever the visitor chooses there.
fn whatsapp(name: &str, address: &str) -> String {
    let text = format!("{name}\n{address}");
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("text", &text).finish();
    // WhatsApp shows a plus as it stands.
    format!("https://wa.me/?{}", query.replace('+', "%20"))
}

/// What stands below the facts on paper, and only there: the source, and where and of when the page was.
pub fn imprint(locale: Locale, index: &Index, feature: &Feature, shared: Option<&Shared>) -> Markup {
    let date = index.manifest().created_at.to_zoned(jiff::tz::TimeZone::UTC).date().to_string();
    html! {
        div.imprint {
            @if let Some(code) = shared.and_then(|shared| shared.code.as_ref()) { (code.draw_again()) }
            div {
                p { (locale.text("place-source")) ": " (source_line(locale, &feature.properties)) }
                @if let Some(shared) = shared {
                    p { (locale.markup("place-printed-from", &[("address", shared.address.as_str().into()), ("date", locale.date(&date).into())])) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_holds_the_name_and_the_address() {
        let address = whatsapp("Casa & Più", "https://vicini.example/it/places/a");
        assert_eq!(
            address,
            "https://wa.me/?text=Casa%20%26%20Pi%C3%B9%0Ahttps%3A%2F%2Fvicini.example%2Fit%2Fplaces%2Fa"
        );
    }

    #[test]
    fn without_a_public_address_nothing_is_guessed() {
        assert!(Shared::of(&Config::of_index("var/index"), "/it/places/a").is_none());
    }
}
