//! How is maplibre-rs made to draw layers at any size?
//!
//! `HeadlessMap` draws one tile on one square surface with one style, and
//! panics when something is wrong. A plugin gives it another style and surface
//! before each picture, and keeps the pixels afterwards. The camera is left as
//! it is: the tile fills the surface whatever its sides, so that the layers
//! come in steps of the tile rather than in pixels.

use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

use csscolorparser::Color;
use maplibre::benchmarking::tessellation::OverAlignedVertexBuffer;
use maplibre::context::MapContext;
use maplibre::headless::HeadlessPlugin;
use maplibre::headless::environment::HeadlessEnvironment;
use maplibre::headless::map::HeadlessMap;
use maplibre::headless::window::HeadlessMapWindowConfig;
use maplibre::io::apc::SchedulerAsyncProcedureCall;
use maplibre::kernel::{Kernel, KernelBuilder};
use maplibre::platform::http_client::ReqwestHttpClient;
use maplibre::platform::scheduler::TokioScheduler;
use maplibre::plugin::Plugin;
use maplibre::render::eventually::Eventually;
use maplibre::render::graph::RenderGraph;
use maplibre::render::resource::{Head, Surface};
use maplibre::render::settings::{Backends, RendererSettings, WgpuSettings};
use maplibre::render::{RenderPlugin, RenderStageLabel, Renderer};
use maplibre::schedule::Schedule;
use maplibre::style::Style;
use maplibre::style::layer::{FillPaint, LayerPaint, StyleLayer};
use maplibre::tcs::system::stage::SystemStage;
use maplibre::tcs::system::{System, SystemContainer};
use maplibre::tcs::world::World;
use maplibre::tile;
use maplibre::vector::{DefaultVectorTransferables, LayerTessellated, VectorPlugin, VectorTransferables};
use maplibre::window::{MapWindowConfig, WindowSize};
use tokio::runtime::Runtime;

use super::super::drawing::Pixels;
use super::super::scene::{Colour, Paint};
use super::super::view::Size;
use super::blending::BlendingPlugin;
use super::layers::Layers;

/// The surface before the first picture; square, because the camera takes its sides over and keeps them.
const FIRST_SIZE: Size = Size { width: 512, height: 512 };

type Tessellated = <DefaultVectorTransferables as VectorTransferables>::LayerTessellated;

/// maplibre-rs with a driver. It cannot leave its thread.
pub struct Engine {
    map: HeadlessMap,
    picture: Rc<RefCell<Picture>>,
    runtime: Runtime,
}

/// What the plugin is told before a picture, and tells after it.
struct Picture {
    size: Size,
    style: Style,
    pixels: Pixels,
}

impl Engine {
    /// Looks for a driver.
    ///
    /// # Errors
    /// When there is none, in words.
    pub fn start() -> Result<Self, String> {
        let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(|error| error.to_string())?;
        // Without the others a driver is either there or not; OpenGL wants a display too.
        let wgpu = WgpuSettings { backends: Some(Backends::PRIMARY), ..WgpuSettings::default() };
        let window = windowed(FIRST_SIZE);
        let renderer = runtime
            .block_on(Renderer::initialize_headless(&window.create(), wgpu, RendererSettings::default()))
            .map_err(|error| format!("{error:?}"))?;
        tracing::debug!(driver = ?renderer.adapter.get_info(), "maplibre-rs has a driver");
        let picture = Rc::new(RefCell::new(Picture { size: FIRST_SIZE, style: styled(&[]), pixels: Pixels::new() }));
        let plugins: Vec<Box<dyn Plugin<HeadlessEnvironment>>> = vec![
            Box::new(RenderPlugin),
            Box::new(VectorPlugin::<DefaultVectorTransferables>::default()),
            Box::new(HeadlessPlugin::new(false)),
            Box::new(BlendingPlugin),
            Box::new(PicturePlugin(Rc::clone(&picture))),
        ];
        let map =
            HeadlessMap::new(styled(&[]), renderer, kernel(window), plugins).map_err(|error| format!("{error:?}"))?;
        Ok(Self { map, picture, runtime })
    }

    /// The pixels of a picture; `None` when maplibre-rs left a layer out.
    pub fn draw(&mut self, Layers { size, tile, layers }: Layers) -> Option<Pixels> {
        {
            let mut picture = self.picture.borrow_mut();
            picture.size = size;
            picture.style = styled(&layers.iter().map(|layer| layer.paint).collect::<Vec<_>>());
        }
        let names: Vec<String> = (0..layers.len()).map(|number| number.to_string()).collect();
        let in_tile: Vec<&str> = names
            .iter()
            .zip(&layers)
            .filter(|(_, layer)| layer.triangles.is_none())
            .map(|(name, _)| name.as_str())
            .collect();
        let read = self.runtime.block_on(self.map.process_tile(tile.into_boxed_slice(), &in_tile));
        if read.len() != in_tile.len() {
            return None;
        }
        let own = names.iter().zip(layers).filter_map(|(name, layer)| {
            let triangles = layer.triangles?;
            let layer = tile::Layer { name: name.clone(), ..tile::Layer::default() };
            let buffer = OverAlignedVertexBuffer::from(triangles);
            Some(Box::new(Tessellated::build_from(Default::default(), buffer, Vec::new(), layer)))
        });
        self.map.render_tile(read.into_iter().chain(own).map(coloured).collect());
        let pixels = std::mem::take(&mut self.picture.borrow_mut().pixels);
        (pixels.len() == 4 * size.width as usize * size.height as usize).then_some(pixels)
    }
}

