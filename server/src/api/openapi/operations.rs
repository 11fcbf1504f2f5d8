//! What can be asked of the API? One row per operation, for the OpenAPI document and the documentation page.

use crate::parameters::table::{self, Parameter};

/// An operation.
#[derive(Debug, Clone, Copy)]
pub struct Operation {
    /// HTTP method, in lower case as OpenAPI wants it.
    pub method: &'static str,
    /// Path; names in braces stand for parts of it.
    pub path: &'static str,
    /// Name for programs.
    pub id: &'static str,
    /// What it is for, in a line.
    pub summary: &'static str,
    /// What else there is to know.
    pub description: &'static str,
    /// Parameters of the query string.
    pub parameters: &'static [Parameter],
    /// Media types of the answer, each with the name of its schema; text has none.
    pub answers: &'static [(&'static str, Option<&'static str>)],
    /// A request that works; empty where it needs an identifier or a body. It fixes what of the path is not fixed.
    pub example: &'static str,
    /// Whether it has the search as JSON for a body.
    pub has_body: bool,
}

impl Operation {
    /// Names of the parts of the path that are not fixed.
    pub fn path_parameters(&self) -> impl Iterator<Item = &'static str> {
        self.path.split('{').skip(1).filter_map(|rest| rest.split('}').next())
    }
}

const GEO_JSON: &str = "application/geo+json";
const JSON: &str = "application/json";

