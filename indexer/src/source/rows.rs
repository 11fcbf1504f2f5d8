//! Where does a cell end, and where a row? CSV as spreadsheets write it, in bounded memory.
//!
//! A row may be of any length and number of cells without taking more memory
//! than [`MAXIMUM_CELL_BYTES`] and [`MAXIMUM_CELLS`] allow: what lies beyond is
//! read past, and the row says so.

use std::io::{self, BufRead};

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

/// Longest cell that is kept; no fact of a register is a mebibyte long.
pub(super) const MAXIMUM_CELL_BYTES: usize = 1024 * 1024;

/// Most cells of a row that are kept.
pub(super) const MAXIMUM_CELLS: usize = 2_000;

/// How much of a cell that is too long is kept, to show it.
const KEPT_OF_LONG_CELL_BYTES: usize = 400;

/// Delimiters that are recognised.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// A row of cells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Row {
    /// Line of the file on which it begins; the first line is 1.
    pub(super) line: u64,
    /// Its cells, at most [`MAXIMUM_CELLS`].
    pub(super) cells: Vec<String>,
    /// How many cells the row has.
    pub(super) cell_count: usize,
    /// The first cell that is longer than [`MAXIMUM_CELL_BYTES`]; only its beginning is kept.
    pub(super) long_cell: Option<usize>,
}

impl Row {
    /// Whether every cell is empty: spreadsheets write such rows below their tables.
    pub(super) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// The rows of a CSV text.
pub(super) struct Rows<R> {
    input: R,
    core: Reader,
    /// Line of the next byte.
    line: u64,
    scratch: Vec<u8>,
}

impl<R: BufRead> Rows<R> {
    /// The rows of a text whose delimiter is found in its first line.
    ///
    /// A spreadsheet's own first line `sep=;` decides and is no row.
    pub(super) fn new(mut input: R) -> io::Result<Self> {
        let start = input.fill_buf()?;
        let (delimiter, skipped) = delimiter(start);
        let line = 1 + newlines(&start[..skipped]);
        input.consume(skipped);
        let core = ReaderBuilder::new().delimiter(delimiter).build();
        Ok(Self { input, core, line, scratch: vec![0; 16 * 1024] })
    }

    /// The next row, blank lines skipped.
    pub(super) fn next(&mut self) -> io::Result<Option<Row>> {
        self.skip_blank_lines()?;
        let mut row = Row { line: self.line, ..Row::default() };
        let mut cell = Vec::new();
        loop {
            let input = self.input.fill_buf()?;
            let (result, read, written) = self.core.read_field(input, &mut self.scratch);
            self.line += newlines(&input[..read]);
            self.input.consume(read);
            if row.long_cell != Some(row.cell_count) {
                cell.extend_from_slice(&self.scratch[..written]);
            }
            if cell.len() > MAXIMUM_CELL_BYTES {
                row.long_cell.get_or_insert(row.cell_count);
                cell.truncate(KEPT_OF_LONG_CELL_BYTES);
                cell.shrink_to_fit();
            }
            match result {
                ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
                ReadFieldResult::Field { record_end } => {
                    if row.cell_count < MAXIMUM_CELLS {
                        row.cells.push(String::from_utf8_lossy(&cell).into_owned());
                    }
                    row.cell_count += 1;
                    cell.clear();
                    if record_end {
                        return Ok(Some(row));
                    }
                }
                ReadFieldResult::End => return Ok(None),
            }
        }
    }

