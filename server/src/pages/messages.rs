//! Which data does a page hand to its script and to search engines?
//!
//! Always as JSON in a data block, which a browser never executes: the
//! Content-Security-Policy allows no inline script.

use maud::{Markup, PreEscaped, html};
use serde_json::{Map, Value};

use crate::assets;
use crate::locale::Locale;

/// The size of the map is said in steps of this.
const STEP_BYTES: u64 = 10_000;

/// Names that the script knows its strings by, and the messages that they are.
const SCRIPT_MESSAGES: [(&str, &str); 38] = [
    ("showMap", "script-show-map"),
    ("hideMap", "script-hide-map"),
    ("mapSize", "script-map-size"),
    ("sheetLarger", "script-sheet-larger"),
    ("sheetSmaller", "script-sheet-smaller"),
    ("searchThisArea", "script-search-this-area"),
    ("nearMe", "script-near-me"),
    ("nearMeExplain", "script-near-me-explain"),
    ("nearMeDenied", "script-near-me-denied"),
    ("nearChooseOnMap", "script-near-choose-on-map"),
    ("nearChooseHint", "script-near-choose-hint"),
    ("nearThisPoint", "script-near-this-point"),
    ("loading", "script-loading"),
    ("resultsUpdated", "script-results-updated"),
    ("clusterLabel", "script-cluster-label"),
    ("clusterNear", "script-cluster-near"),
    ("placesHere", "script-places-here"),
    ("somewhereIn", "script-somewhere-in"),
    ("call", "visit-call"),
    ("write", "visit-write"),
    ("website", "visit-website"),
    ("close", "script-close"),
    ("zoomIn", "script-zoom-in"),
    ("zoomOut", "script-zoom-out"),
    ("gestureControlScroll", "script-gesture-control-scroll"),
    ("gestureCommandScroll", "script-gesture-command-scroll"),
    ("gestureTwoFingers", "script-gesture-two-fingers"),
    ("resetNorth", "script-reset-north"),
    ("panUp", "script-pan-up"),
    ("panDown", "script-pan-down"),
    ("panLeft", "script-pan-left"),
    ("panRight", "script-pan-right"),
    ("mapLabel", "script-map-label"),
    ("noWebgl", "script-no-webgl"),
    ("attribution", "script-attribution"),
    ("loadFailed", "script-load-failed"),
    ("copy", "script-copy"),
    ("copied", "script-copied"),
];

/// Every string that the script shows. `{count}` and `{comune}` are left for it to fill in.
pub fn script(locale: Locale) -> Markup {
    let kilobytes = assets::map_bytes().div_ceil(STEP_BYTES) * STEP_BYTES / 1_000;
    let placeholders = [("count", "{count}".into()), ("comune", "{comune}".into()), ("kilobytes", kilobytes.into())];
    let strings: Map<String, Value> = SCRIPT_MESSAGES
        .iter()
        .map(|(name, key)| ((*name).to_owned(), locale.format(key, &placeholders).into()))
        .collect();
    html! { script type="application/json" id="vicini-messages" { (json(&Value::Object(strings))) } }
}

/// JSON that cannot end the element that it stands in.
pub fn json(value: &Value) -> Markup {
    PreEscaped(value.to_string().replace('<', r"\u003c").replace('\u{2028}', r"\u2028").replace('\u{2029}', r"\u2029"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_cannot_end_its_element() {
        let text = json(&Value::String("</script><!--".to_owned())).into_string();
        assert!(!text.contains('<'), "{text}");
        assert_eq!(serde_json::from_str::<Value>(&text).expect("still JSON"), "</script><!--");
    }

    #[test]
    fn the_script_gets_every_string_with_its_placeholders() {
        for locale in Locale::ALL {
            let text = script(locale).into_string();
            assert!(text.contains("{count}") && text.contains("{comune}"), "{text}");
            assert!(!text.contains("script-"), "{text}");
        }
    }
}
