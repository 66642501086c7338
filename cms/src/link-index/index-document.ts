import { createHash } from 'node:crypto'
import { linksIn } from '@practice/shared/links/links-in'
import type { Reference } from '@practice/shared/links/reference'
import { reachableHeadings } from '@practice/shared/markdown/carry-headings'
import type { Core } from '@strapi/strapi'
import { settings } from '../../config/settings'
import type { LinkSource } from '../links/link-sources'
import { pageOf } from '../links/link-sources'
import type { TextRow } from '../links/text-rows'
import { readTextRows } from '../links/text-rows'
import { describeLink } from './describe-link'
import type { Judge } from './judge-targets'
import { judgeTargets } from './judge-targets'
import type { LinkRow } from './link-rows'
import { linkUid } from './link-rows'
import { problemsOfSites } from './site-answers'

/** Rows in one statement: SQLite takes at most 500 in one insert. */
const batch = 200

export const hashOfUrl = (url: string): string => createHash('sha256').update(url.replace(/#.*$/s, '')).digest('hex')

const rowsOfText = ({ documentId, locale, version, slug, text, formerHeadings }: TextRow, kind: LinkSource['kind']): LinkRow[] => {
  const page = pageOf(kind, slug)
  let ownHeadings: Set<string> | undefined
  return linksIn(text).flatMap(({ address, text: words }, place): LinkRow[] => {
    const found = describeLink(address, page, settings.SITE_URL)
    if (!found) return []
    const row: LinkRow = {
      sourceKind: kind, sourceId: documentId, sourceLocale: locale, version, place,
      address: address.slice(0, 2000), text: words.slice(0, 300),
      targetKind: null, targetId: null, heading: null, path: null, urlHash: null, problem: null,
    }
    switch (found.to) {
      case 'document':
        return [{ ...row, targetKind: found.kind, targetId: found.documentId, heading: found.heading }]
      case 'heading':
        ownHeadings ??= reachableHeadings(text, formerHeadings)
        return [{ ...row, heading: found.heading, problem: ownHeadings.has(found.heading) ? null : 'missing_heading' }]
      case 'path':
        return [{ ...row, path: found.path, problem: 'missing_target' }]
      case 'elsewhere':
        return [{ ...row, urlHash: hashOfUrl(address) }]
      case 'unknown':
        return [{ ...row, problem: 'unknown_scheme' }]
      case 'site':
        return [row]
    }
  })
}

const referenceOf = ({ targetKind, targetId, heading }: LinkRow): Reference | undefined =>
  targetKind === null || targetId === null ? undefined : { kind: targetKind, documentId: targetId, ...(heading === null ? {} : { heading }) }

const isSelf = ({ sourceKind, sourceId, targetKind, targetId, heading }: LinkRow): boolean =>
  sourceKind === targetKind && sourceId === targetId && heading === null

const judged = (row: LinkRow, judge: Judge, siteProblems: ReadonlySet<string>): LinkRow => {
  const reference = referenceOf(row)
  if (reference) return { ...row, problem: isSelf(row) ? 'self' : judge(reference) }
  return row.urlHash !== null && siteProblems.has(row.urlHash) ? { ...row, problem: 'unreachable' } : row
}

const store = async (strapi: Core.Strapi, rows: readonly LinkRow[]): Promise<void> => {
  const judge = await judgeTargets(strapi, rows.flatMap((row) => referenceOf(row) ?? []))
  const siteProblems = await problemsOfSites(strapi, rows.flatMap(({ urlHash }) => urlHash ?? []))
  for (let start = 0; start < rows.length; start += batch) {
    await strapi.db.query(linkUid).createMany({ data: rows.slice(start, start + batch).map((row) => judged(row, judge, siteProblems)) })
  }
}

/** Adds the links of these texts to the index. */
export const indexTexts = async (strapi: Core.Strapi, kind: LinkSource['kind'], texts: readonly TextRow[]): Promise<void> => {
  const rows = texts.flatMap((text) => rowsOfText(text, kind))
  if (rows.length > 0) await store(strapi, rows)
}

/** Makes the index say what a document's texts say now, in every version and locale. Belongs in the transaction that changes them. */
export const indexDocument = async (strapi: Core.Strapi, { kind, documentId }: LinkSource): Promise<void> => {
  await strapi.db.query(linkUid).deleteMany({ where: { sourceKind: kind, sourceId: documentId } })
  await indexTexts(strapi, kind, await readTextRows(strapi, kind, { documentId }))
}
