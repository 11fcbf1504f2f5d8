//! A decoder of MVT 2.1 written from the specification alone, to judge what the server encodes.

use std::collections::BTreeMap;

use serde_json::Value;

/// A layer, decoded.
#[derive(Debug)]
pub struct Layer {
    pub version: u64,
    pub name: String,
    pub extent: u64,
    pub points: Vec<Point>,
}

/// A point feature, decoded.
#[derive(Debug)]
pub struct Point {
    pub at: [i64; 2],
    pub properties: BTreeMap<String, Value>,
}

/// A field of a protocol buffer message.
enum Field<'bytes> {
    Number(u64),
    Bytes(&'bytes [u8]),
}

impl<'bytes> Field<'bytes> {
    fn number(&self) -> u64 {
        match self {
            Self::Number(number) => *number,
            Self::Bytes(_) => panic!("a number was expected"),
        }
    }

    fn bytes(&self) -> &'bytes [u8] {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::Number(_) => panic!("bytes were expected"),
        }
    }

    fn text(&self) -> String {
        String::from_utf8(self.bytes().to_vec()).unwrap()
    }
}

fn varint(bytes: &mut &[u8]) -> u64 {
    let mut number = 0;
    for shift in (0..).step_by(7) {
        let (byte, rest) = bytes.split_first().unwrap();
        *bytes = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return number;
        }
    }
    unreachable!()
}

fn fields(mut bytes: &[u8]) -> Vec<(u64, Field<'_>)> {
    let mut found = Vec::new();
    while !bytes.is_empty() {
        let tag = varint(&mut bytes);
        let field = match tag & 7 {
            0 => Field::Number(varint(&mut bytes)),
            wire @ (1 | 2 | 5) => {
                let length = match wire {
                    1 => 8,
                    5 => 4,
                    _ => varint(&mut bytes) as usize,
                };
                let (own, rest) = bytes.split_at(length);
                bytes = rest;
                Field::Bytes(own)
            }
            other => panic!("wire type {other}"),
        };
        found.push((tag >> 3, field));
    }
    found
}

fn packed(mut bytes: &[u8]) -> Vec<u64> {
    let mut numbers = Vec::new();
    while !bytes.is_empty() {
        numbers.push(varint(&mut bytes));
    }
    numbers
}

fn zigzag(number: u64) -> i64 {
    (number >> 1) as i64 ^ -((number & 1) as i64)
}

fn value(bytes: &[u8]) -> Value {
    let fields = fields(bytes);
    assert_eq!(fields.len(), 1, "exactly one of the types of a value");
    match &fields[0] {
        (1, text) => Value::from(text.text()),
        (3, double) => Value::from(f64::from_le_bytes(double.bytes().try_into().unwrap())),
        (5, number) => Value::from(number.number()),
        (other, _) => panic!("a value of type {other} was not expected"),
    }
}

fn layer(bytes: &[u8]) -> Layer {
    let fields = fields(bytes);
    let all = |number: u64| fields.iter().filter(move |field| field.0 == number).map(|field| &field.1);
    let one = |number: u64| all(number).next().unwrap();
    let keys: Vec<String> = all(3).map(Field::text).collect();
    let values: Vec<Value> = all(4).map(|field| value(field.bytes())).collect();
    let points = all(2).map(|feature| point(feature.bytes(), &keys, &values)).collect();
    Layer { version: one(15).number(), name: one(1).text(), extent: one(5).number(), points }
}

fn point(bytes: &[u8], keys: &[String], values: &[Value]) -> Point {
    let fields = fields(bytes);
    let one = |number: u64| &fields.iter().find(|field| field.0 == number).unwrap().1;
    assert_eq!(one(3).number(), 1, "a point");
    let geometry = packed(one(4).bytes());
    assert_eq!((geometry.len(), geometry[0]), (3, 1 << 3 | 1), "one MoveTo");
    let tags = packed(one(2).bytes());
    assert_eq!(tags.len() % 2, 0, "keys and values in pairs");
    let properties = tags.chunks(2).map(|pair| (keys[pair[0] as usize].clone(), values[pair[1] as usize].clone()));
    Point { at: [zigzag(geometry[1]), zigzag(geometry[2])], properties: properties.collect() }
}

/// The layers of a tile.
pub fn decode(bytes: &[u8]) -> Vec<Layer> {
    fields(bytes)
        .iter()
        .map(|(number, field)| {
            assert_eq!(*number, 3, "a tile is made of layers");
            layer(field.bytes())
        })
        .collect()
}
