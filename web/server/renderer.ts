import type { LanguageCode } from '@practice/shared/languages/languages'
import type { FastifyInstance } from 'fastify'
import type { renderPage } from '../src/entry-server'

/** When the browser loads the application: most pages are read and left without it. */
export type ApplicationStart = 'at once' | 'on first touch'

/** How pages are made: from the build, or through Vite while developing. */
export interface Renderer {
  renderPage: typeof renderPage
  /** Names the build; `undefined` when pages may be made differently at any time, so that none is kept. */
  release: string | undefined
  /** Tags for the head of a page made of these routes. */
  headTags: (routeIds: readonly string[], start: ApplicationStart, language: LanguageCode) => string
  /** The style sheet alone, for pages that are not React's. */
  styleSheetTag: string
  /** Additions to the content security policy, by directive. */
  policy: Record<string, string[]>
  /** Folder with what pictures are written with. */
  drawingFonts: () => Promise<string>
  /** Adds the routes that serve assets. */
  serveAssets: (server: FastifyInstance) => Promise<void>
}

export type RendererFactory = () => Promise<Renderer>
