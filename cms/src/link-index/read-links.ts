import type { Reference } from '@practice/shared/links/reference'
import { referenceKey } from '@practice/shared/links/reference'
import { documentPath } from '@practice/shared/paths'
import type { Core } from '@strapi/strapi'
import type { InferOutput } from 'valibot'
import { settings } from '../../config/settings'
import { liveSlug } from '../document-events/live-slug'
import type { LinkSource } from '../links/link-sources'
import { notFound } from '../public-api/api-failure'
import type { BeforeDelete, LinkProblem, LinkReport, LinksOfDocument, linkReportQuery } from './contract'
import { linkListLimits, linkProblems } from './contract'
import { linkUid } from './link-rows'
import type { MayDo } from './permissions'
import type { StoredLink } from './present-links'
import { presentDocuments, presentLinks } from './present-links'
import { readReplacement } from './replacements'
import { lastAnswerAt } from './site-answers'

type DocumentReference = Pick<Reference, 'kind' | 'documentId'>

const readable = async (may: MayDo, { kind, documentId }: LinkSource): Promise<void> => {
  if (!(await may('read', kind, [documentId])).has(documentId)) throw notFound('This document no longer exists.')
}

/** Links with a problem first, then in the order of the texts. */
const readRows = async (strapi: Core.Strapi, where: object): Promise<StoredLink[]> => {
  const read = (problem: object): Promise<StoredLink[]> =>
    strapi.db.query(linkUid).findMany({
      where: { ...where, problem },
      orderBy: [{ sourceKind: 'asc' }, { sourceId: 'asc' }, { version: 'asc' }, { place: 'asc' }],
      limit: 2 * linkListLimits.ofDocument,
    })
  return [...(await read({ $notNull: true })), ...(await read({ $null: true }))]
}

const incomingOf = ({ kind, documentId }: LinkSource) => ({ targetKind: kind, targetId: documentId, $not: { sourceKind: kind, sourceId: documentId } })

/** @throws ApiFailure `not_found`, also for a document that the person may not read */
export const readLinksOf = async (strapi: Core.Strapi, may: MayDo, document: LinkSource): Promise<LinksOfDocument> => {
  await readable(may, document)
  const out = await readRows(strapi, { sourceKind: document.kind, sourceId: document.documentId })
  const incoming = document.kind === 'site' ? [] : await readRows(strapi, incomingOf(document))
  return {
    out: (await presentLinks(strapi, may, out)).slice(0, linkListLimits.ofDocument),
    in: (await presentLinks(strapi, may, incoming)).slice(0, linkListLimits.ofDocument),
  }
}

const countProblems = async (strapi: Core.Strapi): Promise<Partial<Record<LinkProblem, number>>> => {
  const rows: { problem: LinkProblem; links: number | string }[] = await strapi.db.connection
    .select('problem')
    .count('* as links')
    .from('links')
    .whereNotNull('problem')
    .groupBy('problem')
  return Object.fromEntries(rows.map(({ problem, links }) => [problem, Number(links)]))
}

const listed = { problems: { problem: { $notNull: true } }, external: { urlHash: { $notNull: true } }, all: {} }

export const readLinkReport = async (strapi: Core.Strapi, may: MayDo, { page, list, problem }: InferOutput<typeof linkReportQuery>): Promise<LinkReport> => {
  const { perReportPage } = linkListLimits
  const where = { ...listed[list], ...(problem === undefined ? {} : { problem }) }
  const links = strapi.db.query(linkUid)
  const total = await links.count({ where })
  const rows: StoredLink[] = await links.findMany({
    where,
    orderBy: [{ sourceKind: 'asc' }, { sourceId: 'asc' }, { place: 'asc' }, { version: 'asc' }, { id: 'asc' }],
    limit: perReportPage,
    offset: (page - 1) * perReportPage,
  })
  const counts = await countProblems(strapi)
  return {
    links: await presentLinks(strapi, may, rows),
    pagination: { page, pageCount: Math.ceil(total / perReportPage), total },
    counts: Object.fromEntries(linkProblems.map((name) => [name, counts[name] ?? 0])),
    external: { isChecked: settings.CHECK_EXTERNAL_LINKS, lastCheckedAt: await lastAnswerAt(strapi) },
  }
}

/** @throws ApiFailure `not_found`, also for a document that the person may not read */
export const readBeforeDelete = async (strapi: Core.Strapi, may: MayDo, document: DocumentReference): Promise<BeforeDelete> => {
  await readable(may, document)
  const { kind, documentId } = document
  const slug = await liveSlug(strapi, kind, documentId)
  const former: { fromPath: string }[] = await strapi.db
    .query('api::redirect.redirect')
    .findMany({ where: { target: referenceKey(document) }, select: ['fromPath'], orderBy: { fromPath: 'asc' } })
  const incoming = await presentLinks(strapi, may, await readRows(strapi, incomingOf(document)))
  const replacement = await readReplacement(strapi, document)
  return {
    incomingCount: incoming.length,
    incoming: incoming.slice(0, linkListLimits.ofDocument),
    addresses: [...(slug === undefined ? [] : [documentPath[kind](slug)]), ...former.map(({ fromPath }) => fromPath)],
    replacement: replacement ? ((await presentDocuments(strapi, may, [replacement])).get(referenceKey(replacement)) ?? null) : null,
  }
}
