//! What people's words are taken for, over the project's own records: not which entries come first, which the judgements
//! say, but what the answer tells about how it understood.

use std::path::Path;

use vicini_indexer::index::{Dropped, Facet, Index, Query, SuggestionKind, Widening};
use vicini_indexer::reference::CASE_FORM;

use crate::real_data::imported;
use crate::support::data;

fn query(words: &str) -> Query {
    Query { words: Some(words.to_owned()), ..Query::default() }
}

fn widened(index: &Index, words: &str) -> Widening {
    let found = index.search(&query(words)).unwrap();
    assert_eq!(found.number_matched, 0, "{words}: {:?}", found.understood);
    index.widen(&query(words)).unwrap().unwrap_or_else(|| panic!("{words}: nothing comes close"))
}

fn ids(index: &Index, hits: &[vicini_indexer::index::Hit]) -> Vec<String> {
    let id = |ordinal| serde_json::from_str::<serde_json::Value>(&index.feature(ordinal)).unwrap()["id"].clone();
    hits.iter().map(|hit| id(hit.ordinal).as_str().unwrap().to_owned()).collect()
}

/// Whether only the place was let go.
fn is_place_alone(dropped: &[Dropped]) -> bool {
    matches!(dropped, [Dropped::Place(_)])
}

#[tokio::test]
async fn a_synonym_is_heard_before_the_longer_ones_that_it_is_a_part_of() {
    let index = &imported().await.index;
    // "diventare italiano" asks for a lawyer, "italiano" for a course, and "scuola" is what both "school" and "course" are.
    for words in ["italiano perugia", "italiano como", "corso italiano torino", "permesso di soggiorno aosta"] {
        let widened = widened(index, words);
        assert!(is_place_alone(&widened.dropped), "{words}: {:?}", widened.dropped);
    }
}

#[tokio::test]
async fn a_word_that_some_language_writes_so_is_no_typing_error_of_another() {
    let index = &imported().await.index;
    // Turkish "school" is one letter from a Bengali lawyer, Persian "work" is the stem of an Arabic card.
    for words in ["okul bolonya", "کار در پادوا"] {
        let widened = widened(index, words);
        assert!(is_place_alone(&widened.dropped), "{words}: {:?}", widened.dropped);
        assert_eq!(index.search(&query(words)).unwrap().understood.corrected, [], "{words}");
    }
}

#[tokio::test]
async fn a_name_stays_when_words_are_let_go_and_so_does_a_service_that_the_place_offers() {
    let index = &imported().await.index;
    for (words, dropped, first) in [
        ("sokos ambulatorio bologna", vec!["ambulatorio"], "it-0519"),
        ("ناغا ميلانو محامي لاجئين", vec!["محامي"], "it-0705"),
        ("interprete in ospedale terni", vec!["ospedale"], "it-0863"),
    ] {
        let widened = widened(index, words);
        let expected: Vec<Dropped> = vec![Dropped::Words(dropped.into_iter().map(str::to_owned).collect())];
        assert_eq!(widened.dropped, expected, "{words}");
        assert_eq!(ids(index, &widened.hits)[0], first, "{words}");
    }
    let family = widened(index, "alloggio per famiglia con due figli a parma");
    assert!(matches!(family.dropped.as_slice(), [Dropped::Words(_)]), "{:?}", family.dropped);
}

#[tokio::test]
async fn words_that_stand_in_one_name_are_looked_for_farther_away_rather_than_parted() {
    let index = &imported().await.index;
    let widened = widened(index, "papa giovanni cuneo");
    assert!(is_place_alone(&widened.dropped), "{:?}", widened.dropped);
}

#[tokio::test]
async fn who_is_named_by_two_words_is_found_whatever_the_third_says() {
    let index = &imported().await.index;
    let found = index.search(&Query { limit: 2, ..query("penny wirton scuola") }).unwrap();
    assert_eq!(ids(index, &found.hits), ["it-0634", "it-0783"]);
    // Words that speak for themselves name nobody, and a word that nothing knows is not met by them.
    assert_eq!(index.search(&query("sportello legale xyzq")).unwrap().number_matched, 0);
}

