import type { Reference } from '@practice/shared/links/reference'
import { referenceKey } from '@practice/shared/links/reference'
import { documentPath } from '@practice/shared/paths'
import type { Core } from '@strapi/strapi'
import * as v from 'valibot'
import { settings } from '../../config/settings'
import { liveSlug } from '../document-events/live-slug'
import type { LinkSource } from '../links/link-sources'
import { notFound } from '../public-api/api-failure'
import type { BeforeDelete, LinkReport, LinksOfDocument, linkReportQuery } from './contract'
import { linkListLimits, linkProblems } from './contract'
import { linkUid } from './link-rows'
import type { MayDo } from './permissions'
import type { StoredLink } from './present-links'
import { presentDocuments, presentLinks } from './present-links'
import { readReplacement } from './replacements'
import { lastAnswerAt } from './site-answers'

type LinkReportChoice = v.InferOutput<typeof linkReportQuery>
type Links = ReturnType<Core.Strapi['db']['connection']>
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

/** A link that stands in the draft and in the published version is one link: this tells links apart. */
const linkColumns = ['source_kind', 'source_id', 'address', 'text', 'problem'] as const

const restrictions: Record<LinkReportChoice['list'], (links: Links) => Links> = {
  problems: (links) => links.whereNotNull('problem'),
  external: (links) => links.whereNotNull('url_hash'),
  all: (links) => links,
}

const linksBy = (strapi: Core.Strapi, { list, problem }: Pick<LinkReportChoice, 'list' | 'problem'>) => {
  const links = restrictions[list](strapi.db.connection('links'))
  return problem === undefined ? links : links.where({ problem })
}

const counted = v.array(v.object({ problem: v.nullable(v.picklist(linkProblems)), links: v.pipe(v.union([v.number(), v.string()]), v.transform(Number)) }))

/** The query engine knows neither grouping nor distinct rows of several columns; these must not run inside a transaction. */
const countByProblem = async (strapi: Core.Strapi, choice: Pick<LinkReportChoice, 'list' | 'problem'>): Promise<v.InferOutput<typeof counted>> => {
  const distinct = linksBy(strapi, choice).distinct(...linkColumns).as('distinct_links')
  return v.parse(counted, await strapi.db.connection.select('problem').count('* as links').from(distinct).groupBy('problem'))
}

const grouped = v.array(v.object({ first_id: v.number(), last_id: v.number(), first_version: v.string(), last_version: v.string() }))

/** Rows of the links on one page: of each link one row for every version it stands in. */
const pageOfRows = async (strapi: Core.Strapi, { page, ...choice }: LinkReportChoice): Promise<StoredLink[]> => {
  const { perReportPage } = linkListLimits
  const groups: unknown = await linksBy(strapi, choice)
    .groupBy(...linkColumns)
    .select('source_kind', 'source_id')
    .min({ first_id: 'id', first_version: 'version', first_place: 'place' })
    .max({ last_id: 'id', last_version: 'version' })
    .orderBy(['source_kind', 'source_id', 'first_place', 'first_id'])
    .limit(perReportPage)
    .offset((page - 1) * perReportPage)
  const ids = v.parse(grouped, groups).flatMap((group) => (group.first_version === group.last_version ? [group.first_id] : [group.first_id, group.last_id]))
  return strapi.db.query(linkUid).findMany({
    where: { id: { $in: ids } },
    orderBy: [{ sourceKind: 'asc' }, { sourceId: 'asc' }, { place: 'asc' }, { version: 'asc' }, { id: 'asc' }],
  })
}

export const readLinkReport = async (strapi: Core.Strapi, may: MayDo, choice: LinkReportChoice): Promise<LinkReport> => {
  const { perReportPage } = linkListLimits
  const sum = (counts: { links: number }[]) => counts.reduce((total, { links }) => total + links, 0)
  const problems = await countByProblem(strapi, { list: 'problems' })
  const total = sum(await countByProblem(strapi, choice))
  return {
    links: await presentLinks(strapi, may, await pageOfRows(strapi, choice)),
    pagination: { page: choice.page, pageCount: Math.ceil(total / perReportPage), total },
    counts: Object.fromEntries(linkProblems.map((name) => [name, problems.find(({ problem }) => problem === name)?.links ?? 0])),
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
