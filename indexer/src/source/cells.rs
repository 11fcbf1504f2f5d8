//! What does a cell of the row say, in the form that its column expects?
//!
//! A cell that says something else becomes a fault and reads as unknown, so
//! that all faults of a row are found at once.

use super::columns::Column;
use super::headers::Meaning;
use super::row::{Fault, RowReader};
use super::rows::Row;
use super::values;

/// The cells of one row, and what is wrong with them.
pub(super) struct Cells<'a> {
    pub(super) reader: &'a RowReader<'a>,
    pub(super) row: &'a Row,
    faults: Vec<Fault>,
}

impl<'a> Cells<'a> {
    pub(super) fn new(reader: &'a RowReader<'a>, row: &'a Row) -> Self {
        Self { reader, row, faults: Vec::new() }
    }

    /// What is wrong with the row.
    pub(super) fn into_faults(self) -> Vec<Fault> {
        self.faults
    }

    /// One value of a facet.
    pub(super) fn term(&mut self, column: Column) -> Option<String> {
        let text = self.text(column)?;
        match self.reader.terms.recognise(column, &text) {
            Some(value) => Some(value).filter(|value| !value.is_empty()),
            None => {
                self.fault(column, &text, self.reader.terms.unknown(column, &text));
                None
            }
        }
    }

    /// The values of a facet, from whole columns and from columns of choices.
    pub(super) fn choices(&mut self, column: Column) -> Vec<String> {
        let mut chosen: Vec<String> = Vec::new();
        for cell in self.whole_cells(column) {
            match self.reader.terms.recognise_all(column, &cell) {
                Ok(values) => chosen.extend(values),
                Err((part, reason)) => self.fault(column, &part, reason),
            }
        }
        for place in self.reader.layout.places(column) {
            let Meaning::Choice(_, value) = &self.reader.layout.meanings[*place] else { continue };
            let Some(text) = self.row.cells.get(*place).and_then(|cell| values::clean(cell)) else { continue };
            match values::yes_or_no(&text) {
                Ok(true) => chosen.push(value.clone()),
                Ok(false) => {}
                Err(reason) => {
                    let header = self.reader.layout.headers[*place].clone();
                    self.faults.push(Fault { column: header, value: text, reason: reason.to_owned() });
                }
            }
        }
        let mut once: Vec<String> = Vec::new();
        for value in chosen {
            if !once.contains(&value) {
                once.push(value);
            }
        }
        once
    }

    /// The parts of every cell of a column with several texts.
    pub(super) fn list(&self, column: Column) -> Vec<String> {
        let cells = self.whole_cells(column);
        let parts = cells.iter().flat_map(|cell| cell.split(['|', ';'])).filter_map(values::clean);
        let mut once: Vec<String> = Vec::new();
        for part in parts {
            if !once.contains(&part) {
                once.push(part);
            }
        }
        once
    }

    pub(super) fn parsed<T, Reason: Into<String>>(
        &mut self,
        column: Column,
        parse: impl Fn(&str) -> Result<T, Reason>,
    ) -> Option<T> {
        let text = self.text(column)?;
        match parse(&text) {
            Ok(value) => Some(value),
            Err(reason) => {
                self.fault(column, &text, reason.into());
                None
            }
        }
    }

    /// The text of a column, or the mapping's constant for one that the row leaves empty.
    pub(super) fn text(&self, column: Column) -> Option<String> {
        self.whole_cells(column).into_iter().next()
    }

    /// Every cell of a column that says something, else the mapping's constant.
    pub(super) fn whole_cells(&self, column: Column) -> Vec<String> {
        let layout = self.reader.layout;
        let places = layout.places(column).iter().filter(|place| layout.meanings[**place] == Meaning::Whole(column));
        let cells: Vec<String> = places.filter_map(|place| values::clean(self.row.cells.get(*place)?)).collect();
        if !cells.is_empty() {
            return cells;
        }
        let constants = self.reader.mapping.constants().iter();
        constants.filter(|(of, _)| *of == column).filter_map(|(_, text)| values::clean(text)).collect()
    }

    pub(super) fn fault(&mut self, column: Column, value: &str, reason: String) {
        let column = self.reader.layout.header(column).to_owned();
        // `text` may be read more than once; one cell is one fault.
        let fault = Fault { column, value: value.to_owned(), reason };
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }
}
