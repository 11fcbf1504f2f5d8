import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { precompress } from './build/precompress.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  // The server answers every file of `dist` under this path, immutable, by its hashed name.
  base: '/assets/',
  // The basemap is data of the whole project and lives outside this folder.
  server: { fs: { allow: [repository] } },
  plugins: [precompress()],
  build: {
    target: 'es2022',
    assetsDir: '',
    manifest: true,
    // A strict Content-Security-Policy forbids inline code and data: stylesheets.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // MapLibre alone is above Vite's default; it is loaded only when the map is wanted.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { input: 'src/main.ts' },
  },
  test: { include: ['src/**/*.test.ts', 'build/**/*.test.ts'] },
});
