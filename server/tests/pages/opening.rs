//! When places are open: the filter, the badge, the timetable; and entries that are nobody's.

use crate::markup::check;
use crate::support::{LANGUAGES, between, page, page_of, places, plain, synthetic, with_hours};

#[tokio::test]
async fn open_now_finds_those_that_surely_are() {
    let text = page_of(with_hours(), "/it?q=prova&open=now").await;
    let found = places(&text);
    assert!(found.iter().any(|id| id.starts_with("prova-sempre")), "{found:?}");
    for never in ["prova-mai", "prova-appuntamento", "prova-ignota"] {
        assert!(!found.iter().any(|id| id.starts_with(never)), "{never}: {found:?}");
    }
}

#[tokio::test]
async fn a_card_says_open_or_closed_where_the_hours_decide_it() {
    for language in LANGUAGES {
        let text = page_of(with_hours(), &format!("/{language}")).await;
        check(&text);
        let card = |id: &str| between(&text, &format!("data-id=\"{id}"), "</li>").to_owned();
        assert!(card("prova-sempre").contains("class=\"opening is-open\""), "{language}");
        assert!(card("prova-mai").contains("class=\"opening is-closed\""), "{language}");
        for unclear in ["prova-appuntamento", "prova-ignota"] {
            assert!(!card(unclear).contains("class=\"opening"), "{language}: {unclear}");
        }
    }
}

#[tokio::test]
async fn the_timetable_of_a_place_speaks_the_language_of_the_page() {
    for (language, weekday) in
        [("it", "lunedì"), ("en", "Monday"), ("fr", "lundi"), ("es", "lunes"), ("ar", "الاثنين"), ("uk", "понеділок")]
    {
        let text = page_of(with_hours(), &format!("/{language}/places/prova-settimana")).await;
        check(&text);
        let table = plain(between(&text, "<table class=\"hours\">", "</table>"));
        assert!(table.contains(weekday), "{language}: {table}");
        assert!(!table.contains("Mo-Fr"), "{language}: {table}");
    }
}

#[tokio::test]
async fn hours_that_depend_on_a_call_are_shown_with_what_their_source_says() {
    let text = page_of(with_hours(), "/en/places/prova-appuntamento").await;
    assert!(text.contains("ask before you go") && text.contains("su appuntamento"));
}

#[tokio::test]
async fn the_filter_says_how_few_hours_are_known_and_is_not_offered_where_none_are() {
    let text = page_of(with_hours(), "/en").await;
    let filter = plain(between(&text, "data-facet=\"open\"", "</details>"));
    assert!(filter.contains("4 of 5"), "{filter}");
    assert!(!page("/en").await.contains("data-facet=\"open\""), "no record says when it is open");
    assert!(page("/en?open=now").await.contains("data-facet=\"open\""), "what was asked for stays visible");
}

#[tokio::test]
async fn the_time_that_was_asked_for_is_a_chip() {
    let text = page_of(with_hours(), "/en?open=2026-11-23T10:00").await;
    let chips = plain(between(&text, "id=\"chips\"", "</ul>"));
    assert!(chips.contains("23 November 2026 10:00"), "{chips}");
    let found = places(&text);
    assert!(found.iter().any(|id| id.starts_with("prova-settimana")), "{found:?}");
}

#[tokio::test]
async fn every_page_over_invented_entries_says_so() {
    let real = page("/it").await;
    for language in LANGUAGES {
        let mut notices = std::collections::BTreeSet::new();
        for address in [
            format!("/{language}"),
            format!("/{language}?q=zzzz"),
            format!("/{language}/places/prova-sempre"),
            format!("/{language}/regions/01"),
            format!("/{language}/coverage"),
            format!("/{language}/about"),
            format!("/{language}/embed"),
            format!("/embed?lang={language}"),
        ] {
            let text = page_of(synthetic(), &address).await;
            check(&text);
            notices.insert(plain(between(&text, "<p class=\"notice synthetic\">", "</p>")));
        }
        assert_eq!(notices.len(), 1, "{language}");
    }
    assert!(!real.contains("notice synthetic"));
}