/// maplibre-rs 0.0.3 hands over a colour for each index counted here, and reads one for each corner.
fn coloured(mut layer: Box<Tessellated>) -> Box<Tessellated> {
    let corners = layer.buffer.buffer.vertices.len().max(layer.buffer.buffer.indices.len());
    layer.feature_indices = vec![corners as u32];
    layer
}

fn windowed(size: Size) -> HeadlessMapWindowConfig {
    HeadlessMapWindowConfig::new(WindowSize::new(size.width, size.height).expect("a picture has pixels"))
}

/// What a map wants to have; its client for HTTP is never used.
fn kernel(window: HeadlessMapWindowConfig) -> Kernel<HeadlessEnvironment> {
    KernelBuilder::new()
        .with_map_window_config(window)
        .with_http_client(ReqwestHttpClient::new(None))
        .with_apc(SchedulerAsyncProcedureCall::new(TokioScheduler::new()))
        .with_scheduler(TokioScheduler::new())
        .build()
}

/// Layers of these colours, named by their place, from bottom to top.
fn styled(paints: &[Paint]) -> Style {
    let layers = paints.iter().enumerate().map(|(number, paint)| {
        let Paint { colour: Colour(red, green, blue), opacity } = *paint;
        let [red, green, blue] = [red, green, blue].map(|part| f64::from(part) / 255.0);
        let fill_color = Some(Color::new(red, green, blue, f64::from(opacity)));
        StyleLayer {
            // It is the depth too, and nothing is seen at 0.
            index: number as u32 + 1,
            id: number.to_string(),
            source_layer: Some(number.to_string()),
            paint: Some(LayerPaint::Fill(FillPaint { fill_color })),
            ..StyleLayer::default()
        }
    });
    Style { layers: layers.collect(), ..Style::default() }
}

struct PicturePlugin(Rc<RefCell<Picture>>);

impl Plugin<HeadlessEnvironment> for PicturePlugin {
    fn build(&self, schedule: &mut Schedule, _: Rc<Kernel<HeadlessEnvironment>>, _: &mut World, _: &mut RenderGraph) {
        let prepare = SystemStage::default().with_system(SystemContainer::new(Prepare(Rc::clone(&self.0))));
        // The headless plugin has taken this stage away: nothing is fetched.
        schedule.add_stage_before(RenderStageLabel::Prepare, RenderStageLabel::Extract, prepare);
        schedule.add_system_to_stage(RenderStageLabel::Cleanup, SystemContainer::new(Keep(Rc::clone(&self.0))));
    }
}

/// Gives the map the style and the size of the next picture.
struct Prepare(Rc<RefCell<Picture>>);

impl System for Prepare {
    fn name(&self) -> Cow<'static, str> {
        "prepare_picture".into()
    }

    fn run(&mut self, context: &mut MapContext) {
        let mut picture = self.0.borrow_mut();
        std::mem::swap(&mut context.style, &mut picture.style);
        let Renderer { device, settings, resources, .. } = &mut context.renderer;
        let (has, wants) = (resources.surface.size(), picture.size);
        if (has.width(), has.height()) != (wants.width, wants.height) {
            resources.surface = Surface::from_image(device, &windowed(wants).create(), settings);
            // The other textures are made anew by themselves.
            resources.render_target = Eventually::Uninitialized;
        }
    }
}

/// Keeps the pixels, once they are copied to where they can be read.
struct Keep(Rc<RefCell<Picture>>);

impl System for Keep {
    fn name(&self) -> Cow<'static, str> {
        "keep_picture".into()
    }

    fn run(&mut self, context: &mut MapContext) {
        let surface = context.renderer.resources.surface();
        let Head::Headless(texture) = surface.head() else { return };
        let row = 4 * surface.size().width() as usize;
        let padded = texture.map_async(&context.renderer.device).get_mapped_range();
        let mut picture = self.0.borrow_mut();
        picture.pixels.clear();
        for padded in padded.chunks(texture.bytes_per_row().get() as usize) {
            picture.pixels.extend_from_slice(&padded[..row]);
        }
        drop(padded);
        texture.unmap();
    }
}
