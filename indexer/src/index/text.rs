//! Which entries speak of these words, in whatever form they stand there?
//!
//! Names, addresses and descriptions are in the full-text engine, folded, with
//! the place of every word, so that phrases can be asked for. Which *forms* of
//! a word are looked up is the [`super::vocabulary`]'s business; what an entry
//! *does* and where it lies is found through the [`super::lexicon`] and the
//! [`super::gazetteer_names`]. The engine's document number is the entry's
//! ordinal: documents are added in that order to the one segment there is.

use std::collections::BTreeMap;
use std::path::Path;

use tantivy::directory::MmapDirectory;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::query::{EnableScoring, PhraseQuery, Query as _};
use tantivy::schema::{FAST, Field, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{TextAnalyzer, TokenizerManager, WhitespaceTokenizer};
use tantivy::{
    DocSet, IndexSettings, InvertedIndexReader, ReloadPolicy, Searcher, SegmentReader, TERMINATED, TantivyDocument,
    Term,
};

use super::Ordinal;
use super::analysis::{fold, words};
use super::publication::Entry;
use super::read_only::ReadOnly;
use crate::{Error, Result};

/// Memory of the writer, bytes.
const WRITER_BYTES: usize = 512 << 20;

/// A text of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextField {
    /// Its names.
    Name,
    /// Its address.
    Address,
    /// What it says of itself.
    Description,
}

impl TextField {
    /// Every text, most telling first.
    pub const ALL: [Self; 3] = [Self::Name, Self::Address, Self::Description];

    const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Address => "address",
            Self::Description => "description",
        }
    }
}

/// The fields of the engine.
#[derive(Debug)]
struct Fields {
    schema: Schema,
    id: Field,
    organization_id: Field,
    ordinal: Field,
    texts: [Field; TextField::ALL.len()],
}

impl Fields {
    fn new() -> Self {
        let mut schema = Schema::builder();
        let id = schema.add_text_field("id", STRING);
        let organization_id = schema.add_text_field("organization_id", STRING);
        let ordinal = schema.add_u64_field("ordinal", FAST);
        let texts = TextField::ALL.map(|field| {
            let indexing = TextFieldIndexing::default()
                .set_tokenizer("words")
                .set_index_option(IndexRecordOption::WithFreqsAndPositions);
            schema.add_text_field(field.as_str(), TextOptions::default().set_indexing_options(indexing))
        });
        Self { schema: schema.build(), id, organization_id, ordinal, texts }
    }
}

/// Splits what [`fold`] and [`words`] have prepared.
fn analyzers() -> TokenizerManager {
    let analyzers = TokenizerManager::default();
    analyzers.register("words", TextAnalyzer::from(WhitespaceTokenizer::default()));
    analyzers
}

/// The texts of one kind of an entry.
pub fn texts<'entry>(entry: &'entry Entry<'_>, field: TextField) -> Vec<&'entry str> {
    let organization = entry.organization;
    match field {
        TextField::Name => {
            std::iter::once(&organization.name).chain(&organization.alternate_names).map(String::as_str).collect()
        }
        TextField::Address => entry.address.as_deref().into_iter().collect(),
        TextField::Description => organization.description.values().map(String::as_str).collect(),
    }
}

/// Writes the full-text index of the entries, in their order, into an empty folder.
pub fn write(folder: &Path, entries: &[Entry<'_>]) -> Result<()> {
    std::fs::create_dir_all(folder).map_err(Error::file(folder, "create"))?;
    let fields = Fields::new();
    let failed = |action| move |source| Error::Text { action, source };
    let mut writer = tantivy::Index::builder()
        .schema(fields.schema.clone())
        .settings(IndexSettings { docstore_compress_dedicated_thread: false, ..IndexSettings::default() })
        .tokenizers(analyzers())
        .single_segment_index_writer(
            MmapDirectory::open(folder)
                .map_err(|error| Error::Text { action: "open its folder", source: error.into() })?,
            WRITER_BYTES,
        )
        .map_err(failed("create a writer"))?;
    for (entry, ordinal) in entries.iter().zip(0_u64..) {
        let mut document = TantivyDocument::default();
        document.add_text(fields.id, entry.id);
        document.add_text(fields.organization_id, &entry.organization.id);
        document.add_u64(fields.ordinal, ordinal);
        for (field, kind) in fields.texts.into_iter().zip(TextField::ALL) {
            for text in texts(entry, kind) {
                let folded = fold(text);
                let mut prepared = String::with_capacity(folded.len());
                for word in words(&folded) {
                    if !prepared.is_empty() {
                        prepared.push(' ');
                    }
                    prepared.push_str(word);
                }
                document.add_text(field, prepared);
            }
        }
        writer.add_document(document).map_err(failed("add an entry"))?;
    }
    writer.finalize().map(drop).map_err(failed("write its segment"))
}

/// A text in which a word stands.
#[derive(Debug, Clone, Copy)]
pub struct Occurrence {
    /// The entry.
    pub ordinal: Ordinal,
    /// Its text.
    pub field: TextField,
    /// Words of that text, rounded above 40.
    pub words_of_text: u32,
}

/// The opened full-text index.
pub struct Text {
    fields: Fields,
    searcher: Searcher,
}

impl std::fmt::Debug for Text {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Text").field("entries", &self.searcher.num_docs()).finish_non_exhaustive()
    }
}

