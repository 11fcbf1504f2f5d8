/**
 * Which bytes does the server send for an asset? The ones compressed here, once, at build.
 *
 * Beside every compressible file of `dist` stand `<file>.br` and `<file>.gz`, so that the server
 * never spends processor time on them and always serves the strongest compression.
 */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin, ResolvedConfig } from 'vite';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const COMPRESSIBLE = /\.(css|html|js|json|map|mjs|svg|topojson|txt|webmanifest)$/;

/** Below this size the headers weigh more than the saving. */
const SMALLEST_BYTES = 256;

export function isCompressible(fileName: string): boolean {
  return COMPRESSIBLE.test(fileName);
}

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.length < SMALLEST_BYTES) return;
  const asBrotli = await brotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  const asGzip = await gzipped(content, { level: constants.Z_BEST_COMPRESSION });
  await Promise.all([writeFile(`${path}.br`, asBrotli), writeFile(`${path}.gz`, asGzip)]);
}

export function precompress(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'vicini-precompress',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const folder = join(config.root, config.build.outDir);
        for (const name of await readdir(folder)) {
          const path = join(folder, name);
          if (isCompressible(name) && (await stat(path)).isFile()) await compressFile(path);
        }
      },
    },
  };
}
