import { documentPath } from '@practice/shared/paths'
import fc from 'fast-check'
import * as v from 'valibot'
import type { PublicKind } from '../support/documents.js'
import { leastOf } from '../support/documents.js'
import type { Staff } from '../support/staff.js'

/** Places for documents: what is deleted can be made again in its place. */
const slots: readonly PublicKind[] = ['post', 'post', 'post', 'page', 'category']
const slugs = ['stones', 'rivers', 'clouds', 'embers', 'harbor', 'meadow'] as const

const slot = fc.nat(slots.length - 1)
const slugNumber = fc.nat(slugs.length - 1)

const links = fc.array(
  fc.record({
    to: slot,
    /** How the author writes the address. */
    as: fc.constantFrom('reference', 'path', 'campaign', 'former', 'heading', 'unknown'),
  }),
  { maxLength: 4 },
)

const single = fc.oneof(
  fc.record({ do: fc.constant('write' as const), slot, links, publish: fc.boolean() }),
  fc.record({ do: fc.constant('publish' as const), slot }),
  fc.record({ do: fc.constant('rename' as const), slot, slug: slugNumber, takeOver: fc.boolean() }),
  fc.record({ do: fc.constant('unpublish' as const), slot, replacement: fc.option(slot, { nil: undefined }) }),
  fc.record({ do: fc.constant('delete' as const), slot, replacement: fc.option(slot, { nil: undefined }) }),
  fc.record({ do: fc.constant('restore' as const), slot, links }),
)
type Single = typeof single extends fc.Arbitrary<infer Value> ? Value : never

/** What people do to a site, one after another or two at the same moment. */
export const sequence = fc.array(fc.oneof({ weight: 4, arbitrary: fc.tuple(single) }, { weight: 1, arbitrary: fc.tuple(single, single) }), { minLength: 3, maxLength: 9 })
export type Sequence = readonly (readonly Single[])[]

interface Place {
  kind: PublicKind
  documentId: string | undefined
  slug: string
}

const failure = v.object({ error: v.object({ message: v.pipe(v.string(), v.minLength(10)) }) })
const created = v.object({ data: v.object({ documentId: v.string() }) })
const documentRow = v.object({ data: v.object({ slug: v.nullish(v.string(), '') }) })

/** Documents that link to each other, and the addresses they ever had. */
export interface WebOfLinks {
  /** Makes what an earlier sequence deleted, so that there is always something to link to. */
  begin(): Promise<void>
  apply(step: readonly Single[]): Promise<void>
  publicAddresses(): Promise<string[]>
  formerAddresses(): string[]
}

export const startWeb = async (staff: Staff, siteUrl: string): Promise<WebOfLinks> => {
  const addresses = new Set<string>()
  const formerSlugs = new Map<number, string>()

  const collection = (kind: PublicKind) => `/content-manager/collection-types/api::${kind}.${kind}`
  /** Refusals are part of the story, as long as they say why; faults are not. */
  const ask = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const response = await staff.request(method, path, body)
    if (response.ok || response.status === 404) return response
    const text = await response.clone().text()
    if (response.status !== 400 || !v.is(failure, JSON.parse(text))) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return response
  }

  const textOf = (places: readonly Place[], written: readonly { to: number; as: string }[]): string =>
    ['## A heading', ...written.map(({ to, as }) => {
      const { kind, documentId, slug } = places[to]!
      const path = documentPath[kind](slug)
      const address = {
        reference: `${kind}:${documentId ?? 'deleted'}`,
        path,
        campaign: `${siteUrl}${path}?utm_source=mail#a-heading`,
        former: documentPath[kind](formerSlugs.get(to) ?? slug),
        heading: `${kind}:${documentId ?? 'deleted'}#a-heading`,
        unknown: documentPath[kind]('never-was'),
      }[as]
      return `A [link](${String(address)}).`
    })].join('\n\n')

  const make = async (kind: PublicKind, slug: string, body?: string): Promise<string> => {
    const response = await staff.request('POST', collection(kind), { ...leastOf(kind, slug), ...(body === undefined || kind === 'category' ? {} : { body }) })
    return v.parse(created, await response.json()).data.documentId
  }
  const publish = (place: Place, fields: object = {}) => ask('POST', `${collection(place.kind)}/${String(place.documentId)}/actions/publish`, fields)

  const places: Place[] = []
  for (const [index, kind] of slots.entries()) {
    const slug = slugs[index]!
    const documentId = await make(kind, slug)
    places.push({ kind, documentId, slug })
    addresses.add(documentPath[kind](slug))
    await publish(places[index]!)
  }

  const replace = async ({ kind, documentId }: Place, replacement: number | undefined): Promise<void> => {
    const instead = replacement === undefined ? undefined : places[replacement]
    await ask('POST', '/links/replacement', { kind, documentId, replacement: instead?.documentId === undefined ? null : `${instead.kind}:${instead.documentId}` })
  }

  const run = async (action: Single): Promise<void> => {
    const place = places[action.slot]!
    const { kind, documentId } = place
    if (documentId === undefined) {
      if (action.do !== 'restore') return
      place.documentId = await make(kind, place.slug, textOf(places, action.links))
      await publish(place)
      return
    }
    switch (action.do) {
      case 'write':
        if (kind === 'category') return
        await ask('PUT', `${collection(kind)}/${documentId}`, { body: textOf(places, action.links) })
        if (action.publish) await publish(place)
        return
      case 'publish':
      case 'restore':
        await publish(place)
        return
      case 'rename': {
        const slug = slugs[action.slug]!
        addresses.add(documentPath[kind](slug))
        let renamed = await publish(place, { slug })
        if (!renamed.ok && action.takeOver) {
          await ask('POST', '/links/slug-owner', { kind, slug, documentId })
          renamed = await publish(place, { slug })
        }
        if (renamed.ok && slug !== place.slug) {
          formerSlugs.set(action.slot, place.slug)
          place.slug = slug
        }
        return
      }
      case 'unpublish':
        await replace(place, action.replacement)
        await ask('POST', `${collection(kind)}/${documentId}/actions/unpublish`, {})
        return
      case 'delete':
        await replace(place, action.replacement)
        await ask('DELETE', `${collection(kind)}/${documentId}`)
        place.documentId = undefined
    }
  }

  const publicAddress = async ({ kind, documentId }: Place): Promise<string[]> => {
    if (documentId === undefined) return []
    const answer = await staff.request('GET', `${collection(kind)}/${documentId}?status=published`)
    const row = answer.ok ? v.safeParse(documentRow, await answer.json()) : undefined
    return row?.success && row.output.data.slug ? [documentPath[kind](row.output.data.slug)] : []
  }

  return {
    begin: async () => {
      for (const place of places) {
        if (place.documentId !== undefined) continue
        place.documentId = await make(place.kind, place.slug)
        await publish(place)
      }
    },
    apply: async (step) => void (await Promise.all(step.map(run))),
    publicAddresses: async () => (await Promise.all(places.map(publicAddress))).flat(),
    formerAddresses: () => [...addresses],
  }
}
