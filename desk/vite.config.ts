import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

// The shapes go into the package as they are: the server changes their borders by its table of areas.
function shapes(): Plugin {
  return {
    name: 'shapes',
    generateBundle() {
      for (const name of ['countries-50m.json', 'countries-110m.json']) {
        const source = readFileSync(new URL(`node_modules/world-atlas/${name}`, import.meta.url));
        this.emitFile({ type: 'asset', fileName: `world/${name}`, source });
      }
    },
  };
}

export default defineConfig({
  base: '/static/built/',
  plugins: [shapes()],
  worker: { format: 'es' },
  build: {
    outDir: '../src/onrecord/web/static/built',
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rollupOptions: {
      input: { keyboard: 'src/keyboard.ts', map: 'src/map.ts', chart: 'src/chart.ts', marking: 'src/marking.ts' },
    },
  },
});
