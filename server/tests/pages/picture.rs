//! The picture that stands for a page where someone shares its address.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use tower::ServiceExt;
use vicini_server::router;

use crate::markup::tags;
use crate::support::{page, places, state};

/// Content of a page's `meta` elements of a property.
fn property<'page>(page: &'page str, name: &str) -> Vec<&'page str> {
    let tags = tags(page).into_iter().filter(|tag| tag.name == "meta" && tag.attribute("property") == Some(name));
    tags.map(|tag| tag.attributes.iter().find(|(name, _)| *name == "content").map_or("", |(_, value)| *value)).collect()
}

/// The path and query of a page's picture, once it is sure that there is such a picture.
async fn picture(page: &str) -> String {
    let [address] = property(page, "og:image")[..] else { panic!("one picture was expected") };
    let path = address.strip_prefix("https://vicini.example").expect("a whole address").replace("&amp;", "&");
    let answer =
        router(state().clone()).oneshot(Request::get(&path).body(Body::empty()).unwrap()).await.expect("an answer");
    assert_eq!((answer.status(), &answer.headers()["content-type"]), (StatusCode::OK, &"image/png".parse().unwrap()));
    assert_eq!(property(page, "og:image:width"), ["1200"]);
    assert_eq!(property(page, "og:image:height"), ["630"]);
    path
}

#[tokio::test]
async fn a_search_is_shared_with_the_picture_of_what_it_finds() {
    for (address, expected) in [
        ("/en", "/static/map.png?lang=en"),
        (
            "/ar?q=scuola&service=italian_language&sort=name&limit=5",
            "/static/map.png?lang=ar&q=scuola&service=italian_language",
        ),
        ("/it?where=Modena", "/static/map.png?lang=it"),
        ("/it?where=Modena&radius=5000", "/static/map.png?lang=it&near=10.9"),
        ("/it?near=12.5,41.9&radius=5000", "/static/map.png?lang=it&near=12.5,41.9&radius=5000"),
        ("/fr/regions/12", "/static/map.png?lang=fr&region=12"),
        ("/uk/about", "/static/map.png?lang=uk"),
    ] {
        let text = page(address).await;
        let path = picture(&text).await;
        assert!(path.starts_with(expected), "{address}: {path}");
        assert_ne!(property(&text, "og:image:alt"), [""], "{address}");
    }
}

#[tokio::test]
async fn a_place_is_shared_with_its_own_picture() {
    let list = page("/en?q=scuola").await;
    let id = places(&list).remove(0);
    let text = page(&format!("/en/places/{id}")).await;
    assert_eq!(picture(&text).await, format!("/static/map.png?lang=en&place={id}"));
    assert!(property(&text, "og:image:alt")[0].starts_with("Map: "), "{:?}", property(&text, "og:image:alt"));
}
