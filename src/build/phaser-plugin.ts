import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, normalizePath, type Plugin } from 'vite';

/**
 * `import … from 'phaser'` gives the parts of Phaser that the stage uses, built from its sources: half the weight of the
 * whole, and no listener that outlives its game. The build is kept in `.cache/phaser` and served as it is in development.
 */
export function phaserPlugin(root = process.cwd()): Plugin {
  let parts = '';
  return {
    name: 'phaser-parts',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['phaser'] } }),
    async configResolved() {
      parts = await preparePhaser(root);
    },
    resolveId(id) {
      return id === 'phaser' ? parts : undefined;
    },
  };
}

/** In the order of Phaser's own `phaser-core.js`: some parts look for others while they load. */
const PARTS = `
import 'SOURCE/polyfills/requestVideoFrame.js';
import constants from 'SOURCE/const.js';
import 'SOURCE/cameras/2d/CameraManager.js';
import 'SOURCE/events/EventEmitter.js';
import Game from 'SOURCE/core/Game.js';
import 'SOURCE/gameobjects/DisplayList.js';
import 'SOURCE/gameobjects/GameObjectCreator.js';
import 'SOURCE/gameobjects/GameObjectFactory.js';
import 'SOURCE/gameobjects/UpdateList.js';
import 'SOURCE/gameobjects/container/ContainerFactory.js';
import 'SOURCE/gameobjects/image/ImageFactory.js';
import Scene from 'SOURCE/scene/Scene.js';
import 'SOURCE/scene/ScenePlugin.js';
const { CANVAS, WEBGL } = constants;
export { CANVAS, Game, Scene, WEBGL };
`;

const NOTHING = 'module.exports = function () {};';

const FLAGS: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  EXPERIMENTAL: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** Modules that the stage never reaches, and what stands in for them. */
const STAND_INS: readonly { readonly modules: RegExp; readonly code: string }[] = [
  // Takes window.onblur and never gives it back. The stage watches visibility by itself.
  { modules: /^core\/VisibilityHandler$/, code: NOTHING },
  // One node of the renderer reads the names of events through the index of all renderers, which is a circle.
  { modules: /^renderer\/index$/, code: "module.exports = { Events: require('./events') };" },
  { modules: /^math\/index$/, code: "module.exports = { RandomDataGenerator: require('./random-data-generator/RandomDataGenerator') };" },
  { modules: /^textures\/parsers\/index$/, code: "module.exports = { Image: require('./Image') };" },
  // The manager of textures makes one tile sprite for textures one can draw on. We draw on none.
  {
    modules: /^gameobjects\/tilesprite\/TileSprite$/,
    code: 'module.exports = function () { this.setOrigin = function () { return this; }; };',
  },
  { modules: /^textures\/DynamicTexture$/, code: NOTHING },
  // Made with every game, never asked.
  { modules: /^input\/InputManager$/, code: 'module.exports = function () { this.destroy = function () {}; };' },
  { modules: /^animations\/AnimationManager$/, code: NOTHING },
  { modules: /^core\/(DebugHeader|CreateDOMContainer)$|^dom\/CreateDOMContainer$/, code: NOTHING },
  { modules: /^device\/(Audio|Video)$/, code: 'module.exports = {};' },
  // These try canvases out while they load, one of them in WebGL: a quarter of a second where it is emulated. The stage
  // brings its own canvas.
  { modules: /^device\/Features$/, code: 'module.exports = { canvas: true, webGL: true };' },
  { modules: /^device\/CanvasFeatures$/, code: 'module.exports = { supportInverseAlpha: true, supportNewBlendModes: true };' },
  // Kinds of things and effects that the picture has none of.
  { modules: /^filters\/|^renderer\/webgl\/renderNodes\/filters\/|^display\/ColorMatrix$/, code: NOTHING },
  {
    modules:
      /^renderer\/webgl\/renderNodes\/(BatchHandler(PointLight|Strip|TileSprite|Tri)|DrawLine|DynamicTextureHandler|FillPath|FillTri|StrokePath)$/,
    code: NOTHING,
  },
  {
    modules:
      /^renderer\/webgl\/renderNodes\/(submitter\/Submitter(MeshToQuad|Tile|TilemapGPULayer|TileSprite)|texturer\/TexturerTileSprite|transformer\/Transformer(Stamp|Tile|TileSprite|Vertex))$/,
    code: NOTHING,
  },
  { modules: /^gameobjects\/(layer\/Layer|components\/PathFollower)$/, code: NOTHING },
];

async function preparePhaser(root: string): Promise<string> {
  const source = normalizePath(join(root, 'node_modules/phaser/src'));
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/phaser/package.json'), 'utf8')) as { version: string };
  const hash = createHash('sha256')
    .update(version)
    .update(readFileSync(join(root, 'src/build/phaser-plugin.ts')))
    .digest('hex')
    .slice(0, 10);
  const folder = normalizePath(join(root, '.cache/phaser'));
  const file = `${folder}/${hash}.js`;
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, await bundle(source));
  renameSync(draft, file);
  for (const old of readdirSync(folder)) if (!old.startsWith(hash)) rmSync(join(folder, old), { force: true });
  return file;
}

async function bundle(source: string): Promise<string> {
  const entry = `${source}/parts.js`;
  const unused = new Set(STAND_INS);
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'phaser-sources',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? entry : undefined),
        load(id) {
          if (id === entry) return PARTS.replaceAll('SOURCE', source);
          const standIn = id.startsWith(source) ? STAND_INS.find(({ modules }) => modules.test(moduleOf(id, source))) : undefined;
          if (standIn) unused.delete(standIn);
          return standIn?.code;
        },
        transform: (code, id) => (id.startsWith(source) ? withFlags(code) : undefined),
      },
    ],
    build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['es'] } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Phaser was not built');
  for (const { modules } of unused) throw new Error(`Phaser has changed: it no longer loads ${modules.source}`);
  return output.output[0].code;
}

const moduleOf = (id: string, source: string): string => id.slice(source.length + 1).replace(/\.js$/, '');

/** Phaser asks `typeof FLAG` as if it were a value; its own builds put the answer there, and so does this one. */
function withFlags(code: string): string {
  return code.replace(/\btypeof ([A-Z][A-Z0-9_]+)\b/g, (text, flag: string) => (flag in FLAGS ? String(FLAGS[flag]) : text));
}