/// Every operation.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        method: "get",
        path: "/api/v1/places",
        id: "searchPlaces",
        summary: "Search the places where organizations can be found",
        description: "Every condition must hold; the values inside one parameter are alternatives. Follow the `next` link for more. When nothing fulfils every condition, `widened` says what was let go and the features are the nearest alternatives. The answer is tagged by the minute where entries have opening hours, for `open` is about now.",
        parameters: table::SEARCH,
        answers: &[(GEO_JSON, Some("PlaceCollection"))],
        example: "/api/v1/places?bbox=12.3,41.7,12.7,42.0&facets=service&limit=5",
        has_body: false,
    },
    Operation {
        method: "post",
        path: "/api/v1/places/search",
        id: "searchPlacesWithin",
        summary: "Search with an area of any shape",
        description: "The members of the body are the parameters of the search; `within` is a GeoJSON Polygon or MultiPolygon.",
        parameters: table::NONE,
        answers: &[(GEO_JSON, Some("PlaceCollection"))],
        example: "",
        has_body: true,
    },
    Operation {
        method: "get",
        path: "/api/v1/places/{id}",
        id: "place",
        summary: "One place",
        description: "The Feature as a search shows it, without distance.",
        parameters: table::NONE,
        answers: &[(GEO_JSON, Some("Place"))],
        example: "",
        has_body: false,
    },
    Operation {
        method: "get",
        path: "/api/v1/organizations/{id}",
        id: "organization",
        summary: "One organization with all its places",
        description: "`locations` holds the Features of its places.",
        parameters: table::NONE,
        answers: &[(JSON, Some("Organization"))],
        example: "",
        has_body: false,
    },
    Operation {
        method: "get",
        path: "/api/v1/facets",
        id: "facets",
        summary: "The values to filter by",
        description: "Every facet, its values, their labels in a language, and how many entries carry each.",
        parameters: table::FACET_LIST,
        answers: &[(JSON, Some("Facets"))],
        example: "/api/v1/facets?lang=en",
        has_body: false,
    },
    Operation {
        method: "get",
        path: "/api/v1/synonyms",
        id: "synonyms",
        summary: "What people call the values of the facets",
        description: "Words and expressions of one language, besides the labels, in every script in which it is typed: for a search without connection. Of values that some entry carries.",
        parameters: table::SYNONYMS,
        answers: &[(JSON, Some("Synonyms"))],
        example: "/api/v1/synonyms?lang=uk",
        has_body: false,
    },
    Operation {
        method: "get",
        path: "/api/v1/suggest",
        id: "suggest",
        summary: "Suggestions while someone is typing",
        description: "Municipalities, services and organizations that begin like what was typed, in any script.",
        parameters: table::SUGGEST,
        answers: &[(JSON, Some("Suggestions"))],
        example: "/api/v1/suggest?q=mod&lang=it",
        has_body: false,
    },
    Operation {
        method: "get",
        path: "/api/v1/areas",
        id: "areas",
        summary: "Regions, provinces and municipalities",
        description: "By level and code, or those that contain a position.",
        parameters: table::AREAS,
        answers: &[(GEO_JSON, Some("AreaCollection"))],
        example: "/api/v1/areas?at=12.4964,41.9028",
        has_body: false,
    },
    Operation {
        method: "get",
        path: "/api/v1/coverage",
        id: "coverage",
        summary: "What the register knows, area by area",
        description: "For planning: one row per area, those without entries too, beside a figure about the people there. It measures the register, not the need. CSV comes as UTF-8 with a byte order mark, for spreadsheet programs.",
        parameters: table::COVERAGE,
        answers: &[(JSON, Some("Coverage")), ("text/csv", None), (GEO_JSON, Some("CoverageCollection"))],
        example: "/api/v1/coverage?by=region&indicator=foreign_residents",
        has_body: false,
    },
    Operation {
        method: "get",
        path: "/api/v1/snapshot",
        id: "snapshot",
        summary: "The whole register, small, for use without connection",
        description: "Every public entry as a row; `columns` says what stands where. Rows of `entries` name their organization and municipality by the first value of the rows that hold these. An entry without a position of its own is known by its municipality only: the municipality's position stands for it. A row of `hours`, named by the text of `opening_hours`, says what is open without that text being understood: `calendar` has a letter for each date from `first_day` on, which is the place in `days` of that day's hours (`0`…`9`, `A`…`Z`, `a`…`z`, in this order); a day is spans `[from, to, open]` in minutes after midnight on the clock of Italy, `open` is `null` where nobody knows, and outside of its spans it is closed. Beyond its calendar nothing is known; a text that cannot be written out has no row. With `since`, an answer that has `changed` instead of `entries` holds the rows to replace or add, by their first value, and `removed` names the entries to drop.",
        parameters: table::SNAPSHOT,
        answers: &[(JSON, Some("Snapshot"))],
        example: "/api/v1/snapshot",
        has_body: false,
    },
    Operation {
        method: "get",
        path: "/tiles/places.json",
        id: "tileJson",
        summary: "Where the map tiles of a search are",
        description: "TileJSON 3.0 for map libraries. It carries the search into the address of the tiles; `sort`, `limit`, `cursor`, `facets` and `lang` change nothing here.",
        parameters: table::TILES,
        answers: &[(JSON, Some("TileJson"))],
        example: "/tiles/places.json?service=legal_counselling",
        has_body: false,
    },
    Operation {
        method: "get",
        path: "/tiles/places/{z}/{x}/{y}.mvt",
        id: "tile",
        summary: "A map tile of a search",
        description: "Mapbox Vector Tile 2.1 in Web Mercator, extent 4096. Where there are many entries, the layer `clusters`: `count` and the box `west`, `south`, `east`, `north`. Where there are few, the layer `places`: `id`, `organization_id`, `name`, `services` joined by commas, `led_by`, `type`, `precision`. Every entry with a position is in exactly one tile of a zoom. 204 without content where there is nothing.",
        parameters: table::TILES,
        answers: &[("application/vnd.mapbox-vector-tile", None)],
        example: "/tiles/places/5/17/11.mvt?service=legal_counselling",
        has_body: false,
    },
    Operation {
        method: "get",
        path: "/static/map.png",
        id: "mapPicture",
        summary: "A map picture of a search, or of one place",
        description: "PNG, for print, for cards that are shared, and for pages without scripts. Discs with a number stand for so many entries; `lang` is the language of the names on it. It shows nothing finer than what is published, and names its sources: leave these visible.",
        parameters: table::PICTURE,
        answers: &[("image/png", None)],
        example: "/static/map.png?service=legal_counselling&lang=en&width=800&height=800",
        has_body: false,
    },
];
