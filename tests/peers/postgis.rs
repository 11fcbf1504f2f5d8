//! How does PostGIS answer at its best?
//!
//! One narrow table along the curve, a GiST index over the points, a GIN index
//! over the words; the words themselves lie out of line, so that counting does
//! not read them. Services are bits of a number: an array with a GIN index is
//! slower, because counts beside the services ignore the filter by service, so
//! that the entries without it are read anyway. The box is asked of the index,
//! whose boxes are rounded, and then of the exact coordinates.
//!
//! Plans are the ways of counting, each with and without parallel workers, and
//! with and without the GiST index; which index to take first is left to the planner.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use super::counts::{Asked, Carried, Counts, bit};
use super::engine::Engine;
use super::postgres::{Connection, Server};
use super::rows::Row;

/// A way of counting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Counting {
    /// One pass that groups in four ways.
    GroupingSets,
    /// The rows are kept and counted four times.
    Kept,
    /// One pass that groups by everything that an entry carries; the sums are made here.
    Combinations,
}

const COUNTINGS: [Counting; 3] = [Counting::GroupingSets, Counting::Kept, Counting::Combinations];

/// A plan: how to count, whether with workers, whether through the GiST index.
const fn plan(number: usize) -> (Counting, bool, bool) {
    (COUNTINGS[number % 3], number / 3 % 2 == 1, number / 6 == 1)
}

const PLANS: usize = 12;

/// PostgreSQL with PostGIS.
pub struct Postgis {
    name: String,
    connection: Connection,
    has_workers: bool,
    // Ends after the connection.
    _server: Server,
}

impl Postgis {
    /// Starts a server and loads the rows.
    pub fn load(rows: &[Row]) -> Self {
        let mut server = Server::start();
        let mut connection = server.connect();
        connection.run(
            "CREATE EXTENSION postgis;
             CREATE TABLE entry (longitude float8 NOT NULL, latitude float8 NOT NULL, services int4 NOT NULL,
               kind int4 NOT NULL, province int4 NOT NULL, place geometry(Point, 4326) NOT NULL, words tsvector NOT NULL);
             ALTER TABLE entry ALTER words SET STORAGE EXTERNAL;
             ALTER TABLE entry SET (toast_tuple_target = 128);",
        );
        connection.run("CREATE UNLOGGED TABLE given (longitude float8, latitude float8, services int4, kind int4, province int4, words text)");
        connection.copy("COPY given FROM STDIN", rows.iter().map(line));
        // Lexemes are taken as they are: no parser, no dictionary, no positions.
        connection.run(
            "INSERT INTO entry SELECT longitude, latitude, services, kind, province,
               ST_SetSRID(ST_MakePoint(longitude, latitude), 4326), array_to_tsvector(string_to_array(words, ' ')) FROM given",
        );
        connection.run("DROP TABLE given");
        connection.run("CREATE INDEX entry_place ON entry USING gist (place)");
        connection.run("CREATE INDEX entry_words ON entry USING gin (words) WITH (fastupdate = off)");
        connection.run("VACUUM (ANALYZE, FREEZE) entry");
        connection.run("CREATE EXTENSION pg_prewarm");
        for relation in ["entry", "entry_place", "entry_words"] {
            connection.run(&format!("SELECT pg_prewarm('{relation}')"));
        }
        let version = |connection: &mut Connection, sql: &str| connection.run(sql).unwrap_or_default();
        let postgresql = version(&mut connection, "SHOW server_version");
        let postgis = version(&mut connection, "SELECT postgis_lib_version()");
        let name = format!("PostgreSQL {} with PostGIS {postgis}", postgresql.split(' ').next().unwrap_or_default());
        for (counting, number) in COUNTINGS.into_iter().zip(0..) {
            for through_index in [false, true] {
                for has_word in [false, true] {
                    for has_service in [false, true] {
                        let name = statement(number, through_index, has_word, has_service);
                        connection.prepare(&name, &sql(counting, through_index, has_word, has_service));
                    }
                }
            }
        }
        Self { name, connection, has_workers: true, _server: server }
    }
}

fn line(row: &Row) -> String {
    let Carried { services, kind, province } = row.carried;
    let mut line = String::new();
    write!(line, "{}\t{}\t{services}\t{kind}\t{province}\t{}", row.longitude, row.latitude, row.words.join(" "))
        .expect("a text grows");
    line.push('\n');
    line
}

