//! Which parameters are there, and what is expected of each?
//!
//! This one table drives the parser, the problems it answers with, the
//! parameters of the OpenAPI document and the documentation page.

use vicini_indexer::index::Facet;

/// A parameter of a query string.
#[derive(Debug, Clone, Copy)]
pub struct Parameter {
    /// Its name in the query string.
    pub name: &'static str,
    /// The form that is expected, for a person who typed another one.
    pub expected: &'static str,
    /// What it does.
    pub description: &'static str,
    /// A value that works.
    pub example: &'static str,
    /// How it is read.
    pub form: Form,
}

/// How a value is read.
#[derive(Debug, Clone, Copy)]
pub enum Form {
    /// Text for people.
    Text {
        /// Longest value in bytes.
        longest: usize,
    },
    /// A token that this server gave out.
    Token,
    /// `west,south,east,north`.
    BoundingBox,
    /// `longitude,latitude`.
    Position,
    /// Metres, finite, not negative.
    Metres,
    /// A finite number, nothing else than `least`…`most`.
    Number {
        /// At least.
        least: f64,
        /// At most.
        most: f64,
    },
    /// A whole number; more than `most` counts as `most`.
    Count {
        /// At least.
        least: u32,
        /// Without the parameter.
        default: u32,
        /// At most.
        most: u32,
    },
    /// `true` or `false`.
    Flag,
    /// `now` or a time.
    Moment,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// Some of these words.
    SomeOf(&'static [&'static str]),
    /// Values of a facet.
    Values(Facet),
    /// ISTAT codes of regions, provinces or municipalities.
    Codes,
    /// A language of the interface.
    Language,
}

impl Form {
    /// Whether several values may be given, by commas or by repeating the parameter.
    #[must_use]
    pub const fn is_list(self) -> bool {
        matches!(self, Self::SomeOf(_) | Self::Values(_) | Self::Codes)
    }
}

/// Most entries that one page of results holds.
pub const LARGEST_LIMIT: u32 = 1000;
/// Entries on a page of results, unless `limit` says otherwise.
pub const DEFAULT_LIMIT: u32 = 20;
/// Most suggestions at once.
pub const LARGEST_SUGGESTION_LIMIT: u32 = 50;
/// Suggestions at once, unless `limit` says otherwise.
pub const DEFAULT_SUGGESTION_LIMIT: u32 = 8;

