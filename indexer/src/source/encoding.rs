//! Which characters do the bytes of a file mean?
//!
//! A byte order mark decides; without one, zero bytes in every second place
//! are UTF-16, valid UTF-8 is UTF-8, and everything else is Windows-1252, the
//! encoding of spreadsheets on Western European machines.

use std::fs::File;
use std::io::{self, BufRead, Read};
use std::path::Path;

use encoding_rs::{Decoder, DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use sha2::{Digest, Sha256};

use crate::{Error, Result};

/// Bytes read at a time.
const CHUNK_BYTES: usize = 64 * 1024;

/// What files of other formats begin with.
const OTHER_FORMATS: [(&[u8], &str); 6] = [
    (b"PK\x03\x04", "a spreadsheet or ZIP archive: save it as CSV"),
    (b"\xD0\xCF\x11\xE0", "an old Excel file: save it as CSV"),
    (b"%PDF", "a PDF"),
    (b"\x1F\x8B", "a gzip archive: unpack it"),
    (b"{", "JSON"),
    (b"<", "XML or HTML"),
];

/// What a first reading of the whole file tells.
#[derive(Debug)]
pub(super) struct Inspection {
    /// How to decode it.
    pub(super) encoding: &'static Encoding,
    /// SHA-256 of the bytes, hexadecimal.
    pub(super) sha256: String,
}

/// Reads the file once, to know its encoding and its checksum before anything of it is believed.
///
/// # Errors
/// [`Error::File`] when it cannot be read, [`Error::Source`] when it is empty or not text.
pub(super) fn inspect(path: &Path) -> Result<Inspection> {
    let refuse = |reason: String| Error::Source { path: path.to_owned(), reason };
    let mut file = File::open(path).map_err(Error::file(path, "open"))?;
    let mut hash = Sha256::new();
    let mut chunk = vec![0; CHUNK_BYTES];
    let mut validity = Utf8Validity::default();
    let mut encoding = None;
    let mut offset = 0;
    loop {
        let length = file.read(&mut chunk).map_err(Error::file(path, "read"))?;
        if length == 0 {
            break;
        }
        let bytes = &chunk[..length];
        hash.update(bytes);
        if offset == 0 {
            if let Some((_, format)) = OTHER_FORMATS.iter().find(|(start, _)| bytes.starts_with(start)) {
                return Err(refuse(format!("this is {format}; expected CSV")));
            }
            encoding = wide_encoding(bytes);
        }
        if encoding.is_none() {
            if let Some(place) = bytes.iter().position(|byte| *byte == 0) {
                let reason = format!("byte {} is zero, so this is no text; expected CSV", offset + place as u64 + 1);
                return Err(refuse(reason));
            }
            validity.add(bytes);
        }
        offset += length as u64;
    }
    if offset == 0 {
        return Err(refuse("the file is empty; expected CSV with a header row".to_owned()));
    }
    let narrow = if validity.is_valid() { UTF_8 } else { WINDOWS_1252 };
    Ok(Inspection { encoding: encoding.unwrap_or(narrow), sha256: hex::encode(hash.finalize()) })
}

/// UTF-16 of either byte order, by its mark or by where its zero bytes stand.
fn wide_encoding(start: &[u8]) -> Option<&'static Encoding> {
    if let Some((encoding, _)) = Encoding::for_bom(start) {
        return (encoding != UTF_8).then_some(encoding);
    }
    let zeros = |parity: usize| start.iter().skip(parity).step_by(2).filter(|byte| **byte == 0).count();
    let (first, second, pairs) = (zeros(0), zeros(1), start.len() / 2);
    // The header of a table is mostly Latin letters, whatever the script of its rows.
    let mostly = |count: usize| pairs > 0 && count * 2 > pairs;
    match (mostly(first), mostly(second)) {
        (true, false) => Some(UTF_16BE),
        (false, true) => Some(UTF_16LE),
        _ => None,
    }
}

/// Whether the bytes seen so far are UTF-8, however they were cut.
#[derive(Debug, Default)]
struct Utf8Validity {
    invalid: bool,
    /// The beginning of a character whose rest is in the next chunk.
    open: Vec<u8>,
}

impl Utf8Validity {
    fn add(&mut self, bytes: &[u8]) {
        if self.invalid {
            return;
        }
        self.open.extend_from_slice(bytes);
        match std::str::from_utf8(&self.open) {
            Ok(_) => self.open.clear(),
            Err(error) if error.error_len().is_none() => {
                self.open.drain(..error.valid_up_to());
            }
            Err(_) => self.invalid = true,
        }
    }

    fn is_valid(&self) -> bool {
        !self.invalid && self.open.is_empty()
    }
}

