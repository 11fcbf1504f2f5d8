//! How do colours that let something through come onto the picture?
//!
//! maplibre-rs 0.0.3 draws a layer as if it were opaque. This plugin draws the
//! layers that it has queued with the same shaders, buffers and depths, and
//! with a pipeline that mixes colours. A layer does not mix with itself: at
//! its own depth nothing is drawn a second time.

use std::borrow::Cow;
use std::rc::Rc;

use maplibre::context::MapContext;
use maplibre::headless::environment::HeadlessEnvironment;
use maplibre::kernel::Kernel;
use maplibre::plugin::Plugin;
use maplibre::render::RenderStageLabel;
use maplibre::render::eventually::Eventually;
use maplibre::render::eventually::Eventually::Initialized;
use maplibre::render::graph::RenderGraph;
use maplibre::render::render_phase::{Draw, LayerItem, RenderPhase};
use maplibre::render::resource::{RenderPipeline, TilePipeline, TrackedRenderPass};
use maplibre::render::shaders::{Shader, VectorTileShader};
use maplibre::render::tile_view_pattern::WgpuTileViewPattern;
use maplibre::schedule::Schedule;
use maplibre::tcs::system::{System, SystemContainer};
use maplibre::tcs::world::World;
use maplibre::vector::VectorBufferPool;

/// Makes a map mix colours; after the plugins that queue layers.
pub struct BlendingPlugin;

impl Plugin<HeadlessEnvironment> for BlendingPlugin {
    fn build(
        &self,
        schedule: &mut Schedule,
        _: Rc<Kernel<HeadlessEnvironment>>,
        world: &mut World,
        _: &mut RenderGraph,
    ) {
        world.resources.insert(Eventually::<Pipeline>::Uninitialized);
        schedule.add_system_to_stage(RenderStageLabel::Queue, SystemContainer::new(Blend));
    }
}

struct Pipeline(wgpu::RenderPipeline);

/// Takes over the layers that are queued.
struct Blend;

impl System for Blend {
    fn name(&self) -> Cow<'static, str> {
        "blend_layers".into()
    }

    fn run(&mut self, MapContext { world, renderer, .. }: &mut MapContext) {
        let Some((pipeline, phase)) =
            world.resources.query_mut::<(&mut Eventually<Pipeline>, &mut RenderPhase<LayerItem>)>()
        else {
            return;
        };
        pipeline.initialize(|| {
            let shader = VectorTileShader { format: renderer.resources.surface.surface_format() };
            let mut fragment = shader.describe_fragment();
            for target in fragment.targets.iter_mut().flatten() {
                target.blend = Some(wgpu::BlendState::ALPHA_BLENDING);
            }
            let (depth, multisampling) = (true, true);
            let (updates_stencil, ignores_stencil, wireframe, raster) = (false, false, false, false);
            let pipeline = TilePipeline::new(
                "blending_pipeline".into(),
                renderer.settings,
                shader.describe_vertex(),
                fragment,
                depth,
                updates_stencil,
                ignores_stencil,
                wireframe,
                multisampling,
                raster,
            );
            Pipeline(pipeline.describe_render_pipeline().initialize(&renderer.device))
        });
        let blended: Vec<LayerItem> = phase
            .into_iter()
            .map(|item| LayerItem {
                draw_function: Box::new(Blended),
                index: item.index,
                style_layer: item.style_layer.clone(),
                tile: item.tile,
                source_shape: item.source_shape.clone(),
            })
            .collect();
        phase.clear();
        blended.into_iter().for_each(|item| phase.add(item));
    }
}

/// Draws a layer, as maplibre-rs does.
struct Blended;

impl Draw<LayerItem> for Blended {
    fn draw<'world>(&self, pass: &mut TrackedRenderPass<'world>, world: &'world World, item: &LayerItem) {
        type Resources = (
            &'static Eventually<Pipeline>,
            &'static Eventually<VectorBufferPool>,
            &'static Eventually<WgpuTileViewPattern>,
        );
        let Some((Initialized(Pipeline(pipeline)), Initialized(pool), Initialized(pattern))) =
            world.resources.query::<Resources>()
        else {
            return;
        };
        let layers = pool.index().get_layers(item.tile.coords).into_iter().flatten();
        let layer = layers.into_iter().find(|layer| layer.style_layer.id == item.style_layer);
        let (Some(layer), Some(shape)) = (layer, item.source_shape.buffer_range()) else { return };
        pass.set_render_pipeline(pipeline);
        pass.set_stencil_reference(item.source_shape.coords().stencil_reference_value_3d().into());
        pass.set_index_buffer(pool.indices().slice(layer.indices_buffer_range()), wgpu::IndexFormat::Uint32);
        pass.set_vertex_buffer(0, pool.vertices().slice(layer.vertices_buffer_range()));
        pass.set_vertex_buffer(1, pattern.buffer().slice(shape));
        pass.set_vertex_buffer(2, pool.metadata().slice(layer.layer_metadata_buffer_range()));
        pass.set_vertex_buffer(3, pool.feature_metadata().slice(layer.feature_metadata_buffer_range()));
        pass.draw_indexed(layer.indices_range(), 0, 0..1);
    }
}
