//! Which entries speak of these words, in whatever script they were typed?
//!
//! Names, places and descriptions are in the full-text engine, folded, once as
//! they are and once per language as stems. What an entry *does* is found
//! through the [`super::lexicon`]. The engine's document number is the entry's
//! ordinal: documents are added in that order to the one segment there is.

use std::path::Path;

use tantivy::directory::MmapDirectory;
use tantivy::query::{EnableScoring, Query as _, Scorer, TermQuery};
use tantivy::schema::{FAST, Field, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{Stemmer, TextAnalyzer, TokenizerManager, WhitespaceTokenizer};
use tantivy::{DocSet, IndexSettings, ReloadPolicy, Searcher, SegmentReader, TERMINATED, TantivyDocument, Term};

use super::Ordinal;
use super::analysis::{STEMMED, Stemmers, fold, words};
use super::bitmap::Bitmap;
use super::publication::Entry;
use super::read_only::ReadOnly;
use crate::{Error, Result};

/// Memory of the writer, bytes.
const WRITER_BYTES: usize = 256 << 20;

/// What a text is about; its name on the wire, and how much a word in it weighs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Kind {
    /// Name in [`super::Match::field`].
    pub name: &'static str,
    /// Factor on the engine's BM25 score.
    pub weight: f32,
    /// Languages in which its words are stemmed.
    languages: &'static [&'static str],
}

/// The texts of an entry, most telling first.
pub const KINDS: [Kind; 3] = [
    Kind { name: "name", weight: 4.0, languages: &["it", "en", "fr", "es"] },
    Kind { name: "place", weight: 2.0, languages: &[] },
    Kind { name: "description", weight: 1.0, languages: &["it", "en", "fr", "es", "ar"] },
];

/// One field of the engine: a kind of text in one form.
#[derive(Debug)]
struct TextField {
    kind: Kind,
    /// `None`: the words as they are.
    language: Option<&'static str>,
    field: Field,
}

/// The fields of the engine.
#[derive(Debug)]
struct Fields {
    schema: Schema,
    id: Field,
    organization_id: Field,
    ordinal: Field,
    texts: Vec<TextField>,
}

impl Fields {
    fn new() -> Self {
        let mut schema = Schema::builder();
        let id = schema.add_text_field("id", STRING);
        let organization_id = schema.add_text_field("organization_id", STRING);
        let ordinal = schema.add_u64_field("ordinal", FAST);
        let mut texts = Vec::new();
        for kind in KINDS {
            let forms = std::iter::once(None).chain(kind.languages.iter().copied().map(Some));
            for language in forms {
                let name = language.map_or(kind.name.to_owned(), |language| format!("{}-{language}", kind.name));
                let indexing = TextFieldIndexing::default()
                    .set_tokenizer(language.unwrap_or("words"))
                    .set_index_option(IndexRecordOption::WithFreqs);
                let field = schema.add_text_field(&name, TextOptions::default().set_indexing_options(indexing));
                texts.push(TextField { kind, language, field });
            }
        }
        Self { schema: schema.build(), id, organization_id, ordinal, texts }
    }
}

/// Splits what [`fold`] and [`words`] have prepared.
fn analyzers() -> TokenizerManager {
    let analyzers = TokenizerManager::default();
    analyzers.register("words", TextAnalyzer::from(WhitespaceTokenizer::default()));
    for (code, language) in STEMMED {
        let analyzer = TextAnalyzer::builder(WhitespaceTokenizer::default()).filter(Stemmer::new(language));
        analyzers.register(code, analyzer.build());
    }
    analyzers
}

/// The texts of one kind of an entry, with their language where it is known.
fn texts<'entry>(entry: &'entry Entry<'_>, kind: Kind) -> Vec<(Option<&'entry str>, &'entry str)> {
    fn names<'area>(
        name: &'area str,
        others: &'area [(String, String)],
    ) -> impl Iterator<Item = (Option<&'area str>, &'area str)> {
        std::iter::once(name).chain(others.iter().map(|(_, name)| name.as_str())).map(|name| (None, name))
    }
    let organization = entry.organization;
    match kind.name {
        "name" => std::iter::once(&organization.name)
            .chain(&organization.alternate_names)
            .map(|name| (None, name.as_str()))
            .collect(),
        "place" => {
            let mut found = Vec::new();
            found.extend(entry.comune.into_iter().flat_map(|comune| names(&comune.name, &comune.other_names)));
            found.extend(entry.province.into_iter().flat_map(|province| names(&province.name, &province.other_names)));
            found.extend(entry.region.into_iter().flat_map(|region| names(&region.name, &region.other_names)));
            found.extend(entry.address.as_deref().map(|address| (None, address)));
            found
        }
        _ => organization.description.iter().map(|(language, text)| (Some(language.as_str()), text.as_str())).collect(),
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
        for field in &fields.texts {
            for (language, text) in texts(entry, field.kind) {
                // A text in a known language is stemmed in that language only.
                if field.language.is_none() || language.is_none() || language == field.language {
                    document.add_text(field.field, words(&fold(text)).collect::<Vec<_>>().join(" "));
                }
            }
        }
        writer.add_document(document).map_err(failed("add an entry"))?;
    }
    writer.finalize().map(drop).map_err(failed("write its segment"))
}

