import type { RouteObject } from 'react-router-dom'
import { RouterContextProvider, matchRoutes } from 'react-router-dom'
import type { Services } from '../api/services'
import { services } from '../api/services'
import { linkTarget } from './link-target'

/** A pointer that rests on a link this long is likely to follow it; one that crosses a list does not. */
const restMs = 50

const plainClick = { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false, defaultPrevented: false }

/** Loads the code of a page and runs its loaders; what they read stays in the query client, where the page finds it. */
const prefetch = async (routes: RouteObject[], given: Services, address: string): Promise<void> => {
  const url = new URL(address, window.location.href)
  const context = new RouterContextProvider(new Map([[services, given]]))
  await Promise.all(
    (matchRoutes(routes, url) ?? []).map(async ({ route, params }) => {
      const page = typeof route.lazy === 'function' ? await route.lazy() : route
      if (typeof page.loader === 'function') await page.loader({ request: new Request(url), url, pattern: route.path ?? '', params, context })
    }),
  )
}

/** Fetches a page when a reader is about to go there, so that it is on the screen at once. Once for each address. */
export const prefetchOnIntent = (routes: RouteObject[], given: Services): void => {
  const asked = new Set<string>()
  let rest: ReturnType<typeof setTimeout> | undefined
  const consider = (element: EventTarget | null, delayMs: number) => {
    clearTimeout(rest)
    const link = element instanceof Element ? element.closest('a') : null
    const target = link && linkTarget(plainClick, link, window.location)
    if (target?.kind !== 'page' || asked.has(target.to)) return
    rest = setTimeout(() => {
      asked.add(target.to)
      // What cannot be read now is read, and told, when somebody really goes there.
      prefetch(routes, given, target.to).catch(() => undefined)
    }, delayMs)
  }
  document.addEventListener('pointerover', ({ target }) => consider(target, restMs), { passive: true })
  document.addEventListener('touchstart', ({ target }) => consider(target, 0), { passive: true })
  // The pointer whose first move brought this script may be on a link already.
  consider(document.querySelector('a:hover'), restMs)
}