#[tokio::test]
async fn several_words_that_were_typed_as_one_are_parted_and_fillers_left_out() {
    let index = &imported().await.index;
    for (words, id) in [("glianellimancanti", "it-0833"), ("sottoilbaobab", "it-0746"), ("pennywirton", "it-0634")] {
        let found = index.search(&Query { limit: 1, ..query(words) }).unwrap();
        assert_eq!(ids(index, &found.hits), [id], "{words}");
        assert_eq!(found.understood.corrected[0].typed, words);
    }
}

#[tokio::test]
async fn a_place_among_words_without_spaces_is_only_its_own_letters() {
    let index = &imported().await.index;
    let places = index.search(&query("都灵找工作")).unwrap().understood.places;
    assert_eq!((places[0].typed.as_str(), places[0].without.as_str()), ("都灵", "找工作"));
}

#[tokio::test]
async fn half_of_a_regions_name_is_the_province_that_is_called_so() {
    let index = &imported().await.index;
    for (words, facet, code) in
        [("südtirol", Facet::Province, "021"), ("emilia", Facet::Region, "08"), ("friuli", Facet::Region, "06")]
    {
        let places = index.search(&query(words)).unwrap().understood.places;
        assert_eq!((places[0].facet, places[0].value.as_str()), (facet, code), "{words}");
    }
}

#[tokio::test]
async fn names_in_another_case_are_understood_and_are_nobodys_label() {
    let index = &imported().await.index;
    let reference = index.reference();
    let mut forms = csv::Reader::from_path(data().join(Path::new("mappings/place_names_in.csv"))).unwrap();
    let mut checked = 0;
    for row in forms.records() {
        let row = row.unwrap();
        let (level, code, language, name) = (&row[0], &row[1], &row[2], &row[3]);
        let names = match level {
            "region" => &reference.gazetteer.region(code).unwrap().other_names,
            "province" => &reference.gazetteer.province(code).unwrap().other_names,
            _ => &reference.gazetteer.comune(code).unwrap().other_names,
        };
        let marked = (format!("{language}{CASE_FORM}"), name.to_owned());
        assert!(names.contains(&marked), "{code}: {names:?} lacks {marked:?}");
        checked += 1;
    }
    assert!(checked > 500, "{checked}");
    for suggestion in index.suggest("romada", "tr", 10).unwrap() {
        assert!(!suggestion.label.contains("Romada"), "{suggestion:?}");
    }
    assert_eq!(index.search(&query("romada")).unwrap().understood.places[0].value, "058091");
}

#[tokio::test]
async fn what_begins_as_it_was_typed_is_suggested_before_what_may_be_a_typing_error() {
    let index = &imported().await.index;
    for (typed, label) in
        [("cpia", "CPIA Milano"), ("centro ast", "Centro Astalli Vicenza"), ("danish refugee c", "Danish")]
    {
        let suggestions = index.suggest(typed, "it", 8).unwrap();
        assert!(suggestions.iter().any(|suggestion| suggestion.label.starts_with(label)), "{typed}: {suggestions:?}");
        let is_place =
            |kind| matches!(kind, SuggestionKind::Region | SuggestionKind::Province | SuggestionKind::Municipality);
        assert!(!suggestions.iter().any(|suggestion| is_place(suggestion.kind)), "{typed}: {suggestions:?}");
    }
    // The last word may be mistyped, also where those before it leave a single name.
    let mistyped = index.suggest("danish refugee cuoncil", "it", 8).unwrap();
    assert!(mistyped.iter().any(|suggestion| suggestion.label.starts_with("Danish")), "{mistyped:?}");
    let mistyped = index.suggest("napolli", "it", 8).unwrap();
    assert!(mistyped.iter().any(|suggestion| suggestion.label.starts_with("Napoli")), "{mistyped:?}");
}