/// The text of a file as UTF-8, decoded while it is read.
pub(super) struct Decoded<R> {
    input: R,
    decoder: Decoder,
    encoded: Vec<u8>,
    encoded_range: std::ops::Range<usize>,
    text: Vec<u8>,
    text_range: std::ops::Range<usize>,
    ended: bool,
}

impl<R: Read> Decoded<R> {
    pub(super) fn new(input: R, encoding: &'static Encoding) -> Self {
        Self {
            input,
            decoder: encoding.new_decoder_with_bom_removal(),
            encoded: vec![0; CHUNK_BYTES],
            encoded_range: 0..0,
            // UTF-8 of a UTF-16 or Windows-1252 text is at most three times as long.
            text: vec![0; 3 * CHUNK_BYTES + 16],
            text_range: 0..0,
            ended: false,
        }
    }

    /// Decodes until there is text or the input has ended.
    fn refill(&mut self) -> io::Result<()> {
        while self.text_range.is_empty() && !self.ended {
            let mut last = false;
            if self.encoded_range.is_empty() {
                let length = self.input.read(&mut self.encoded)?;
                self.encoded_range = 0..length;
                last = length == 0;
            }
            let encoded = &self.encoded[self.encoded_range.clone()];
            let (result, read, written) =
                self.decoder.decode_to_utf8_without_replacement(encoded, &mut self.text, last);
            self.encoded_range.start += read;
            self.text_range = 0..written;
            if let DecoderResult::Malformed(..) = result {
                let name = self.decoder.encoding().name();
                return Err(io::Error::new(io::ErrorKind::InvalidData, format!("the bytes are no valid {name}")));
            }
            self.ended = last && result == DecoderResult::InputEmpty;
        }
        Ok(())
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let text = self.fill_buf()?;
        let length = text.len().min(buffer.len());
        buffer[..length].copy_from_slice(&text[..length]);
        self.consume(length);
        Ok(length)
    }
}

impl<R: Read> BufRead for Decoded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.refill()?;
        Ok(&self.text[self.text_range.clone()])
    }

    fn consume(&mut self, amount: usize) {
        self.text_range.start += amount;
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

    use super::{Decoded, inspect};

    /// The encoding found for `bytes`, and their text; or why they were refused.
    fn check(bytes: &[u8]) -> (Option<&'static encoding_rs::Encoding>, String) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("table.csv");
        std::fs::write(&path, bytes).expect("a temporary file");
        match inspect(&path) {
            Ok(inspection) => {
                let mut text = String::new();
                match Decoded::new(bytes, inspection.encoding).read_to_string(&mut text) {
                    Ok(_) => (Some(inspection.encoding), text),
                    Err(error) => (Some(inspection.encoding), error.to_string()),
                }
            }
            Err(error) => (None, error.to_string()),
        }
    }

    fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(order).collect()
    }

    #[test]
    fn every_usual_encoding_is_recognised_with_and_without_its_mark() {
        let text = "nome;città\nProva;روما\n";
        assert_eq!(check(text.as_bytes()), (Some(UTF_8), text.to_owned()));
        assert_eq!(check(format!("\u{FEFF}{text}").as_bytes()), (Some(UTF_8), text.to_owned()));
        assert_eq!(check(&utf16(&format!("\u{FEFF}{text}"), u16::to_le_bytes)), (Some(UTF_16LE), text.to_owned()));
        assert_eq!(check(&utf16(&format!("\u{FEFF}{text}"), u16::to_be_bytes)), (Some(UTF_16BE), text.to_owned()));
        assert_eq!(check(&utf16("nome;comune\nProva;Roma\n", u16::to_le_bytes)).0, Some(UTF_16LE));
        assert_eq!(check(b"nome\nCitt\xE0 \x80\n"), (Some(WINDOWS_1252), "nome\nCittà €\n".to_owned()));
    }

    #[test]
    fn a_character_may_be_cut_by_the_end_of_a_chunk() {
        let text = format!("x{}", "à".repeat(super::CHUNK_BYTES));
        assert_eq!(check(text.as_bytes()), (Some(UTF_8), text));
    }

    #[test]
    fn what_is_no_text_is_refused_with_the_reason() {
        let check = |bytes: &[u8], expected: &str| {
            let (encoding, reason) = check(bytes);
            assert!(encoding.is_none() && reason.contains(expected), "{reason}");
        };
        check(b"", "empty");
        check(b"PK\x03\x04rest", "save it as CSV");
        check(b"name\nAssociazione\0di prova\n", "byte 18 is zero");
        check(b"{\"type\":\"FeatureCollection\"}", "JSON");
    }
}
