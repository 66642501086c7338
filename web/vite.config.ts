import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { drawingFonts } from './build/drawing-fonts.ts'
import { precompress } from './build/precompress.ts'
import { subsetFonts } from './build/subset-fonts.ts'

/**
 * What several pages use is in two files instead of dozens: libraries, which change rarely, and our own.
 * The Markdown pipeline stays out of both; only a text that the browser fetched itself needs it.
 */
const clientChunks = [
  { name: 'libraries', test: /node_modules[\\/](?!.*(?:marked|dompurify))/, entriesAware: false },
  { name: 'site', test: /[\\/]src[\\/](?:ui|api|forms|features)[\\/]|shared[\\/]dist[\\/]esm[\\/](?!markdown)/, minShareCount: 2 },
]

export default defineConfig(({ isSsrBuild }) => ({
  appType: 'custom',
  plugins: [react(), ...(isSsrBuild ? [drawingFonts()] : [subsetFonts(), precompress()])],
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    copyPublicDir: !isSsrBuild,
    manifest: !isSsrBuild,
    // The policy allows images and fonts from 'self' only, so nothing may become a data: address.
    assetsInlineLimit: 0,
    // All styles are small; one file on every page means that no page is painted unstyled.
    cssCodeSplit: false,
    // Every browser that runs the modules we ship knows modulepreload; the polyfill would be bytes for nobody.
    modulePreload: { polyfill: false },
    sourcemap: isSsrBuild,
    rolldownOptions: isSsrBuild
      ? { output: { chunkFileNames: '[name].js' } }
      : { input: ['src/first-touch.ts', 'src/entry-client.tsx'], output: { codeSplitting: { groups: clientChunks } } },
  },
}))