impl Text {
    /// Opens the folder for reading; nothing is written into it.
    ///
    /// # Errors
    /// [`Error::Text`] when the engine cannot read it, [`Error::Damaged`] when it does not hold `entries` in one segment.
    pub fn open(folder: &Path, entries: u32) -> Result<Self> {
        let fields = Fields::new();
        let failed = |action| move |source| Error::Text { action, source };
        let index = tantivy::Index::open(ReadOnly::open(folder)?).map_err(failed("open it"))?;
        let damaged = |reason: String| Error::Damaged { path: folder.to_owned(), reason };
        if index.schema() != fields.schema {
            return Err(damaged("its fields are not those that this program reads".to_owned()));
        }
        let reader =
            index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into().map_err(failed("read it"))?;
        let searcher = tantivy::IndexReader::searcher(&reader);
        let segments = searcher.segment_readers().len();
        if searcher.num_docs() != u64::from(entries) || segments > 1 {
            let found = searcher.num_docs();
            return Err(damaged(format!(
                "{found} entries in {segments} segments where {entries} in one were expected"
            )));
        }
        Ok(Self { fields, searcher })
    }

    /// Checks that every document's number is its entry's ordinal.
    ///
    /// # Errors
    /// [`Error::Damaged`] names the first that is not.
    /// # Cost
    /// O(n).
    pub fn check(&self, folder: &Path) -> Result<()> {
        let Some(segment) = self.segment() else { return Ok(()) };
        let failed = |source| Error::Text { action: "read its ordinals", source };
        let name = self.fields.schema.get_field_name(self.fields.ordinal);
        let ordinals = segment.fast_fields().u64(name).map_err(failed)?;
        match (0..segment.max_doc()).find(|document| ordinals.first(*document) != Some(u64::from(*document))) {
            Some(document) => Err(Error::Damaged {
                path: folder.to_owned(),
                reason: format!("document {document} carries ordinal {:?}", ordinals.first(document)),
            }),
            None => Ok(()),
        }
    }

    fn segment(&self) -> Option<&SegmentReader> {
        self.searcher.segment_readers().first()
    }

    /// Every word of the texts with the number of texts that hold it, ascending.
    ///
    /// # Cost
    /// O(words).
    pub fn vocabulary(&self) -> Result<Vec<(String, u64)>> {
        let failed = |source: std::io::Error| Error::Text { action: "read its words", source: source.into() };
        let mut words: BTreeMap<String, u64> = BTreeMap::new();
        for field in self.fields.texts {
            let Some(index) = self.inverted_index(field)? else { continue };
            let mut terms = index.terms().stream().map_err(failed)?;
            while terms.advance() {
                if let Ok(word) = std::str::from_utf8(terms.key()) {
                    *words.entry(word.to_owned()).or_default() += u64::from(terms.value().doc_freq);
                }
            }
        }
        Ok(words.into_iter().collect())
    }

    fn inverted_index(&self, field: Field) -> Result<Option<std::sync::Arc<InvertedIndexReader>>> {
        let failed = |source| Error::Text { action: "read its words", source };
        self.segment().map(|segment| segment.inverted_index(field).map_err(failed)).transpose()
    }

    fn lengths(&self, field: Field) -> Result<Option<FieldNormReader>> {
        let failed = |source| Error::Text { action: "read the lengths of its texts", source };
        self.segment().map(|segment| segment.get_fieldnorms_reader(field).map_err(failed)).transpose()
    }