fn statement(counting: usize, through_index: bool, has_word: bool, has_service: bool) -> String {
    format!("count_{counting}_{through_index}_{has_word}_{has_service}")
}

/// What is asked. Parameters: west, south, east, north, then the word, then the bit of the service.
///
/// Rows are: what is counted (0 all, 1 services, 2 type, 3 province, 4 a combination), its numbers, entries without and
/// with the filter by service.
fn sql(counting: Counting, through_index: bool, has_word: bool, has_service: bool) -> String {
    let mut holds = "longitude BETWEEN $1 AND $3 AND latitude BETWEEN $2 AND $4".to_owned();
    if through_index {
        holds.push_str(" AND place && ST_MakeEnvelope($1, $2, $3, $4, 4326)");
    }
    if has_word {
        holds.push_str(" AND words @@ $5::tsquery");
    }
    let service = if has_word { "$6" } else { "$5" };
    let with = if has_service {
        format!("count(*) FILTER (WHERE services & {service}::int4 <> 0)")
    } else {
        "count(*)".to_owned()
    };
    let counted = format!("count(*), {with}");
    match counting {
        Counting::GroupingSets => format!(
            "SELECT CASE GROUPING(services, kind, province) WHEN 3 THEN 1 WHEN 5 THEN 2 WHEN 6 THEN 3 ELSE 0 END,
               services, kind, province, {counted} FROM entry WHERE {holds}
             GROUP BY GROUPING SETS ((services), (kind), (province), ())"
        ),
        Counting::Kept => format!(
            "WITH found AS MATERIALIZED (SELECT services, kind, province FROM entry WHERE {holds})
             SELECT 0, 0, 0, 0, {counted} FROM found
             UNION ALL SELECT 1, services, 0, 0, {counted} FROM found GROUP BY services
             UNION ALL SELECT 2, 0, kind, 0, {counted} FROM found GROUP BY kind
             UNION ALL SELECT 3, 0, 0, province, {counted} FROM found GROUP BY province"
        ),
        Counting::Combinations => format!(
            "SELECT 4, services, kind, province, {counted} FROM entry WHERE {holds} GROUP BY services, kind, province"
        ),
    }
}

impl Engine for Postgis {
    fn name(&self) -> &str {
        &self.name
    }

    fn plan_name(&self, number: usize) -> String {
        let (counting, workers, through_index) = plan(number);
        let counting = match counting {
            Counting::GroupingSets => "grouping sets",
            Counting::Kept => "rows kept and counted four times",
            Counting::Combinations => "combinations",
        };
        let space = if through_index { "GiST and coordinates" } else { "coordinates" };
        let workers = if workers { "with workers" } else { "alone" };
        format!("{counting}, {space}, {workers}")
    }

    fn plans(&self, _: &Asked) -> Vec<usize> {
        (0..PLANS).collect()
    }

    fn answer(&mut self, asked: &Asked, number: usize) -> (Counts, Duration) {
        let (_, workers, through_index) = plan(number);
        if workers != self.has_workers {
            let most = if workers { 2 } else { 0 };
            self.connection.run(&format!("SET max_parallel_workers_per_gather = {most}"));
            self.has_workers = workers;
        }
        let name = statement(number % 3, through_index, asked.word.is_some(), asked.service.is_some());
        let mut parameters: Vec<String> = asked.bbox.iter().map(f64::to_string).collect();
        parameters.extend(asked.word.as_ref().map(|word| format!("'{word}'")));
        parameters.extend(asked.service.map(|service| bit(service).to_string()));
        let started = Instant::now();
        let rows = self.connection.numbers(&name, &parameters);
        let mut counts = Counts::default();
        for row in rows {
            let [what, services, kind, province, entries, with] =
                std::array::from_fn(|at| row[at].unwrap_or_default() as u64);
            let (services, kind, province) = (services as u32, kind as u32, province as u32);
            match what {
                0 => counts.total = with,
                1 => counts.add_services(services, entries),
                2 if kind > 0 && with > 0 => drop(counts.kind.insert(kind, with)),
                3 if province > 0 && with > 0 => drop(counts.province.insert(province, with)),
                4 => counts.add(Carried { services, kind, province }, entries, asked),
                _ => {}
            }
        }
        (counts, started.elapsed())
    }
}
