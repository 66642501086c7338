import * as v from 'valibot'
import { locationResponse } from '../locations/contract.js'
import { pageResponse } from '../pages/contract.js'
import { personResponse } from '../people/contract.js'
import { postResponse } from '../posts/contract.js'

/** Kinds of document that can be looked at before they are public. */
export const previewKinds = ['post', 'page', 'person', 'location'] as const
export type PreviewKind = (typeof previewKinds)[number]

/** Whole days that a link for somebody outside works. */
export const previewDays = 7

/** How a version of a document stands to what readers see now: not there for them, with changes they do not see, or the same. */
const previewState = v.picklist(['unpublished', 'changed', 'published'])
export type PreviewState = v.InferOutput<typeof previewState>

/** A document as it will look, as the holder of a preview link may see it. */
export const previewResponse = v.variant('kind', [
  v.strictObject({ kind: v.literal('post'), state: previewState, post: postResponse }),
  v.strictObject({ kind: v.literal('page'), state: previewState, page: pageResponse }),
  v.strictObject({ kind: v.literal('person'), state: previewState, person: personResponse }),
  v.strictObject({ kind: v.literal('location'), state: previewState, location: locationResponse }),
])
export type Preview = v.InferOutput<typeof previewResponse>
