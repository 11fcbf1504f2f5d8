//! What must hold for every page in every language.

use axum::http::StatusCode;

use vicini_server::locale::Locale;

use crate::markup::{Tag, check, tags};
use crate::support::{LANGUAGES, get, page, places, state};

/// Paths below the language; a place is added by [`paths`].
const PATHS: [&str; 12] = [
    "",
    "?q=avvocato",
    "?where=Modena",
    "?where=Modena&radius=5000&service=sport",
    "?where=Nusquam",
    "?where=Samone",
    "?region=12&service=legal_counselling,italian_language&has=website",
    "?q=zzzzzz",
    "/regions/12",
    "/coverage",
    "/about",
    "/embed",
];

async fn paths() -> Vec<String> {
    let first = page("/it").await;
    let mut paths: Vec<String> = PATHS.map(str::to_owned).into();
    paths.extend(places(&first).iter().take(2).map(|id| format!("/places/{id}")));
    paths
}

#[tokio::test]
async fn every_page_is_well_formed_in_its_language() {
    for path in paths().await {
        for language in LANGUAGES {
            let address = format!("/{language}{path}");
            let text = page(&address).await;
            println!("{address}: {} bytes", text.len());
            check(&text);
            let direction = if language == "ar" { "rtl" } else { "ltr" };
            assert!(text.contains(&format!("<html lang=\"{language}\" dir=\"{direction}\">")), "{address}");
        }
    }
}

#[tokio::test]
async fn no_page_shows_a_message_by_its_key() {
    for path in paths().await {
        for language in LANGUAGES {
            let text = page(&format!("/{language}{path}")).await;
            for key in [">facet-", ">place-", ">search-", ">results-", ">coverage-", ">about-", ">embed-"] {
                assert!(!text.contains(key), "/{language}{path} shows {key}…");
            }
        }
    }
}

#[tokio::test]
async fn every_page_leads_to_itself_in_the_other_languages() {
    for path in paths().await {
        let text = page(&format!("/fr{path}")).await;
        let tags = tags(&text);
        let alternates: Vec<&str> =
            tags.iter().filter(|tag| tag.name == "link").filter_map(|tag| tag.attribute("hreflang")).collect();
        let expected: Vec<&str> = Locale::ALL.map(Locale::code).into_iter().chain(["x-default"]).collect();
        assert_eq!(alternates, expected, "/fr{path}");
        for tag in tags.iter().filter(|tag| tag.name == "a" && tag.attribute("hreflang").is_some()) {
            let address = tag.attribute("href").unwrap().replace("&amp;", "&");
            assert!(address.starts_with(&format!("/{}", tag.attribute("hreflang").unwrap())), "{address}");
            assert_eq!(get(&address).await.status, StatusCode::OK, "{address}");
        }
        let canonical =
            tags.iter().find(|tag| tag.attribute("rel") == Some("canonical")).and_then(|tag| tag.attribute("href"));
        assert!(canonical.unwrap().starts_with("https://vicini.example/fr"), "{canonical:?}");
    }
}

/// What an organization is in schema.org's words.
const ORGANIZATIONS: [&str; 3] = ["NGO", "GovernmentOrganization", "Organization"];