/// One query word, ready to be looked up.
#[derive(Debug, Clone)]
pub struct Word {
    /// As it was typed.
    pub typed: String,
    /// Folded.
    pub folded: String,
}

/// A place where a word can stand: the engine's term, and what it means to the reader.
#[derive(Debug)]
pub struct Place {
    /// The kind of text.
    pub kind: Kind,
    /// Language of the form, when it is a stem.
    pub language: Option<&'static str>,
    term: Term,
}

/// The opened full-text index.
pub struct Text {
    fields: Fields,
    searcher: Searcher,
    stemmers: Stemmers,
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
    /// [`Error::Text`] when the engine cannot read it, [`Error::Damaged`] when its entries are not numbered `0..entries`.
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
        let text = Self { fields, searcher, stemmers: Stemmers::default() };
        text.check_numbers(folder)?;
        Ok(text)
    }

    /// Every document's number is its entry's ordinal.
    fn check_numbers(&self, folder: &Path) -> Result<()> {
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

    /// The stemmers that the index was written with.
    #[must_use]
    pub fn stemmers(&self) -> &Stemmers {
        &self.stemmers
    }

    /// Where a word can stand.
    #[must_use]
    pub fn places(&self, word: &Word) -> Vec<Place> {
        let place = |field: &TextField| {
            let form = field
                .language
                .map_or(word.folded.as_str().into(), |language| self.stemmers.stem(&word.folded, language));
            Place { kind: field.kind, language: field.language, term: Term::from_field_text(field.field, &form) }
        };
        self.fields.texts.iter().map(place).collect()
    }

    /// Adds the entries in which the word stands at the place.
    pub fn add_entries(&self, place: &Place, found: &mut Bitmap) -> Result<()> {
        self.each_posting(&place.term, |ordinal| found.insert(ordinal))
    }

    /// Adds the entries that have a word beginning with `prefix` in their names, for at most `most_words` such words.
    pub fn add_names_beginning(&self, prefix: &str, most_words: usize, found: &mut Bitmap) -> Result<()> {
        let failed = |source: std::io::Error| Error::Text { action: "read its words", source: source.into() };
        let (Some(segment), Some(names)) = (self.segment(), self.fields.texts.first()) else { return Ok(()) };
        let index =
            segment.inverted_index(names.field).map_err(|source| Error::Text { action: "read its words", source })?;
        let mut terms = index.terms().range().ge(prefix.as_bytes()).into_stream().map_err(failed)?;
        let mut left = most_words;
        while left > 0 && terms.advance() && terms.key().starts_with(prefix.as_bytes()) {
            let mut postings =
                index.read_postings_from_terminfo(terms.value(), IndexRecordOption::Basic).map_err(failed)?;
            while postings.doc() != TERMINATED {
                found.insert(postings.doc());
                postings.advance();
            }
            left -= 1;
        }
        Ok(())
    }

    /// The entry with this identifier.
    pub fn place(&self, id: &str) -> Result<Option<Ordinal>> {
        let mut found = None;
        self.each_posting(&Term::from_field_text(self.fields.id, id), |ordinal| found = Some(ordinal))?;
        Ok(found)
    }

    /// The entries of an organization, ascending.
    pub fn organization(&self, id: &str) -> Result<Vec<Ordinal>> {
        let mut found = Vec::new();
        self.each_posting(&Term::from_field_text(self.fields.organization_id, id), |ordinal| found.push(ordinal))?;
        Ok(found)
    }

    fn each_posting(&self, term: &Term, mut visit: impl FnMut(Ordinal)) -> Result<()> {
        let failed = |source| Error::Text { action: "look a word up", source };
        let Some(segment) = self.segment() else { return Ok(()) };
        let index = segment.inverted_index(term.field()).map_err(failed)?;
        let postings = index.read_postings(term, IndexRecordOption::Basic).map_err(|source| failed(source.into()))?;
        if let Some(mut postings) = postings {
            while postings.doc() != TERMINATED {
                visit(postings.doc());
                postings.advance();
            }
        }
        Ok(())
    }

    /// Visits those of `ordinals` (ascending) in which the word stands at the place, with the weighted BM25 score.
    pub fn score(&self, place: &Place, ordinals: &[Ordinal], mut visit: impl FnMut(usize, f32)) -> Result<()> {
        let failed = |source| Error::Text { action: "score entries", source };
        let Some(segment) = self.segment() else { return Ok(()) };
        let query = TermQuery::new(place.term.clone(), IndexRecordOption::WithFreqs);
        let weight = query.weight(EnableScoring::enabled_from_searcher(&self.searcher)).map_err(failed)?;
        let mut scorer: Box<dyn Scorer> = weight.scorer(segment, place.kind.weight).map_err(failed)?;
        for (at, ordinal) in ordinals.iter().enumerate() {
            if scorer.doc() < *ordinal {
                scorer.seek(*ordinal);
            }
            if scorer.doc() == *ordinal {
                visit(at, scorer.score());
            }
        }
        Ok(())
    }
}