/// Words.
pub const Q: Parameter = Parameter {
    name: "q",
    expected: "words, at most 1000 bytes, without control characters",
    description: "Words in any script; an entry must contain every one, in its name, place, description or in what it does. Accents and case do not matter, nor do a few letters; `\"two words\"` must follow each other, `-word` must not be there. A municipality, province or region in it filters by that place: `understood` says so.",
    example: "avvocato",
    form: Form::Text { longest: 1000 },
};
/// A box.
pub const BBOX: Parameter = Parameter {
    name: "bbox",
    expected: "west,south,east,north in degrees, longitudes −180…180, latitudes −90…90, south ≤ north; west > east crosses the antimeridian",
    description: "Entries inside the box, border included. Entries without a position are left out and counted in `withoutPosition`.",
    example: "12.3,41.7,12.7,42.0",
    form: Form::BoundingBox,
};
/// A point to measure from.
pub const NEAR: Parameter = Parameter {
    name: "near",
    expected: "longitude,latitude in degrees, longitude −180…180 first, latitude −90…90",
    description: "Sorts by distance from this point, and adds `distance` in metres to each entry.",
    example: "12.4964,41.9028",
    form: Form::Position,
};
/// How far from there.
pub const RADIUS: Parameter = Parameter {
    name: "radius",
    expected: "metres, a finite number ≥ 0, together with near",
    description: "Entries at most this far from `near`.",
    example: "5000",
    form: Form::Metres,
};
/// What is done.
pub const SERVICE: Parameter = Parameter {
    name: "service",
    expected: "services, joined by commas; /api/v1/facets lists them",
    description: "Entries that offer any of these services.",
    example: "legal_counselling,italian_language",
    form: Form::Values(Facet::Service),
};
/// For whom.
pub const TARGET: Parameter = Parameter {
    name: "target",
    expected: "target groups, joined by commas; /api/v1/facets lists them",
    description: "Entries that work with any of these groups.",
    example: "women,unaccompanied_minors",
    form: Form::Values(Facet::Target),
};
/// Language spoken there.
pub const LANGUAGE: Parameter = Parameter {
    name: "language",
    expected: "ISO 639-1 or 639-3 codes, or unknown, joined by commas",
    description: "Entries where any of these languages is known to be spoken; `unknown`: those that do not say, as most do not. Unknown is not no.",
    example: "ar,fr",
    form: Form::Values(Facet::Language),
};
/// Who leads it.
pub const LED_BY: Parameter = Parameter {
    name: "led_by",
    expected: "values of led_by, joined by commas; /api/v1/facets lists them",
    description: "Entries of organizations that are led by any of these.",
    example: "refugee_led",
    form: Form::Values(Facet::LedBy),
};
/// Kind of organization.
pub const TYPE: Parameter = Parameter {
    name: "type",
    expected: "organization types, joined by commas; /api/v1/facets lists them",
    description: "Entries of organizations of any of these types.",
    example: "association,cooperative",
    form: Form::Values(Facet::Type),
};
/// Programme.
pub const PROGRAMME: Parameter = Parameter {
    name: "programme",
    expected: "programmes, with or without edition, joined by commas; /api/v1/facets lists them",
    description: "Entries that take or took part in any of these programmes.",
    example: "partecipazione:2019",
    form: Form::Values(Facet::Programme),
};
/// Level of evidence.
pub const EVIDENCE: Parameter = Parameter {
    name: "evidence",
    expected: "evidence levels, joined by commas; /api/v1/facets lists them",
    description: "Entries whose source supports them this well. A: documented activity. B: the official name says it.",
    example: "A",
    form: Form::Values(Facet::Evidence),
};
/// Regions.
pub const REGION: Parameter = Parameter {
    name: "region",
    expected: "ISTAT codes of regions, two digits each, joined by commas",
    description: "Entries in any of these regions.",
    example: "12",
    form: Form::Values(Facet::Region),
};
/// Provinces.
pub const PROVINCE: Parameter = Parameter {
    name: "province",
    expected: "ISTAT codes of provinces, three digits each, joined by commas",
    description: "Entries in any of these provinces.",
    example: "058",
    form: Form::Values(Facet::Province),
};
/// Municipalities.
pub const COMUNE: Parameter = Parameter {
    name: "comune",
    expected: "ISTAT codes of municipalities, six digits each, joined by commas",
    description: "Entries in any of these municipalities.",
    example: "058091",
    form: Form::Values(Facet::Comune),
};
/// How recently a person has checked it.
pub const VERIFIED: Parameter = Parameter {
    name: "verified",
    expected: "6, 12 or 24",
    description: "Entries that a person has checked in the last so many months.",
    example: "12",
    form: Form::OneOf(&["6", "12", "24"]),
};
/// What must be known.
pub const HAS: Parameter = Parameter {
    name: "has",
    expected: "some of website, phone, email, opening_hours, position, joined by commas",
    description: "Entries of which all of this is known.",
    example: "website,phone",
    form: Form::SomeOf(&["website", "phone", "email", "opening_hours", "position"]),
};
/// When it must be open.
pub const OPEN: Parameter = Parameter {
    name: "open",
    expected: "now, or a time such as 2026-11-23T10:00 on the clock of Italy; one with Z or an offset is converted",
    description: "Entries whose opening hours say that they are open then. Most entries do not say: unknown is not closed.",
    example: "now",
    form: Form::Moment,
};
/// Order.
pub const SORT: Parameter = Parameter {
    name: "sort",
    expected: "relevance, distance (together with near), name or updated",
    description: "Order of the entries. By distance when `near` is given, else by relevance.",
    example: "name",
    form: Form::OneOf(&["relevance", "distance", "name", "updated"]),
};
/// Page size.
pub const LIMIT: Parameter = Parameter {
    name: "limit",
    expected: "a whole number ≥ 1; more than 1000 counts as 1000",
    description: "Entries per page.",
    example: "20",
    form: Form::Count { least: 1, default: DEFAULT_LIMIT, most: LARGEST_LIMIT },
};
/// Next page.
pub const CURSOR: Parameter = Parameter {
    name: "cursor",
    expected: "the cursor from the next link of the same search",
    description: "Continues where the page before ended. Follow the `next` link rather than make one.",
    example: "",
    form: Form::Token,
};
/// Counts.
pub const FACETS: Parameter = Parameter {
    name: "facets",
    expected: "some of service, target, language, led_by, type, programme, evidence, region, province, comune, joined by commas",
    description: "Facets to count over the whole result. The counts of a facet leave that facet's own filter aside.",
    example: "service,target",
    form: Form::SomeOf(&[
        "service",
        "target",
        "language",
        "led_by",
        "type",
        "programme",
        "evidence",
        "region",
        "province",
        "comune",
    ]),
};
/// Language of labels.
pub const LANG: Parameter = Parameter {
    name: "lang",
    expected: "a language of the interface, such as it, en, ar, ti or zh",
    description: "Language of labels and messages; Italian without it.",
    example: "en",
    form: Form::Language,
};
/// The plan of a search.
pub const EXPLAIN: Parameter = Parameter {
    name: "explain",
    expected: "1, from the machine that the server runs on",
    description: "Adds `explanation`: how the search was carried out, what was expected and what was found.",
    example: "1",
    form: Form::OneOf(&["1"]),
};
/// Suggestions at once.
pub const SUGGESTION_LIMIT: Parameter = Parameter {
    name: "limit",
    expected: "a whole number ≥ 1; more than 50 counts as 50",
    description: "Suggestions at most.",
    example: "8",
    form: Form::Count { least: 1, default: DEFAULT_SUGGESTION_LIMIT, most: LARGEST_SUGGESTION_LIMIT },
};
/// Level of areas.
pub const LEVEL: Parameter = Parameter {
    name: "level",
    expected: "region, province or comune",
    description: "Areas of this level; of every level when `at` is given without it.",
    example: "province",
    form: Form::OneOf(AREA_LEVELS),
};
/// A position inside an area.
pub const AT: Parameter = Parameter {
    name: "at",
    expected: "longitude,latitude in degrees, longitude −180…180 first, latitude −90…90",
    description: "Areas that contain this position.",
    example: "12.4964,41.9028",
    form: Form::Position,
};
/// Codes of areas.
pub const CODE: Parameter = Parameter {
    name: "code",
    expected: "ISTAT codes of the level, joined by commas, together with level",
    description: "Areas with these codes.",
    example: "12,15",
    form: Form::Codes,
};
/// Whether outlines are wanted.
pub const GEOMETRY: Parameter = Parameter {
    name: "geometry",
    expected: "true or false",
    description: "Whether each area comes with its outline; without it `geometry` is null.",
    example: "true",
    form: Form::Flag,
};
/// Level of the planning table.
pub const BY: Parameter = Parameter {
    name: "by",
    expected: "region, province or comune",
    description: "One row per area of this level; regions without it.",
    example: "province",
    form: Form::OneOf(AREA_LEVELS),
};
/// Indicator of the planning table.
pub const INDICATOR: Parameter = Parameter {
    name: "indicator",
    expected: "an indicator that is known at the level of `by`, such as foreign_residents",
    description: "A figure to set the entries against, with its year and source.",
    example: "foreign_residents",
    form: Form::Text { longest: 100 },
};
/// Format of the planning table.
pub const FORMAT: Parameter = Parameter {
    name: "format",
    expected: "json, csv or geojson",
    description: "Format of the answer; JSON without it.",
    example: "csv",
    form: Form::OneOf(&["json", "csv", "geojson"]),
};
/// What a client already has.
pub const SINCE: Parameter = Parameter {
    name: "since",
    expected: "the generation of a snapshot that was kept, at most 100 bytes",
    description: "Only what has changed since that generation, as long as the server remembers it; else the whole snapshot.",
    example: "20261127T120000Z-0123456789abcdef",
    form: Form::Text { longest: 100 },
};
/// A municipality by name, on pages.
pub const WHERE: Parameter = Parameter {
    name: "where",
    expected: "the name of a municipality, at most 200 bytes",
    description: "Municipality to measure from.",
    example: "Modena",
    form: Form::Text { longest: 200 },
};
/// Colours of the embedded page.
pub const THEME: Parameter = Parameter {
    name: "theme",
    expected: "light, dark or auto",
    description: "Colours of the embedded page.",
    example: "light",
    form: Form::OneOf(&["light", "dark", "auto"]),
};
/// Parts left out of the embedded page.
pub const HIDE: Parameter = Parameter {
    name: "hide",
    expected: "some of search, filters, map, list, joined by commas",
    description: "Parts of the embedded page to leave out.",
    example: "map",
    form: Form::SomeOf(&["search", "filters", "map", "list"]),
};

