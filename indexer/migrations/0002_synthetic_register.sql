-- A register holds real organizations, or synthetic ones that exist for measuring and are true of nobody.
-- The one row of this table says that it is the latter, and what it was made of.
CREATE TABLE synthetic_register (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    seed     INTEGER NOT NULL,
    entries  INTEGER NOT NULL,
    version  INTEGER NOT NULL
);
