//! `/{lang}/places/{id}/report`: what is wrong with this entry?
//!
//! A plain form, without account and without script. What is sent is kept by
//! [`crate::reports`]; whatever could not be kept comes back in the form, so that
//! nobody has to write it again or believes that it arrived.

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{RawQuery, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, LOCATION, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use maud::{Markup, html};
use vicini_indexer::index::Index;

use crate::locale::Locale;
use crate::pages::feature::Feature;
use crate::pages::layout::Page;
use crate::pages::{Identifier, Language, errors, html_with};
use crate::problem::ProblemKind;
use crate::reports::{MOST_CONTACT_CHARACTERS, MOST_MESSAGE_CHARACTERS, Mistake, Report, ReportError};
use crate::state::CurrentIndex;
use crate::{AppState, Problem};

/// Largest body that is read, bytes: every letter of a report in percent-encoding, twelve bytes each, and the names.
pub const LARGEST_BODY: usize = 16 * 1024;
/// The query of the page that thanks.
const SENT: &str = "sent=1";
const MEDIA_TYPE: &str = "application/x-www-form-urlencoded";

/// Fields of the form.
const KIND: &str = "kind";
const MESSAGE: &str = "message";
const CONTACT: &str = "contact";
/// Hidden from people; programs that fill in whatever they find give themselves away.
const TRAP: &str = "subject";

/// Kinds of mistakes in the visitor's language.
const KINDS: [(Mistake, &str); Mistake::ALL.len()] = [
    (Mistake::Moved, "report-kind-moved"),
    (Mistake::Closed, "report-kind-closed"),
    (Mistake::Contact, "report-kind-contact"),
    (Mistake::Hours, "report-kind-hours"),
    (Mistake::Services, "report-kind-services"),
    (Mistake::Languages, "report-kind-languages"),
    (Mistake::Safety, "report-kind-safety"),
    (Mistake::Other, "report-kind-other"),
];

/// The form, or the thanks after it was sent.
///
/// # Errors
/// 404 when nothing has the identifier, 400 for another query than `sent=1`.
pub async fn form(
    Language(locale): Language,
    CurrentIndex(index): CurrentIndex,
    Identifier(id): Identifier,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let feature = read(&index, &id)?;
    match query.as_deref().unwrap_or_default() {
        "" => {
            Ok(page(StatusCode::OK, locale, &index, &feature, &form_content(locale, &feature, &Draft::default(), None)))
        }
        SENT => Ok(page(StatusCode::OK, locale, &index, &feature, &thanks(locale, &feature))),
        _ => Err(Problem::new(ProblemKind::Parameter, format!("This page expects no query, or `{SENT}`."))),
    }
}

/// Keeps what was sent, then leads to the thanks, so that reloading sends nothing twice.
///
/// # Errors
/// 404 when nothing has the identifier; 400, 413 or 415 for a body that is not this form's. What a person can mend
/// comes back as the form with what to do: 400 when it is incomplete, 429 when too many arrived, 503 when it could
/// not be stored.
pub async fn submit(
    State(state): State<AppState>,
    Language(locale): Language,
    CurrentIndex(index): CurrentIndex,
    Identifier(id): Identifier,
    address: Uri,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let feature = read(&index, &id)?;
    let draft = Draft::of(&headers, body)?;
    let again = |status: StatusCode, fault: Fault| {
        page(status, locale, &index, &feature, &form_content(locale, &feature, &draft, Some(fault)))
    };
    if draft.is_trapped {
        return Ok(sent(&address));
    }
    let kind = match draft.checked() {
        Ok(kind) => kind,
        Err(fault) => return Ok(again(StatusCode::BAD_REQUEST, fault)),
    };
    let report = Report {
        at: seconds(Timestamp::now()),
        entry: feature.id.clone(),
        kind,
        message: draft.message.clone(),
        contact: (!draft.contact.is_empty()).then(|| draft.contact.clone()),
        language: locale.code(),
    };
    let reporting = state.clone();
    // It waits for the disk.
    let stored = tokio::task::spawn_blocking(move || reporting.reports.append(&report))
        .await
        .map_err(|_| Problem::new(ProblemKind::Internal, "The report could not be stored. It has been logged."))?;
    match stored {
        Ok(()) => Ok(sent(&address)),
        Err(ReportError::TooMany { retry_after_s }) => {
            let mut response = again(StatusCode::TOO_MANY_REQUESTS, Fault::TooMany);
            response.headers_mut().insert(RETRY_AFTER, retry_after_s.into());
            Ok(response)
        }
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "a report was not stored; its sender was told");
            Ok(again(StatusCode::SERVICE_UNAVAILABLE, Fault::NotStored))
        }
    }
}