/// A place, on a picture.
pub const PLACE: Parameter = Parameter {
    name: "place",
    expected: "the identifier of a place from a search, without conditions, center and zoom",
    description: "Shows one place instead of a search: its municipality as an area where no more is published, a point only at a known address.",
    example: "",
    form: Form::Text { longest: 200 },
};
/// Middle of a picture.
pub const CENTER: Parameter = Parameter {
    name: "center",
    expected: "longitude,latitude in degrees, longitude −180…180 first, latitude −90…90, together with zoom",
    description: "Middle of the picture. Without it the picture shows `bbox`, else whatever the search finds, else Italy.",
    example: "12.4964,41.9028",
    form: Form::Position,
};
/// Scale of a picture.
pub const ZOOM: Parameter = Parameter {
    name: "zoom",
    expected: "a number from 0 to 16, together with center",
    description: "Scale of the picture: at 0 the world is 512 pixels wide, one more shows half as much.",
    example: "9.5",
    form: Form::Number { least: 0.0, most: 16.0 },
};
/// Width of a picture.
pub const WIDTH: Parameter = Parameter {
    name: "width",
    expected: "a whole number of pixels ≥ 64; more than 1280 counts as 1280",
    description: "Width of the picture in pixels.",
    example: "1200",
    form: Form::Count { least: 64, default: 1200, most: 1280 },
};
/// Height of a picture.
pub const HEIGHT: Parameter = Parameter {
    name: "height",
    expected: "a whole number of pixels ≥ 64; more than 1280 counts as 1280",
    description: "Height of the picture in pixels.",
    example: "630",
    form: Form::Count { least: 64, default: 630, most: 1280 },
};
/// Colours of a picture.
pub const PICTURE_THEME: Parameter = Parameter {
    name: "theme",
    expected: "light or dark",
    description: "Colours of the picture; light without it.",
    example: "dark",
    form: Form::OneOf(&["light", "dark"]),
};

