//! `/embed` and `/{lang}/embed`.

use crate::markup::{check, tags};
use crate::support::{LANGUAGES, ask, page, places};

#[tokio::test]
async fn the_framed_page_is_whole_in_every_language_and_theme() {
    for language in LANGUAGES {
        for theme in ["light", "dark", "auto"] {
            let text = page(&format!("/embed?lang={language}&theme={theme}&region=12")).await;
            check(&text);
            assert!(text.contains(&format!("<html lang=\"{language}\"")));
            assert_eq!(text.contains(&format!("data-theme=\"{theme}\"")), theme != "auto");
            assert!(!places(&text).is_empty());
        }
    }
}

#[tokio::test]
async fn hidden_parts_are_left_out_and_their_values_carried_along() {
    let text = page("/embed?lang=en&hide=search,filters,map&service=italian_language").await;
    assert!(!text.contains("id=\"search-form\"") && !text.contains("id=\"region-map\""));
    let text = page("/embed?lang=en&hide=filters&service=italian_language").await;
    assert!(text.contains("<input type=\"hidden\" name=\"service\" value=\"italian_language\">"));
    assert!(text.contains("<input type=\"hidden\" name=\"lang\" value=\"en\">"));
}

#[tokio::test]
async fn links_to_other_pages_leave_the_frame() {
    let text = page("/embed?lang=en&where=Roma").await;
    for tag in tags(&text).iter().filter(|tag| tag.name == "a") {
        let address = tag.attribute("href").unwrap();
        let stays = address.starts_with("/embed")
            || address.starts_with('#')
            || address.starts_with("tel:")
            || address.starts_with("mailto:");
        assert!(stays || tag.attribute("target") == Some("_blank"), "{address}");
    }
}

#[tokio::test]
async fn the_generator_makes_a_snippet_that_works() {
    let answer = ask("/fr/embed?region=12&theme=dark&hide=map&hide=filters&lang=ar", &[]).await;
    let snippet = answer.text.split("<textarea").nth(1).unwrap().split("</textarea>").next().unwrap();
    let address = snippet.split("src=&quot;").nth(1).unwrap().split("&quot;").next().unwrap();
    assert!(address.starts_with("https://vicini.example/embed?"), "{address}");
    let path = address.trim_start_matches("https://vicini.example").replace("&amp;amp;", "&");
    let framed = page(&path).await;
    assert!(framed.contains("<html lang=\"ar\" dir=\"rtl\" data-theme=\"dark\">"));
}