    /// Visits every text in which a folded word stands, field by field, ascending in each.
    pub fn each_occurrence(&self, word: &str, mut visit: impl FnMut(Occurrence)) -> Result<()> {
        TextField::ALL.into_iter().try_for_each(|kind| self.each_occurrence_in(kind, word, &mut visit))
    }

    /// Visits every text of one kind in which a folded word stands, ascending.
    pub fn each_occurrence_in(&self, kind: TextField, word: &str, mut visit: impl FnMut(Occurrence)) -> Result<()> {
        let failed = |source: std::io::Error| Error::Text { action: "look a word up", source: source.into() };
        let field = self.fields.texts[kind as usize];
        let Some(index) = self.inverted_index(field)? else { return Ok(()) };
        let term = Term::from_field_text(field, word);
        let Some(mut postings) = index.read_postings(&term, IndexRecordOption::Basic).map_err(failed)? else {
            return Ok(());
        };
        let Some(lengths) = self.lengths(field)? else { return Ok(()) };
        while postings.doc() != TERMINATED {
            let ordinal = postings.doc();
            visit(Occurrence { ordinal, field: kind, words_of_text: lengths.fieldnorm(ordinal) });
            postings.advance();
        }
        Ok(())
    }

    /// Adds the first `most` entries in whose names a folded word stands.
    pub fn names_with(&self, word: &str, most: usize, found: &mut Vec<Ordinal>) -> Result<()> {
        let failed = |source: std::io::Error| Error::Text { action: "look a word up", source: source.into() };
        let name = self.fields.texts[TextField::Name as usize];
        let Some(index) = self.inverted_index(name)? else { return Ok(()) };
        let term = Term::from_field_text(name, word);
        let Some(mut postings) = index.read_postings(&term, IndexRecordOption::Basic).map_err(failed)? else {
            return Ok(());
        };
        for _ in 0..most {
            if postings.doc() == TERMINATED {
                break;
            }
            found.push(postings.doc());
            postings.advance();
        }
        Ok(())
    }

    /// Visits every text in which the folded words stand one after the other.
    pub fn each_phrase(&self, phrase: &[String], mut visit: impl FnMut(Occurrence)) -> Result<()> {
        TextField::ALL.into_iter().try_for_each(|kind| self.each_phrase_in(kind, phrase, &mut visit))
    }

    /// Visits every text of one kind in which the folded words stand one after the other, ascending.
    pub fn each_phrase_in(&self, kind: TextField, phrase: &[String], mut visit: impl FnMut(Occurrence)) -> Result<()> {
        if let [word] = phrase {
            return self.each_occurrence_in(kind, word, visit);
        }
        let failed = |source| Error::Text { action: "look a phrase up", source };
        let field = self.fields.texts[kind as usize];
        let (Some(segment), Some(lengths)) = (self.segment(), self.lengths(field)?) else { return Ok(()) };
        if phrase.is_empty() {
            return Ok(());
        }
        let terms: Vec<Term> = phrase.iter().map(|word| Term::from_field_text(field, word)).collect();
        let weight =
            PhraseQuery::new(terms).weight(EnableScoring::disabled_from_searcher(&self.searcher)).map_err(failed)?;
        let mut found = weight.scorer(segment, 1.0).map_err(failed)?;
        while found.doc() != TERMINATED {
            let ordinal = found.doc();
            visit(Occurrence { ordinal, field: kind, words_of_text: lengths.fieldnorm(ordinal) });
            found.advance();
        }
        Ok(())
    }

    /// The entry with this identifier.
    pub fn place(&self, id: &str) -> Result<Option<Ordinal>> {
        Ok(self.entries(self.fields.id, id)?.pop())
    }

    /// The entries of an organization, ascending.
    pub fn organization(&self, id: &str) -> Result<Vec<Ordinal>> {
        self.entries(self.fields.organization_id, id)
    }

    fn entries(&self, field: Field, text: &str) -> Result<Vec<Ordinal>> {
        let failed = |source: std::io::Error| Error::Text { action: "look an identifier up", source: source.into() };
        let Some(index) = self.inverted_index(field)? else { return Ok(Vec::new()) };
        let term = Term::from_field_text(field, text);
        let postings = index.read_postings(&term, IndexRecordOption::Basic).map_err(failed)?;
        let mut found = Vec::new();
        if let Some(mut postings) = postings {
            found.reserve(postings.doc_freq() as usize);
            while postings.doc() != TERMINATED {
                found.push(postings.doc());
                postings.advance();
            }
        }
        Ok(found)
    }
}