const AREA_LEVELS: &[&str] = &["region", "province", "comune"];

/// Conditions on entries, shared by everything that searches.
pub const CONDITIONS: &[Parameter] = &[
    Q, BBOX, NEAR, RADIUS, SERVICE, TARGET, LANGUAGE, LED_BY, TYPE, PROGRAMME, EVIDENCE, REGION, PROVINCE, COMUNE,
    VERIFIED, HAS, OPEN,
];
/// What `GET /api/v1/places` accepts.
pub const SEARCH: &[Parameter] = &[
    Q, BBOX, NEAR, RADIUS, SERVICE, TARGET, LANGUAGE, LED_BY, TYPE, PROGRAMME, EVIDENCE, REGION, PROVINCE, COMUNE,
    VERIFIED, HAS, OPEN, SORT, LIMIT, CURSOR, FACETS, LANG, EXPLAIN,
];
/// What the search page accepts; its language is in the path.
pub const SEARCH_PAGE: &[Parameter] = &[
    Q, WHERE, BBOX, NEAR, RADIUS, SERVICE, TARGET, LANGUAGE, LED_BY, TYPE, PROGRAMME, EVIDENCE, REGION, PROVINCE,
    COMUNE, VERIFIED, HAS, OPEN, SORT, LIMIT, CURSOR,
];
/// What the embedded page accepts.
pub const EMBED: &[Parameter] = &[
    Q, WHERE, BBOX, NEAR, RADIUS, SERVICE, TARGET, LANGUAGE, LED_BY, TYPE, PROGRAMME, EVIDENCE, REGION, PROVINCE,
    COMUNE, VERIFIED, HAS, OPEN, SORT, LIMIT, CURSOR, FACETS, LANG, THEME, HIDE,
];
/// What the manifest of the app accepts.
pub const MANIFEST: &[Parameter] = &[LANG];
/// What `GET /api/v1/snapshot` accepts.
pub const SNAPSHOT: &[Parameter] = &[SINCE];
/// What `GET /api/v1/coverage` accepts.
pub const COVERAGE: &[Parameter] = &[
    BY, INDICATOR, FORMAT, Q, BBOX, NEAR, RADIUS, SERVICE, TARGET, LANGUAGE, LED_BY, TYPE, PROGRAMME, EVIDENCE, REGION,
    PROVINCE, COMUNE, VERIFIED, HAS, OPEN, LANG,
];
/// What the coverage page accepts.
pub const COVERAGE_PAGE: &[Parameter] = &[
    BY, INDICATOR, Q, BBOX, NEAR, RADIUS, SERVICE, TARGET, LANGUAGE, LED_BY, TYPE, PROGRAMME, EVIDENCE, REGION,
    PROVINCE, COMUNE, VERIFIED, HAS, OPEN,
];
/// What `GET /tiles/places/{z}/{x}/{y}.mvt` accepts: a search as it is, though its order and page change nothing.
pub const TILES: &[Parameter] = &[
    Q, BBOX, NEAR, RADIUS, SERVICE, TARGET, LANGUAGE, LED_BY, TYPE, PROGRAMME, EVIDENCE, REGION, PROVINCE, COMUNE,
    VERIFIED, HAS, OPEN, SORT, LIMIT, CURSOR, FACETS, LANG,
];
/// What `GET /static/map.png` accepts: a search as it is, though its order and page change nothing, or a place.
pub const PICTURE: &[Parameter] = &[
    Q,
    BBOX,
    NEAR,
    RADIUS,
    SERVICE,
    TARGET,
    LANGUAGE,
    LED_BY,
    TYPE,
    PROGRAMME,
    EVIDENCE,
    REGION,
    PROVINCE,
    COMUNE,
    VERIFIED,
    HAS,
    OPEN,
    SORT,
    LIMIT,
    CURSOR,
    FACETS,
    PLACE,
    CENTER,
    ZOOM,
    WIDTH,
    HEIGHT,
    PICTURE_THEME,
    LANG,
];
/// What `GET /api/v1/suggest` accepts.
pub const SUGGEST: &[Parameter] = &[Q, LANG, SUGGESTION_LIMIT];
/// What `GET /api/v1/facets` accepts.
pub const FACET_LIST: &[Parameter] = &[LANG];
/// What `GET /api/v1/synonyms` accepts.
pub const SYNONYMS: &[Parameter] = &[LANG];
/// What `GET /api/v1/areas` accepts.
pub const AREAS: &[Parameter] = &[LEVEL, AT, CODE, GEOMETRY];
/// What an address without parameters accepts.
pub const NONE: &[Parameter] = &[];