fn read(index: &Index, id: &str) -> Result<Feature, Problem> {
    let ordinal = index.place(id)?.ok_or_else(|| errors::nothing_called(id))?;
    Feature::read(index, ordinal)
}

/// A time without its fraction: finer than anybody needs.
fn seconds(time: Timestamp) -> Timestamp {
    Timestamp::from_second(time.as_second()).unwrap_or(time)
}

fn sent(address: &Uri) -> Response {
    let target = format!("{}?{SENT}", address.path());
    let location = HeaderValue::try_from(target).expect("the path of a request is ASCII");
    (StatusCode::SEE_OTHER, [(LOCATION, location), (CACHE_CONTROL, HeaderValue::from_static("no-store"))])
        .into_response()
}

fn path_of(locale: Locale, feature: &Feature) -> String {
    format!("/{locale}/places/{}/report", feature.id)
}

/// What was written in the form.
#[derive(Debug, Default)]
struct Draft {
    kind: Option<Mistake>,
    message: String,
    contact: String,
    is_trapped: bool,
}

/// Why a form comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// No kind was chosen.
    NoKind,
    /// The message is too long.
    LongMessage,
    /// The contact is too long.
    LongContact,
    /// Too many reports arrived lately, from everybody together.
    TooMany,
    /// The server could not store it.
    NotStored,
}

impl Draft {
    /// Reads a body.
    fn of(headers: &HeaderMap, body: Result<Bytes, BytesRejection>) -> Result<Self, Problem> {
        let media_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !media_type.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(MEDIA_TYPE) {
            return Err(Problem::new(ProblemKind::MediaType, format!("Expected Content-Type: {MEDIA_TYPE}.")));
        }
        let body = body.map_err(|rejection| match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Problem::new(
                ProblemKind::BodyTooLarge,
                format!("The body is too large: expected at most {LARGEST_BODY} bytes."),
            ),
            _ => Problem::new(ProblemKind::Body, "The body ended too early."),
        })?;
        let mut draft = Self::default();
        let mut seen = Vec::new();
        for (name, value) in form_urlencoded::parse(&body) {
            if seen.contains(&name) {
                return Err(Problem::new(ProblemKind::Body, "A field occurs twice: expected each once."));
            }
            let text = || value.replace("\r\n", "\n").trim().to_owned();
            match &*name {
                KIND => draft.kind = Mistake::of(&value),
                MESSAGE => draft.message = text(),
                CONTACT => draft.contact = text(),
                TRAP => draft.is_trapped = !value.is_empty(),
                _ => {
                    let detail = format!("The form has the fields {KIND}, {MESSAGE} and {CONTACT}, and no other.");
                    return Err(Problem::new(ProblemKind::Body, detail));
                }
            }
            seen.push(name);
        }
        Ok(draft)
    }

    fn checked(&self) -> Result<Mistake, Fault> {
        let kind = self.kind.ok_or(Fault::NoKind)?;
        if self.message.chars().count() > MOST_MESSAGE_CHARACTERS {
            return Err(Fault::LongMessage);
        }
        if self.contact.chars().count() > MOST_CONTACT_CHARACTERS {
            return Err(Fault::LongContact);
        }
        Ok(kind)
    }
}

