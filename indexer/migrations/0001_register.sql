-- The register: what the sources say, who may see it, and everything that ever changed.
-- Times are RFC 3339 in UTC. `record` holds what is neither an identifier nor a decision, as JSON.

CREATE TABLE import_batches (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    file_name   TEXT    NOT NULL,
    file_sha256 TEXT    NOT NULL,
    who         TEXT    NOT NULL,
    imported_at TEXT    NOT NULL,
    rows        INTEGER NOT NULL,
    rejected    INTEGER NOT NULL
);

CREATE TABLE organizations (
    id                             TEXT PRIMARY KEY,
    record                         TEXT NOT NULL CHECK (json_valid(record)),
    publication                    TEXT NOT NULL CHECK (publication IN ('pending', 'staff', 'partner', 'public')),
    publication_decided_by         TEXT,
    contact_publication            TEXT NOT NULL CHECK (contact_publication IN ('pending', 'staff', 'partner', 'public')),
    contact_publication_decided_by TEXT,
    created_at                     TEXT NOT NULL,
    updated_at                     TEXT NOT NULL
);

CREATE TABLE locations (
    id                          TEXT PRIMARY KEY,
    organization_id             TEXT NOT NULL REFERENCES organizations (id),
    record                      TEXT NOT NULL CHECK (json_valid(record)),
    publication                 TEXT NOT NULL CHECK (publication IN ('pending', 'staff', 'partner', 'public')),
    publication_decided_by      TEXT,
    finest_precision            TEXT CHECK (finest_precision IN ('hidden', 'municipality', 'street', 'address')),
    finest_precision_decided_by TEXT,
    created_at                  TEXT NOT NULL,
    updated_at                  TEXT NOT NULL
);
CREATE INDEX locations_by_organization ON locations (organization_id);

-- One change of one record: `changes` is {"field": {"before": …, "after": …}}.
CREATE TABLE revisions (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    entity          TEXT    NOT NULL CHECK (entity IN ('organization', 'location')),
    entity_id       TEXT    NOT NULL,
    who             TEXT    NOT NULL,
    made_at         TEXT    NOT NULL,
    import_batch_id INTEGER REFERENCES import_batches (id),
    changes         TEXT    NOT NULL CHECK (json_valid(changes))
);
CREATE INDEX revisions_by_entity ON revisions (entity, entity_id);

-- What happened, in order: whoever knows `number` n asks for everything after it.
CREATE TABLE change_log (
    number          INTEGER PRIMARY KEY AUTOINCREMENT,
    kind            TEXT    NOT NULL CHECK (kind IN ('added', 'changed')),
    organization_id TEXT    NOT NULL REFERENCES organizations (id),
    revision_id     INTEGER NOT NULL UNIQUE REFERENCES revisions (id)
);

-- Which file has ever carried which record, to report what a later edition of the file no longer has.
CREATE TABLE carried_by_files (
    file_name TEXT NOT NULL,
    entity    TEXT NOT NULL CHECK (entity IN ('organization', 'location')),
    entity_id TEXT NOT NULL,
    PRIMARY KEY (file_name, entity, entity_id)
) WITHOUT ROWID;