#[tokio::test]
async fn every_page_tells_search_engines_what_it_is() {
    for path in paths().await {
        let text = page(&format!("/fr{path}")).await;
        let tags = tags(&text);
        let whole =
            |tag: &Tag<'_>| tag.attribute("href").is_some_and(|href| href.starts_with("https://vicini.example/"));
        for tag in tags.iter().filter(|tag| tag.name == "link" && tag.attribute("hreflang").is_some()) {
            assert!(whole(tag), "/fr{path}: {tag:?}");
        }
        let described = tags.iter().find(|tag| tag.attribute("name") == Some("description")).unwrap();
        assert!(described.attribute("content").unwrap().len() > 20, "/fr{path}: {described:?}");
        assert!(!text.contains("<title> "), "/fr{path} has a title");
        let data = text.split_once("application/ld+json\">").and_then(|(_, rest)| rest.split_once("</script>"));
        let data: serde_json::Value = serde_json::from_str(data.expect("structured data").0).unwrap();
        let kind = match path.as_str() {
            path if path.is_empty() || path.starts_with('?') => "WebSite",
            path if path.starts_with("/places/") => {
                data["@type"].as_str().filter(|kind| ORGANIZATIONS.contains(kind)).unwrap_or("an organization")
            }
            _ => "WebPage",
        };
        assert_eq!((&data["@context"], &data["@type"]), (&"https://schema.org".into(), &kind.into()), "/fr{path}");
        assert!(data["name"].as_str().is_some_and(|name| !name.is_empty()), "/fr{path}: {data}");
        if kind == "WebSite" {
            let template = &data["potentialAction"]["target"]["urlTemplate"];
            assert_eq!(template, "https://vicini.example/fr?q={search_term_string}");
        }
    }
}

#[tokio::test]
async fn the_sitemaps_lead_to_every_place_in_every_language() {
    assert!(get("/robots.txt").await.text.contains("\nSitemap: https://vicini.example/sitemap.xml\n"));
    let addresses = |text: &str| -> Vec<String> {
        text.split("<loc>").skip(1).map(|rest| rest.split_once("</loc>").unwrap().0.to_owned()).collect()
    };
    let lists = addresses(&get("/sitemap.xml").await.text);
    assert_eq!(lists.len(), Locale::ALL.len());
    let entries = state().index().unwrap().manifest().entries as usize;
    for list in lists {
        let answer = get(list.strip_prefix("https://vicini.example").unwrap()).await;
        assert_eq!(answer.header("content-type"), "application/xml; charset=utf-8");
        let pages = addresses(&answer.text);
        assert!(pages.iter().filter(|page| page.contains("/places/")).count() == entries, "{list}");
        assert!(pages.iter().filter(|page| page.contains("/regions/")).count() == 20, "{list}");
        for page in pages.iter().step_by(200) {
            let path = page.strip_prefix("https://vicini.example").unwrap();
            assert_eq!(get(path).await.status, StatusCode::OK, "{page}");
        }
    }
    for missing in ["it-0", "it-2", "it", "xx-1", "it-1.html"] {
        assert_eq!(get(&format!("/sitemaps/{missing}.xml")).await.status, StatusCode::NOT_FOUND, "{missing}");
    }
}

#[tokio::test]
async fn every_link_of_the_main_pages_leads_somewhere() {
    let mut seen = std::collections::BTreeSet::new();
    for from in
        ["/it", "/en/coverage", "/es/about", "/ar/regions/08", "/uk?where=Torino", "/en/embed", "/embed?lang=fr"]
    {
        let text = page(from).await;
        for tag in tags(&text).iter().filter(|tag| tag.name == "a") {
            let address = tag.attribute("href").unwrap().replace("&amp;", "&");
            let address = address.split('#').next().unwrap().to_owned();
            if !address.starts_with('/') || !seen.insert(address.clone()) {
                continue;
            }
            assert_eq!(get(&address).await.status, StatusCode::OK, "{from} → {address}");
        }
    }
    assert!(seen.len() > 100, "{}", seen.len());
}

#[tokio::test]
async fn a_translation_that_nobody_has_read_says_so() {
    let unread = state()
        .index()
        .unwrap()
        .reference()
        .taxonomy
        .languages()
        .iter()
        .any(|language| language.code == "uk" && language.reviewed_by.is_none());
    assert_eq!(page("/uk").await.contains("translation-note"), unread);
}

#[tokio::test]
async fn the_first_page_is_small() {
    for language in LANGUAGES {
        let text = page(&format!("/{language}")).await;
        // What br makes of it is checked in a browser; this keeps the raw size in bounds everywhere.
        println!("/{language}: {} bytes", text.len());
        assert!(text.len() < 130_000, "/{language}: {} bytes", text.len());
    }
}
