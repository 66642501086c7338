import type { ReferenceKind } from '@practice/shared/links/reference'
import { formatReference } from '@practice/shared/links/reference'

/** Document ids by `kind:slug`. */
export type DocumentIds = Map<string, string>

const kinds: Record<string, ReferenceKind> = { post: 'post', category: 'category', location: 'location', person: 'person', page: 'page' }

/**
 * Turns the slugs that demo texts link with, `[…](post:your-first-session#heading)`, into document ids.
 * @throws Error naming a link that leads nowhere
 */
export const linkTexts = (markdown: string, ids: DocumentIds): string =>
  markdown.replace(/\]\((post|category|location|person|page):([a-z0-9-]+)(?:#([^)\s]+))?\)/g, (link, name: string, slug: string, heading?: string) => {
    const kind = kinds[name]
    const documentId = ids.get(`${name}:${slug}`)
    if (kind === undefined || documentId === undefined) throw new Error(`The demo text links to ${link.slice(2, -1)}, which does not exist.`)
    return `](${formatReference({ kind, documentId, heading })})`
  })
