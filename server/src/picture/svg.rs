//! How are discs and texts said in SVG?

use std::fmt::Write;

use resvg::usvg::{Error, Options, Tree};

use super::fonts;
use super::scene::{Attribution, Colour, Disc, Label, Line, Paint, Scene};

/// Lines at least so wide have round corners, pixels.
pub const ROUND_FROM_WIDTH: f32 = 2.0;

/// What the identifier of a name begins with; its place follows.
const LABEL: &str = "label-";

/// The SVG with its texts shaped, in the fonts that travel with the program.
///
/// # Errors
/// When it is none.
pub fn read(svg: &str) -> Result<Tree, Error> {
    Tree::from_str(svg, &Options { fontdb: fonts::DATABASE.clone(), ..Options::default() })
}

/// Whether the lines that keep names legible are among what is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Halos {
    /// They are drawn in another way.
    Apart,
    /// They are.
    #[cfg(feature = "maplibre")]
    Here,
}

/// What lies above areas and borders: discs with their numbers, names, the attribution.
#[must_use]
pub fn marks(scene: &Scene, halos: Halos) -> String {
    let (width, height) = (scene.size.width, scene.size.height);
    let mut svg = format!(r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">"#);
    scene.discs.iter().for_each(|disc| push_disc(&mut svg, disc));
    for (place, label) in scene.labels.iter().enumerate() {
        push_label(&mut svg, place, label, halos);
    }
    push_attribution(&mut svg, &scene.attribution, [width as f32, height as f32]);
    svg + "</svg>"
}

/// The name that an element of this identifier says.
#[must_use]
pub fn label<'scene>(scene: &'scene Scene, id: &str) -> Option<&'scene Label> {
    scene.labels.get(id.strip_prefix(LABEL)?.parse::<usize>().ok()?)
}

fn put(svg: &mut String, element: std::fmt::Arguments<'_>) {
    svg.write_fmt(element).expect("writing into a String does not fail");
}

fn push_disc(svg: &mut String, disc: &Disc) {
    let Disc { center: [x, y], radius, fill, rim, count } = disc;
    let rim = rim.as_ref().map(stroked).unwrap_or_default();
    put(svg, format_args!(r#"<circle cx="{x:.1}" cy="{y:.1}" r="{radius:.1}"{}{rim}/>"#, filled(*fill)));
    if let Some(count) = count {
        let baseline = y + count.size * 0.36;
        put(
            svg,
            format_args!(
                r#"<text x="{x:.1}" y="{baseline:.1}" text-anchor="middle" font-family="Noto Sans" font-weight="700" font-size="{:.1}"{}>{}</text>"#,
                count.size,
                filled(count.colour.at(1.0)),
                escaped(&count.text)
            ),
        );
    }
}

fn push_label(svg: &mut String, place: usize, label: &Label, halos: Halos) {
    let Label { baseline: [x, y], text, size, paint, halo } = label;
    let halo = if halos == Halos::Apart { String::new() } else { stroked(halo) };
    put(
        svg,
        format_args!(
            r#"<text id="{LABEL}{place}" x="{x:.1}" y="{y:.1}" text-anchor="middle" font-family="{}" font-size="{size:.1}" paint-order="stroke"{}{halo}>{}</text>"#,
            fonts::family(text),
            filled(*paint),
            escaped(text)
        ),
    );
}

fn push_attribution(svg: &mut String, attribution: &Attribution, [width, height]: [f32; 2]) {
    let Attribution { lines, right_to_left, size, width: text_width, colour, strip } = attribution;
    let (strip_width, strip_height) = (text_width + size, attribution.height());
    if lines.is_empty() {
        return;
    }
    let left = if *right_to_left { 0.0 } else { width - strip_width };
    let top = height - strip_height;
    put(
        svg,
        format_args!(
            r#"<rect x="{left:.1}" y="{top:.1}" width="{strip_width:.1}" height="{strip_height:.1}"{}/>"#,
            filled(*strip)
        ),
    );
    let (x, anchor) =
        if *right_to_left { (left + size / 2.0 + text_width, "end") } else { (left + size / 2.0, "start") };
    for (row, text) in lines.iter().enumerate() {
        let baseline = top + size * (1.15 + 1.3 * row as f32);
        // The renderer takes every text for one that reads from left to right, unless a mark in it says otherwise.
        let (from, to) = if *right_to_left { ("\u{202b}", "\u{202c}") } else { ("", "") };
        put(
            svg,
            format_args!(
                r#"<text x="{x:.1}" y="{baseline:.1}" text-anchor="{anchor}" font-family="{}" font-size="{size:.1}"{}>{from}{}{to}</text>"#,
                fonts::family(text),
                filled(colour.at(1.0)),
                escaped(text)
            ),
        );
    }
}

fn filled(Paint { colour: Colour(red, green, blue), opacity }: Paint) -> String {
    let fill = format!(r##" fill="#{red:02x}{green:02x}{blue:02x}""##);
    if opacity < 1.0 { format!(r#"{fill} fill-opacity="{opacity:.2}""#) } else { fill }
}

fn stroked(Line { paint: Paint { colour: Colour(red, green, blue), opacity }, width }: &Line) -> String {
    // Round corners take time to draw, and nobody sees them on a thin line.
    let join = if *width < ROUND_FROM_WIDTH { "bevel" } else { "round" };
    format!(
        r##" stroke="#{red:02x}{green:02x}{blue:02x}" stroke-opacity="{opacity:.2}" stroke-width="{width:.1}" stroke-linejoin="{join}""##
    )
}

/// Text inside an element.
fn escaped(text: &str) -> String {
    let visible: String = text.chars().filter(|letter| !letter.is_control()).collect();
    visible.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
