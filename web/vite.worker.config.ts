import { defineConfig } from 'vite';

/**
 * The worker that answers without connection: one file of its own, under a name without a hash,
 * because the browser knows it by its address. Built after the client, beside it.
 */
export default defineConfig({
  build: {
    target: 'es2022',
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: { sw: 'src/offline/worker.ts' },
      output: { format: 'iife', entryFileNames: '[name].js' },
    },
  },
});