    fn skip_blank_lines(&mut self) -> io::Result<()> {
        loop {
            let input = self.input.fill_buf()?;
            let blank = input.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
            let done = blank < input.len() || input.is_empty();
            self.line += newlines(&input[..blank]);
            self.input.consume(blank);
            if done {
                return Ok(());
            }
        }
    }
}

fn newlines(bytes: &[u8]) -> u64 {
    bytes.iter().filter(|byte| **byte == b'\n').count() as u64
}

/// The delimiter of a text by its first line, and how many bytes declare it.
fn delimiter(start: &[u8]) -> (u8, usize) {
    if let Some([delimiter, rest @ ..]) = start.strip_prefix(b"sep=")
        && matches!(rest.first(), Some(b'\r' | b'\n'))
    {
        let line_end = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        return (*delimiter, b"sep=".len() + 1 + line_end);
    }
    let mut counts = [0_usize; DELIMITERS.len()];
    let mut quoted = false;
    for byte in start {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            byte if !quoted => {
                if let Some(place) = DELIMITERS.iter().position(|delimiter| delimiter == byte) {
                    counts[place] += 1;
                }
            }
            _ => {}
        }
    }
    let most = counts.iter().copied().max().unwrap_or_default();
    let place = counts.iter().position(|count| *count == most).unwrap_or_default();
    (DELIMITERS[place], 0)
}

#[cfg(test)]
mod tests {
    use super::{MAXIMUM_CELL_BYTES, MAXIMUM_CELLS, Row, Rows};

    fn rows(text: &str) -> Vec<Row> {
        // A small buffer: cells must survive being cut anywhere.
        let mut rows = Rows::new(std::io::BufReader::with_capacity(64, text.as_bytes())).expect("text is readable");
        std::iter::from_fn(|| rows.next().expect("text is readable")).collect()
    }

    fn check(text: &str, expected: &[(u64, &[&str])]) {
        let rows = rows(text);
        let found: Vec<(u64, Vec<&str>)> =
            rows.iter().map(|row| (row.line, row.cells.iter().map(String::as_str).collect())).collect();
        let expected: Vec<(u64, Vec<&str>)> = expected.iter().map(|(line, cells)| (*line, cells.to_vec())).collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn every_usual_delimiter_and_line_end_is_understood() {
        check("a,b\n1,2\n", &[(1, &["a", "b"]), (2, &["1", "2"])]);
        check("a;b\r\n1,5;2\r\n", &[(1, &["a", "b"]), (2, &["1,5", "2"])]);
        check("a\tb\n1\t2", &[(1, &["a", "b"]), (2, &["1", "2"])]);
        check("sep=;\r\na;b,c\r\n1;2", &[(2, &["a", "b,c"]), (3, &["1", "2"])]);
        check("\"a,b,c\";d\n", &[(1, &["a,b,c", "d"])]);
    }

    #[test]
    fn quotes_line_breaks_and_blank_lines_keep_the_line_numbers_right() {
        check(
            "a,b\n\n\n\"x\ny\",\"say \"\"ciao\"\"\"\n3,4\n",
            &[(1, &["a", "b"]), (4, &["x\ny", "say \"ciao\""]), (6, &["3", "4"])],
        );
    }

    #[test]
    fn a_cell_that_is_too_long_is_read_past_in_bounded_memory() {
        let text = format!("a,b\n1,{}\n2,3\n", "x".repeat(3 * MAXIMUM_CELL_BYTES));
        let rows = rows(&text);
        assert_eq!(rows[1].long_cell, Some(1));
        assert!(rows[1].cells[1].len() < 1_000);
        assert_eq!((rows[2].cells[1].as_str(), rows[2].long_cell), ("3", None));
    }

    #[test]
    fn a_row_of_too_many_cells_is_counted_but_not_kept() {
        let rows = rows(&format!("a,b\n{}\n2,3\n", ",".repeat(3 * MAXIMUM_CELLS)));
        assert_eq!((rows[1].cell_count, rows[1].cells.len()), (3 * MAXIMUM_CELLS + 1, MAXIMUM_CELLS));
        assert_eq!(rows[2].cells, ["2", "3"]);
    }

    #[test]
    fn a_quote_left_open_swallows_the_rest_and_nothing_else() {
        let rows = rows("a,b\n\"x,2\n3,4\n");
        assert_eq!((rows.len(), rows[1].cell_count), (2, 1));
    }
}
