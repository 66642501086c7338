import type { LanguageCode } from '@practice/shared/languages/languages'
import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router-dom'
import { useLoaderData } from 'react-router-dom'
import { BareErrorPage, ErrorPage } from './app/error-page'
import { Layout, layoutLoader } from './app/layout'
import { untranslated } from './routes/title-in-first-language'

const frameAround = (pages: RouteObject[]): RouteObject[] => [
  {
    id: 'layout',
    loader: layoutLoader,
    Component: Layout,
    ErrorBoundary: BareErrorPage,
    children: [
      {
        id: 'pages',
        ErrorBoundary: ErrorPage,
        children: pages,
      },
    ],
  },
]

/** Pages that are there in every language (`isInEveryLanguage`). */
const common: RouteObject[] = [
  { id: 'home', index: true, lazy: () => import('./routes/home') },
  { id: 'locations', path: 'locations', lazy: () => import('./routes/locations') },
  { id: 'location', path: 'locations/:slug', lazy: () => import('./routes/location') },
  { id: 'contact', path: 'contact', lazy: () => import('./routes/contact') },
  { id: 'contact-received', path: 'contact/received/:token', lazy: () => import('./routes/contact-received') },
  { id: 'contact-kept', path: 'contact/kept', lazy: () => import('./routes/contact-kept') },
  { id: 'search', path: 'search', lazy: () => import('./routes/search') },
  { id: 'posts', path: 'articles', lazy: () => import('./routes/posts') },
  { id: 'people', path: 'people', lazy: () => import('./routes/people') },
  { id: 'person', path: 'people/:slug', lazy: () => import('./routes/person') },
  { id: 'reply-mail', path: 'comments/mail/:token', lazy: () => import('./routes/reply-mail') },
  { id: 'comment-kept', path: 'comments/kept', lazy: () => import('./routes/comment-kept') },
  { id: 'own-comment', path: 'comments/:token', lazy: () => import('./routes/own-comment') },
]

/**
 * The site map. The id of a page is the name of its file in routes/, by which the server finds the chunks to
 * preload; everything but the frame is loaded with the page that needs it.
 */
export const routes = frameAround([
  ...common,
  { id: 'post', path: 'articles/:slug', lazy: () => import('./routes/post') },
  { id: 'category', path: 'topics/:slug', lazy: () => import('./routes/category') },
  { id: 'accessibility', path: 'accessibility', lazy: () => import('./routes/accessibility') },
  { id: 'preview', path: 'preview/:token', lazy: () => import('./routes/preview') },
  { id: 'page', path: ':pageSlug', lazy: () => import('./routes/page') },
  { id: 'unknown', path: '*', lazy: () => import('./routes/unknown') },
])

/** A page of a document, or the one that stands for it where nobody has translated it. */
const orUntranslated = async <Page extends { Component: ComponentType }>(loading: Promise<Page>) => {
  const [page, { Component: Untranslated }] = await Promise.all([loading, import('./routes/untranslated')])
  const { Component: Translated } = page
  return { ...page, Component: () => (useLoaderData() === untranslated ? <Untranslated /> : <Translated />) }
}

/** Pages that are there in another language when somebody has translated their document. */
const translated: RouteObject[] = [
  { id: 'post', path: 'articles/:slug', lazy: () => orUntranslated(import('./routes/post')) },
  { id: 'category', path: 'topics/:slug', lazy: () => orUntranslated(import('./routes/category')) },
  { id: 'es/page', path: ':pageSlug', lazy: () => orUntranslated(import('./routes/es/page')) },
]

/**
 * The same addresses in another language, below its root; what is not translated says so. A page with long words of its own
 * has a file for each language, so that nobody loads those of another one.
 */
const otherRoutes = frameAround([
  ...common.map((route) => ({ ...route })),
  { id: 'es/accessibility', path: 'accessibility', lazy: () => import('./routes/es/accessibility') },
  { id: 'es/preview', path: 'preview/:token', lazy: () => import('./routes/es/preview') },
  ...translated,
  { id: 'untranslated', path: '*', lazy: () => import('./routes/untranslated') },
])

export const routesIn: Record<LanguageCode, RouteObject[]> = { en: routes, es: otherRoutes }
