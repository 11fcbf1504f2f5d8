//! What do all pages share?
//!
//! The frame around the content: language, title, links for search engines,
//! the header with its menu, the footer with the sources.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use serde_json::Value;
use vicini_indexer::index::Index;

use super::{json_ld, messages};
use crate::Config;
use crate::app;
use crate::assets;
use crate::locale::Locale;
use crate::picture::address;

/// What a page is, for the frame around it.
#[derive(Debug)]
pub struct Page<'page> {
    /// Language of the page.
    pub locale: Locale,
    /// What the script and the style sheet know it by: `search`, `place`, …
    pub kind: &'static str,
    /// What stands in the browser's tab, before the name of the site.
    pub title: String,
    /// For search engines and previews.
    pub description: String,
    /// The path without its language: `""`, `/places/x`; `None` where the page has no address of its own.
    pub path: Option<String>,
    /// The query string that the other languages of the page share.
    pub query: &'page str,
    /// The address of its picture, where that is not the one of its path.
    pub picture: Option<String>,
    /// The `id` and label of the place that the skip link leads to.
    pub skip: (&'static str, String),
    /// Data for search engines (schema.org), where there is more to say than what every listed page says.
    pub json_ld: Option<Value>,
    /// Whether search engines should leave it out.
    pub unlisted: bool,
}

impl<'page> Page<'page> {
    /// A page of a kind, listed, whose skip link leads to the content.
    #[must_use]
    pub fn new(locale: Locale, kind: &'static str, title: String, description: String) -> Self {
        Self {
            locale,
            kind,
            title,
            description,
            path: None,
            query: "",
            picture: None,
            skip: ("main", locale.text("skip-to-content")),
            json_ld: None,
            unlisted: false,
        }
    }

    /// Its address: the path without the language, and the query string.
    #[must_use]
    pub fn at(mut self, path: impl Into<String>, query: &'page str) -> Self {
        self.path = Some(path.into());
        self.query = query;
        self
    }

    fn address(&self, locale: Locale) -> Option<String> {
        self.path.as_ref().map(|path| with_query(&format!("/{locale}{path}"), self.query))
    }

    /// Its address for a reader of none of the languages: `/` chooses by what the browser asks for, and English is
    /// what most people have a little of.
    fn address_of_the_others(&self) -> Option<String> {
        match self.path.as_deref() {
            Some("") => Some(with_query("/", self.query)),
            _ => self.address(Locale::English),
        }
    }

    /// The picture that stands for the page where someone shares its address, and what is on it; none without an address.
    fn picture(&self) -> Option<(String, String)> {
        let (locale, path) = (self.locale, self.path.as_deref()?);
        if let Some(id) = path.strip_prefix("/places/") {
            let place = self.title.as_str().into();
            return Some((address::place(locale, id), locale.format("place-picture", &[("place", place)])));
        }
        let region = path.strip_prefix("/regions/").map(|code| address::region(locale, code));
        let picture = self.picture.clone().or(region).unwrap_or_else(|| address::everything(locale));
        Some((picture, locale.text("map-picture")))
    }

    /// The whole document.
    ///
    /// # Arguments
    /// * `config`: for whole addresses; none on a page that has no address of its own.
    /// * `index`: of the generation that answered, for the footer; none while it is missing.
    #[must_use]
    pub fn render(&self, config: Option<&Config>, index: Option<&Index>, content: &Markup) -> Markup {
        let locale = self.locale;
        html! {
            (DOCTYPE)
            html lang=(locale.code()) dir=(locale.direction()) {
                (self.head(config))
                body data-page=(self.kind) {
                    a.skip-link href={ "#" (self.skip.0) } { (self.skip.1) }
                    (self.header(index))
                    main #main tabindex="-1" { (content) }
                    (footer(locale, index))
                    (messages::script(locale))
                }
            }
        }
    }

