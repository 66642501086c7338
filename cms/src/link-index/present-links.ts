import type { Reference, ReferenceKind } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import { findDocuments } from '../links/find-documents'
import type { LinkSource } from '../links/link-sources'
import { isReferenceKind } from '../links/link-sources'
import type { Link, LinkedDocument } from './contract'
import { linkSourceKinds } from './contract'
import { replacedDocuments } from './judge-targets'
import type { LinkRow } from './link-rows'
import type { MayDo } from './permissions'
import { answersOf } from './site-answers'

export type StoredLink = LinkRow & { id: number }

const keyOf = ({ kind, documentId }: LinkSource): string => `${kind}:${documentId}`

/** Documents as everybody who writes may know them. */
export const presentDocuments = async (strapi: Core.Strapi, may: MayDo, asked: readonly LinkSource[]): Promise<Map<string, LinkedDocument>> => {
  const references = asked.flatMap(({ kind, documentId }) => (isReferenceKind(kind) ? [{ kind, documentId }] : []))
  const found = await findDocuments(strapi, references)
  const presented = new Map<string, LinkedDocument>()
  for (const kind of linkSourceKinds) {
    const ids = [...new Set(asked.filter((source) => source.kind === kind).map(({ documentId }) => documentId))]
    if (ids.length === 0) continue
    const readable = await may('read', kind, ids)
    for (const documentId of ids) {
      const key = keyOf({ kind, documentId })
      const document = found.get(key)
      const known = kind === 'site' ? { title: 'Site settings', isPublished: true } : document && { title: document.title, isPublished: document.slug !== null }
      if (known) presented.set(key, { kind, documentId, ...known, mayOpen: readable.has(documentId) })
    }
  }
  return presented
}

const targetOf = ({ targetKind, targetId }: StoredLink): Pick<Reference, 'kind' | 'documentId'> | undefined =>
  targetKind === null || targetId === null ? undefined : { kind: targetKind satisfies ReferenceKind, documentId: targetId }

/** The same link in the draft and in the published version is one link. */
const sameLink = (one: StoredLink, other: StoredLink): boolean =>
  one.version !== other.version && one.sourceKind === other.sourceKind && one.sourceId === other.sourceId && one.address === other.address && one.text === other.text

interface MergedLink {
  row: StoredLink
  versions: LinkRow['version'][]
}

const merge = (rows: readonly StoredLink[]): MergedLink[] => {
  const merged: MergedLink[] = []
  const open = new Map<string, MergedLink[]>()
  for (const row of rows) {
    const key = JSON.stringify([row.sourceKind, row.sourceId, row.address, row.text])
    const twin = open.get(key)?.find((candidate) => candidate.versions.length === 1 && sameLink(candidate.row, row))
    if (twin) twin.versions.push(row.version)
    else {
      const link = { row, versions: [row.version] }
      merged.push(link)
      open.set(key, [...(open.get(key) ?? []), link])
    }
  }
  return merged
}

const problemsFirst = (one: MergedLink, other: MergedLink): number =>
  Number(one.row.problem === null) - Number(other.row.problem === null)

/** Links as the admin shows them. What stands in a draft is told only to those who may read the draft. */
export const presentLinks = async (strapi: Core.Strapi, may: MayDo, rows: readonly StoredLink[]): Promise<Link[]> => {
  const targets = rows.flatMap((row) => targetOf(row) ?? [])
  const replaced = await replacedDocuments(strapi, [...new Set(targets.map(keyOf))])
  const sources = rows.map(({ sourceKind, sourceId }) => ({ kind: sourceKind, documentId: sourceId }))
  const documents = await presentDocuments(strapi, may, [...sources, ...targets, ...replaced.values()])
  const answers = await answersOf(strapi, rows.flatMap(({ urlHash }) => urlHash ?? []))
  const presentAnswer = ({ urlHash }: StoredLink): Link['answer'] => {
    const found = urlHash === null ? undefined : answers.get(urlHash)
    return found ? { said: found.answer, checkedAt: new Date(found.checkedAt).toISOString() } : null
  }
  const presentTarget = (row: StoredLink): LinkedDocument | null => {
    const target = targetOf(row)
    if (!target) return null
    const itself = documents.get(keyOf(target))
    const instead = replaced.get(keyOf(target))
    return (itself?.isPublished || !instead ? itself : documents.get(keyOf(instead))) ?? null
  }
  return merge(rows)
    .sort(problemsFirst)
    .flatMap(({ row, versions }) => {
      const source = documents.get(keyOf({ kind: row.sourceKind, documentId: row.sourceId }))
      if (!source) return []
      const isKnown = source.mayOpen || versions.includes('published')
      return [
        {
          id: String(row.id),
          source,
          versions,
          address: isKnown ? row.address : null,
          text: isKnown ? row.text : null,
          target: presentTarget(row),
          heading: isKnown ? row.heading : null,
          isExternal: row.urlHash !== null,
          problem: row.problem,
          answer: isKnown ? presentAnswer(row) : null,
        },
      ]
    })
}
