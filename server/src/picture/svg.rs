//! How is a scene said in SVG?

use std::fmt::Write;

use resvg::usvg::{Error, Options, Tree};

use super::fonts;
use super::scene::{Attribution, Colour, Disc, Label, Line, Paint, Scene, Shape};
use super::view::Pixel;

/// Lines at least so wide have round corners, pixels.
pub const ROUND_FROM_WIDTH: f32 = 2.0;

/// The SVG with its texts shaped, in the fonts that travel with the program.
///
/// # Errors
/// When it is none.
pub fn read(svg: &str) -> Result<Tree, Error> {
    Tree::from_str(svg, &Options { fontdb: fonts::DATABASE.clone(), ..Options::default() })
}

/// The whole scene.
#[must_use]
pub fn whole(scene: &Scene) -> String {
    let mut svg = opened(scene);
    let (width, height) = (scene.size.width, scene.size.height);
    put(&mut svg, format_args!(r#"<rect width="{width}" height="{height}"{}/>"#, filled(scene.background.at(1.0))));
    for shape in &scene.shapes {
        match shape {
            Shape::Area { rings, fill } => {
                let path: String = rings.iter().map(|ring| line(ring) + "Z").collect();
                put(&mut svg, format_args!(r#"<path fill-rule="evenodd" d="{path}"{}/>"#, filled(*fill)));
            }
            Shape::Lines { lines, line: style } => {
                let path: String = lines.iter().map(|corners| line(corners)).collect();
                put(&mut svg, format_args!(r#"<path fill="none" d="{path}"{}/>"#, stroked(style)));
            }
        }
    }
    closed(svg, scene)
}

/// What lies above areas and borders: discs with their numbers, names, the attribution.
#[cfg(feature = "maplibre")]
#[must_use]
pub fn marks(scene: &Scene) -> String {
    closed(opened(scene), scene)
}

fn opened(scene: &Scene) -> String {
    let (width, height) = (scene.size.width, scene.size.height);
    format!(r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">"#)
}

fn closed(mut svg: String, scene: &Scene) -> String {
    scene.discs.iter().for_each(|disc| push_disc(&mut svg, disc));
    scene.labels.iter().for_each(|label| push_label(&mut svg, label));
    push_attribution(&mut svg, &scene.attribution, [scene.size.width as f32, scene.size.height as f32]);
    svg + "</svg>"
}

fn put(svg: &mut String, element: std::fmt::Arguments<'_>) {
    svg.write_fmt(element).expect("writing into a String does not fail");
}

/// Path data of a line; a tenth of a pixel is as much as can be seen.
fn line(corners: &[Pixel]) -> String {
    let mut path = String::with_capacity(corners.len() * 12);
    for (place, [x, y]) in corners.iter().enumerate() {
        put(&mut path, format_args!("{}{x:.1} {y:.1}", if place == 0 { 'M' } else { 'L' }));
    }
    path
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

fn push_label(svg: &mut String, label: &Label) {
    let Label { baseline: [x, y], text, size, paint, halo } = label;
    put(
        svg,
        format_args!(
            r#"<text x="{x:.1}" y="{y:.1}" text-anchor="middle" font-family="{}" font-size="{size:.1}" paint-order="stroke"{}{}>{}</text>"#,
            fonts::family(text),
            filled(*paint),
            stroked(halo),
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