    fn head(&self, config: Option<&Config>) -> Markup {
        let site = self.locale.text("site-name");
        let whole = |address: &str| config.and_then(|config| config.absolute(address));
        let canonical = self.address(self.locale).and_then(|address| whole(&address));
        html! {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover";
                title { (self.title) " · " (site) }
                meta name="description" content=(self.description);
                @if self.unlisted { meta name="robots" content="noindex"; }
                meta name="color-scheme" content="light dark";
                (client())
                link rel="icon" href="/favicon.svg" type="image/svg+xml";
                link rel="manifest" href=(app::manifest_address(self.locale));
                meta name="theme-color" content=(app::THEME_COLOUR);
                @if let Some(canonical) = &canonical {
                    link rel="canonical" href=(canonical);
                    meta property="og:url" content=(canonical);
                }
                @if !self.unlisted {
                    @for other in Locale::ALL {
                        @if let Some(address) = self.address(other).and_then(|address| whole(&address)) {
                            link rel="alternate" hreflang=(other) href=(address);
                        }
                    }
                    @if let Some(address) = self.address_of_the_others().and_then(|address| whole(&address)) {
                        link rel="alternate" hreflang="x-default" href=(address);
                    }
                }
                meta property="og:title" content=(self.title);
                meta property="og:description" content=(self.description);
                meta property="og:site_name" content=(site);
                @if let Some((picture, description)) = self.picture()
                    && let Some(picture) = whole(&picture) {
                    meta property="og:image" content=(picture);
                    meta property="og:image:width" content=(address::SIZE.0);
                    meta property="og:image:height" content=(address::SIZE.1);
                    meta property="og:image:alt" content=(description);
                    meta name="twitter:card" content="summary_large_image";
                }
                @if let Some(data) = &self.json_ld {
                    script type="application/ld+json" { (messages::json(data)) }
                } @else if self.path.is_some() && !self.unlisted {
                    script type="application/ld+json" {
                        (messages::json(&json_ld::page(self.locale, &self.title, &self.description, canonical.as_deref())))
                    }
                }
            }
        }
    }

    fn header(&self, index: Option<&Index>) -> Markup {
        let locale = self.locale;
        html! {
            header.site-header {
                div.site-bar {
                    a.brand href={ "/" (locale) } { (mark()) span { (locale.text("site-name")) } }
                    nav.site-nav aria-label=(locale.text("navigation")) {
                        ul {
                            @for (kind, path, label) in [
                                ("search", "", locale.text("navigation-search")),
                                ("coverage", "/coverage", locale.text("navigation-coverage")),
                                ("embed", "/embed", locale.text("navigation-embed")),
                                ("about", "/about", locale.text("navigation-about")),
                            ] {
                                li { a href={ "/" (locale) (path) } aria-current=[(self.kind == kind).then_some("page")] { (label) } }
                            }
                        }
                    }
                    (self.language_switch())
                }
                @if let Some(index) = index { (synthetic_notice(locale, index)) }
            }
        }
    }

    /// The other languages of the same page: each named in itself, for someone who reads only that.
    fn language_switch(&self) -> Markup {
        html! {
            details.language-switch {
                summary {
                    (globe())
                    span.visually-hidden { (self.locale.text("languages")) ": " }
                    span { (self.locale.native_name()) }
                }
                ul {
                    @for other in Locale::ALL {
                        li {
                            a href=(self.address(other).unwrap_or_else(|| format!("/{other}"))) lang=(other) hreflang=(other) dir=(other.direction())
                                aria-current=[(other == self.locale).then_some("true")] { (other.native_name()) }
                        }
                    }
                }
            }
        }
    }
}

/// On every page over invented entries, the embedded one too: nobody may take them for real.
pub fn synthetic_notice(locale: Locale, index: &Index) -> Markup {
    html! {
        @if index.manifest().synthetic { p.notice.synthetic { strong { (locale.text("synthetic-notice")) } } }
    }
}

/// Style sheets and script of the built client.
pub fn client() -> Markup {
    let links = assets::links();
    html! {
        @for sheet in &links.style_sheets { link rel="stylesheet" href=(sheet); }
        @if let Some(script) = &links.script { script type="module" src=(script) {} }
    }
}

/// Whether a person has read the language's translation.
fn reviewed(index: &Index, locale: Locale) -> bool {
    index
        .reference()
        .taxonomy
        .languages()
        .iter()
        .any(|language| language.code == locale.code() && language.reviewed_by.is_some())
}

fn footer(locale: Locale, index: Option<&Index>) -> Markup {
    html! {
        footer.site-footer {
            div.site-footer-inner {
                p { (locale.text("footer-statement")) }
                @if index.is_some_and(|index| !reviewed(index, locale)) { p.translation-note { (locale.text("machine-translated-help")) " " a href={ "/" (locale) "/about#languages" } { (locale.text("machine-translated-help-link")) } } }
                @if let Some(index) = index {
                    @let date = index.manifest().created_at.to_zoned(jiff::tz::TimeZone::UTC).date().to_string();
                    p { (locale.markup("footer-data-of", &[("date", locale.date(&date).into())])) }
                }
                ul {
                    li { a href={ "/" (locale) "/about#sources" } { (locale.text("footer-sources")) } }
                    li { a href={ "/" (locale) "/about#privacy" } { (locale.text("footer-privacy")) } }
                    li { a href="/api/v1/docs" { "API" } }
                }
            }
        }
    }
}

/// A path with its query string, when there is one.
#[must_use]
pub fn with_query(path: &str, query: &str) -> String {
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// Two doorways that share a wall.
fn mark() -> Markup {
    PreEscaped(
        r#"<svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true"><rect width="32" height="32" rx="7"/><path class="door" d="M5 25V14.5a5 5 0 0 1 10 0V25z"/><path class="door lit" d="M17 25V14.5a5 5 0 0 1 10 0V25z"/></svg>"#
            .to_owned(),
    )
}

fn globe() -> Markup {
    PreEscaped(
        r#"<svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18"/></svg>"#
            .to_owned(),
    )
}
