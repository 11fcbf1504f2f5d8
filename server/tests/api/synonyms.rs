//! `/api/v1/synonyms`.

use axum::http::StatusCode;
use serde_json::Value;

use crate::support::{get, ok};

fn says(answer: &Value, facet: &str, value: &str, word: &str) -> bool {
    answer["synonyms"][facet][value].as_array().is_some_and(|words| words.iter().any(|known| known == word))
}

#[tokio::test]
async fn the_words_of_a_language_are_those_of_its_readers_in_every_script() {
    for (language, word) in [("it", "avvocato"), ("ar", "محامي"), ("ar", "mohami"), ("uk", "адвокат"), ("zh", "律师")]
    {
        let answer = ok(&format!("/api/v1/synonyms?lang={language}")).await;
        assert_eq!(answer["lang"], language);
        assert!(says(&answer, "service", "legal_counselling", word), "{language} {word}: {answer}");
    }
    assert!(!says(&ok("/api/v1/synonyms?lang=en").await, "service", "legal_counselling", "адвокат"));
}

#[tokio::test]
async fn values_that_no_entry_carries_have_no_words() {
    let answer = ok("/api/v1/synonyms").await;
    assert_eq!(answer["lang"], "it");
    assert!(answer["synonyms"]["service"]["sport"].is_null());
    assert!(answer["synonyms"]["service"]["italian_language"].is_array());
    assert_eq!(get("/api/v1/synonyms?lang=xx").await.status, StatusCode::BAD_REQUEST);
}
