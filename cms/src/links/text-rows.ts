import type { FormerHeadings } from '@practice/shared/markdown/former-headings'
import { formerHeadings } from '@practice/shared/markdown/former-headings'
import type { Core } from '@strapi/strapi'
import * as v from 'valibot'
import type { LinkSourceKind } from '../link-index/contract'
import { sourceOf } from './link-sources'

/** A version of a document, as far as its text and what names it are concerned. */
export interface TextRow {
  id: number
  documentId: string
  locale: string | null
  slug: string | null
  version: 'draft' | 'published'
  text: string
  formerHeadings: FormerHeadings
}

type StoredRow = Record<string, unknown> & { id: number; documentId: string; locale: string | null; slug?: string | null; publishedAt: unknown }

/** Reads what the database holds; a value that is not of this shape counts as nothing. */
export const readFormerHeadings = (stored: unknown): FormerHeadings => {
  const read = v.safeParse(formerHeadings, stored)
  return read.success ? read.output : {}
}

/** Texts of documents of a kind in all versions and locales; none for a kind whose documents have no text with links. */
export const readTextRows = async (strapi: Core.Strapi, kind: LinkSourceKind, where: Record<string, unknown>, page?: { limit: number; offset: number }): Promise<TextRow[]> => {
  const { uid, text } = sourceOf(kind)
  if (text === undefined) return []
  const isSite = kind === 'site'
  const rows: StoredRow[] = await strapi.db.query(uid).findMany({
    where,
    select: ['id', 'documentId', 'locale', 'publishedAt', text, 'formerHeadings', ...(isSite ? [] : ['slug'])],
    orderBy: { id: 'asc' },
    ...page,
  })
  return rows.map((row) => ({
    id: row.id,
    documentId: row.documentId,
    locale: row.locale,
    slug: row.slug ?? null,
    version: isSite || row.publishedAt !== null ? 'published' : 'draft',
    text: String(row[text] ?? ''),
    formerHeadings: readFormerHeadings(row.formerHeadings),
  }))
}