impl Fault {
    fn text(self, locale: Locale) -> Markup {
        let too_long = |most: usize| html! { (locale.format("report-too-long", &[("count", most.into())])) };
        match self {
            Self::NoKind => html! { (locale.text("report-incomplete")) },
            Self::LongMessage => too_long(MOST_MESSAGE_CHARACTERS),
            Self::LongContact => too_long(MOST_CONTACT_CHARACTERS),
            Self::TooMany => html! { (locale.text("report-too-many")) },
            Self::NotStored => html! { (locale.text("error-heading")) ". " (locale.text("error-text")) },
        }
    }

    /// The field that it is about.
    const fn field(self) -> Option<&'static str> {
        match self {
            Self::NoKind => Some(KIND),
            Self::LongMessage => Some(MESSAGE),
            Self::LongContact => Some(CONTACT),
            Self::TooMany | Self::NotStored => None,
        }
    }
}

/// Around the form and around the thanks: nothing for search engines, and nothing that a browser should keep.
fn page(status: StatusCode, locale: Locale, index: &Index, feature: &Feature, content: &Markup) -> Response {
    let heading = heading(locale, feature);
    let mut page = Page::new(locale, "report", heading, locale.text("report-lead"))
        .at(format!("/places/{}/report", feature.id), "");
    page.unlisted = true;
    let mut response = html_with(status, page.render(None, Some(index), content));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn heading(locale: Locale, feature: &Feature) -> String {
    locale.format("report-heading", &[("name", feature.properties.name.as_str().into())])
}

fn back(locale: Locale, feature: &Feature) -> Markup {
    html! { p.back { a href={ "/" (locale) "/places/" (feature.id) } { bdi lang="it" { (feature.properties.name) } } } }
}

fn form_content(locale: Locale, feature: &Feature, draft: &Draft, fault: Option<Fault>) -> Markup {
    let told = |field: &str| fault.filter(|fault| fault.field() == Some(field));
    let invalid = |field: &str| told(field).map(|_| "true");
    let describes = |field: &str| told(field).map(|_| "fault");
    html! {
        article.prose.report-page {
            (back(locale, feature))
            h1 { (locale.markup("report-heading", &[("name", feature.properties.name.as_str().into())])) }
            @if let Some(fault) = fault { p.notice #fault role="alert" { strong { (fault.text(locale)) } } }
            p.lead { (locale.text("report-lead")) }
            form method="post" action=(path_of(locale, feature)) {
                fieldset.field aria-describedby=[describes(KIND)] {
                    legend { (locale.text("report-kind")) }
                    @for (kind, key) in KINDS {
                        label.choice {
                            input type="radio" name=(KIND) value=(kind.as_str()) required checked[draft.kind == Some(kind)];
                            span { (locale.text(key)) }
                        }
                    }
                }
                div.field {
                    label for=(MESSAGE) { (locale.text("report-message")) }
                    textarea id=(MESSAGE) name=(MESSAGE) rows="5" maxlength=(MOST_MESSAGE_CHARACTERS) dir="auto" autocomplete="off"
                        aria-invalid=[invalid(MESSAGE)] aria-describedby=[describes(MESSAGE)] { (draft.message) }
                }
                div.field {
                    label for=(CONTACT) { (locale.text("report-contact")) }
                    input id=(CONTACT) type="text" name=(CONTACT) value=(draft.contact) maxlength=(MOST_CONTACT_CHARACTERS) dir="auto" autocomplete="off"
                        aria-invalid=[invalid(CONTACT)] aria-describedby=[describes(CONTACT)];
                }
                div hidden { input type="text" name=(TRAP) tabindex="-1" autocomplete="off"; }
                button.primary type="submit" { (locale.text("report-send")) }
            }
        }
    }
}

fn thanks(locale: Locale, feature: &Feature) -> Markup {
    html! {
        article.prose.report-page {
            (back(locale, feature))
            h1 { (locale.text("report-thanks-heading")) }
            p.lead role="status" { (locale.text("report-thanks")) }
            p { a.button.primary href={ "/" (locale) "/places/" (feature.id) } { bdi lang="it" { (feature.properties.name) } } }
        }
    }
}
