//! Builds the server anew when the web client that it embeds has changed: new files have new names, which the
//! compiler alone would not notice.

fn main() {
    println!("cargo::rerun-if-changed=../web/dist");
}
