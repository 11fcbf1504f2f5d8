//! `/api/v1/openapi.json` and `/api/v1/docs`.

use axum::http::{Method, StatusCode};
use vicini_server::api::openapi::operations::OPERATIONS;

use crate::support::{ask, get, ok};

#[tokio::test]
async fn every_operation_of_the_document_exists() {
    let document = ok("/api/v1/openapi.json").await;
    assert_eq!(document["openapi"], "3.1.1");
    for operation in OPERATIONS {
        let described = &document["paths"][operation.path][operation.method];
        assert_eq!(described["operationId"], operation.id);
        let method: Method = operation.method.to_uppercase().parse().unwrap();
        let path =
            ["{id}", "{z}", "{x}", "{y}"].iter().fold(operation.path.to_owned(), |path, name| path.replace(name, "0"));
        let answer = ask(method, &path, &[]).await;
        assert_ne!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{}", operation.path);
        let parameters: Vec<&str> = operation.path_parameters().collect();
        let described: Vec<&str> = described["parameters"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|parameter| parameter["in"] == "path")
            .map(|parameter| parameter["name"].as_str().unwrap())
            .collect();
        assert_eq!(described, parameters, "{}", operation.path);
        if parameters != ["id"] {
            assert_ne!(answer.status, StatusCode::NOT_FOUND, "{}", operation.path);
        }
        if !operation.example.is_empty() {
            assert_eq!(get(operation.example).await.status, StatusCode::OK, "{}", operation.example);
        }
    }
}

#[tokio::test]
async fn every_example_of_a_parameter_works() {
    let gets = OPERATIONS.iter().filter(|operation| operation.method == "get");
    for operation in gets.filter(|operation| operation.path_parameters().next().is_none()) {
        let examples = operation.parameters.iter().filter(|parameter| !parameter.example.is_empty());
        // `explain` is for a connection from this machine; here is no connection at all.
        for parameter in examples.filter(|parameter| parameter.name != "explain") {
            let beside = match (operation.id, parameter.name) {
                (_, "radius") => "&near=12.4964,41.9028",
                ("areas", "code" | "geometry") => "&level=region",
                ("mapPicture", "center") => "&zoom=9",
                ("mapPicture", "zoom") => "&center=12.4964,41.9028",
                _ => "",
            };
            let address = format!("{}?{}={}{beside}", operation.path, parameter.name, parameter.example);
            let answer = get(&address).await;
            // An edition of a programme is known once an entry carries it.
            if parameter.name != "programme" {
                assert_eq!(answer.status, StatusCode::OK, "{address}: {}", answer.text());
            }
        }
    }
}

#[tokio::test]
async fn the_page_explains_every_operation_parameter_and_problem_without_scripts() {
    let answer = get("/api/v1/docs").await;
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
    let page = answer.text();
    for operation in OPERATIONS {
        assert!(page.contains(&format!("id=\"{}\"", operation.id)), "{}", operation.id);
        for parameter in operation.parameters {
            assert!(page.contains(parameter.description.split('`').next().unwrap()), "{}", parameter.name);
        }
    }
    let problem = get("/api/v1/places?limit=0").await.json();
    let anchor = problem["type"].as_str().unwrap().split('#').nth(1).unwrap().to_owned();
    assert!(page.contains(&format!("id=\"{anchor}\"")));
    for forbidden in ["<script", "style=", "onclick", "http://", "https://"] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
    assert_eq!(get("/api/v1/docs.css").await.header("content-type"), "text/css; charset=utf-8");
}
