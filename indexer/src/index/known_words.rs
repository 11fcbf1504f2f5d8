//! What is known of words without the register, and how is it there as soon as a generation is opened?
//!
//! Labels, synonyms and names in twenty languages are folded, stemmed, sounded
//! and sorted once, when a generation is built, and kept beside the columns: it
//! takes four times as long as everything else that opening does, and depends
//! on nothing but the reference data of the generation.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::analysis::{Stemmers, StopWords};
use super::gazetteer_names::GazetteerNames;
use super::lexicon::Lexicon;
use super::suggest::Suggestions;
use crate::reference::Reference;
use crate::{Error, Result};

/// File inside the folder of the columns.
const FILE_NAME: &str = "known-words";

/// What words mean in labels, synonyms and names.
#[derive(Debug, Serialize, Deserialize)]
pub struct KnownWords {
    /// Words that a query may leave out.
    pub stop_words: StopWords,
    /// From words to facet values.
    pub lexicon: Lexicon,
    /// From words to municipalities, provinces and regions.
    pub names: GazetteerNames,
    /// Names that are completed while they are typed.
    pub suggestions: Suggestions,
}

impl KnownWords {
    /// Gathers them from the reference data.
    ///
    /// # Cost
    /// A few hundred milliseconds, whatever the register holds.
    #[must_use]
    pub fn new(reference: &Reference) -> Self {
        let (gazetteer, taxonomy) = (&reference.gazetteer, &reference.taxonomy);
        let stop_words = StopWords::new(taxonomy.filler_words().iter().map(String::as_str));
        Self {
            lexicon: Lexicon::new(taxonomy, &Stemmers::default(), &stop_words),
            names: GazetteerNames::new(gazetteer, taxonomy),
            suggestions: Suggestions::new(gazetteer, taxonomy),
            stop_words,
        }
    }

    /// Writes them into the folder of the columns; equal words are equal bytes.
    ///
    /// # Errors
    /// [`Error::File`] when the file cannot be written.
    pub fn write(&self, folder: &Path) -> Result<()> {
        let path = folder.join(FILE_NAME);
        let bytes = postcard::to_stdvec(self)
            .map_err(|error| Error::Damaged { path: path.clone(), reason: error.to_string() })?;
        std::fs::write(&path, bytes).map_err(Error::file(&path, "write"))
    }

    /// Reads what was written.
    ///
    /// # Errors
    /// [`Error::File`] when the file cannot be read, [`Error::Damaged`] when it holds something else.
    pub fn open(folder: &Path) -> Result<Self> {
        let path = folder.join(FILE_NAME);
        let bytes = std::fs::read(&path).map_err(Error::file(&path, "read"))?;
        postcard::from_bytes(&bytes).map_err(|error| Error::Damaged { path, reason: error.to_string() })
    }
}

/// Keys of an automaton as its bytes.
pub mod automaton {
    use fst::Map;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    /// The bytes.
    pub fn serialize<S: Serializer>(map: &Map<Vec<u8>>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(map.as_fst().as_bytes())
    }

    /// The automaton of the bytes, when they are one.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Map<Vec<u8>>, D::Error> {
        let bytes = <&[u8]>::deserialize(deserializer)?;
        Map::new(bytes.to_vec()).map_err(D::Error::custom)
    }
}

/// A map in the order of its keys, so that equal maps are equal bytes.
pub fn in_order<S, Value>(map: &HashMap<String, Value>, serializer: S) -> Result<S::Ok, S::Error>
where
    S: serde::Serializer,
    Value: Serialize,
{
    map.iter().collect::<BTreeMap<_, _>>().serialize(serializer)
}

/// A set in its order, so that equal sets are equal bytes.
pub fn set_in_order<S: serde::Serializer>(set: &HashSet<String>, serializer: S) -> Result<S::Ok, S::Error> {
    set.iter().collect::<BTreeSet<_>>().serialize(serializer)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    fn known() -> KnownWords {
        let data = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../data");
        KnownWords::new(&Reference::load(&data).expect("the data folder is whole"))
    }

    #[test]
    fn what_is_read_is_what_was_written_and_equal_words_are_equal_bytes() {
        let [folder, again] = [(); 2].map(|()| tempfile::tempdir().expect("a folder"));
        known().write(folder.path()).expect("written");
        known().write(again.path()).expect("written");
        let read = KnownWords::open(folder.path()).expect("what was written can be read");
        let bytes = |folder: &Path| std::fs::read(folder.join(FILE_NAME)).expect("the file");
        let written = bytes(folder.path());
        assert!(written == bytes(again.path()), "two gatherings of the same data differ");
        read.write(again.path()).expect("written");
        assert!(written == bytes(again.path()), "reading lost or changed something");
        let stemmers = Stemmers::default();
        assert_eq!(read.lexicon.meanings(&["avvocato"], &stemmers), known().lexicon.meanings(&["avvocato"], &stemmers));
    }

    #[test]
    fn a_file_that_ends_early_is_refused_with_its_name() {
        let folder = tempfile::tempdir().expect("a folder");
        known().write(folder.path()).expect("written");
        let path = folder.path().join(FILE_NAME);
        let bytes = std::fs::read(&path).expect("the file");
        for length in [0, 1, bytes.len() / 2, bytes.len() - 1] {
            std::fs::write(&path, &bytes[..length]).expect("written");
            let error = KnownWords::open(folder.path()).expect_err("it is cut off");
            assert!(error.to_string().contains(FILE_NAME), "{length}: {error}");
        }
    }
}
