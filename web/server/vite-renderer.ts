import type { ViteDevServer } from 'vite'
import { cachedDrawingFonts } from '../build/drawing-fonts'
import { addComponentsGallery } from './components-gallery'
import type { Renderer, RendererFactory } from './renderer'

const reactRefresh =
  '<script type="module">import { injectIntoGlobalHook } from "/@react-refresh";' +
  'injectIntoGlobalHook(window);window.$RefreshReg$ = () => {};window.$RefreshSig$ = () => (type) => type;</script>'

/** Makes pages from the sources, and lets Vite serve modules and push changes. */
export const viteRenderer =
  (vite: ViteDevServer): RendererFactory =>
  async () => ({
    renderPage: async (...given) => {
      // Vite gives a module without its type.
      const { renderPage } = (await vite.ssrLoadModule('/src/entry-server.tsx')) as Pick<Renderer, 'renderPage'>
      return renderPage(...given)
    },
    release: undefined,
    headTags: () =>
      `<link rel="stylesheet" href="/src/styles/index.css">${reactRefresh}` +
      '<script type="module" src="/@vite/client"></script><script type="module" src="/src/entry-client.tsx"></script>',
    styleSheetTag: '',
    policy: {
      // Vite injects styles and the refresh script inline and listens on a socket of its own.
      'script-src': ["'unsafe-inline'"],
      'style-src': ["'unsafe-inline'"],
      'connect-src': ['ws:'],
      // A module that is replaced makes its policy again.
      'trusted-types': ["'allow-duplicates'"],
    },
    drawingFonts: cachedDrawingFonts,
    serveAssets: async (server) => {
      addComponentsGallery(server, vite)
      server.addHook('onRequest', (request, reply, done) => {
        if (/^\/(?:api|pictures|uploads)\//.test(request.url)) return done()
        vite.middlewares(request.raw, reply.raw, () => done())
      })
    },
  })
