import { referenceKinds } from '@practice/shared/links/reference'
import * as v from 'valibot'

export const linkTargetLimits = { words: 200, found: 5 } as const

export const linkTargetQuery = v.strictObject({
  kind: v.picklist(referenceKinds, `The kind must be one of: ${referenceKinds.join(', ')}.`),
  /** Part of the title; empty finds the first ones. */
  words: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(linkTargetLimits.words, `Search for ${linkTargetLimits.words} characters or fewer.`)), ''),
  /** Leaves out drafts; without it they are found too. */
  only: v.optional(v.picklist(['published'], 'The only choice is: published.')),
})

export const linkTargets = v.strictObject({
  targets: v.array(v.strictObject({ documentId: v.string(), title: v.string(), isPublished: v.boolean() })),
})
export type LinkTarget = v.InferOutput<typeof linkTargets>['targets'][number]

/** Admin address that finds documents to link to. */
export const linkTargetsPath = '/links/targets'

const reference = v.pipe(v.string(), v.regex(/^(?:post|category|location|person|page):[a-z0-9]{1,64}$/, 'This is not a reference.'))

export const linkSectionsQuery = v.strictObject({ reference })

/** Headings of a document, by their ids on the page. */
export const linkSections = v.strictObject({ sections: v.array(v.strictObject({ id: v.string(), text: v.string() })) })
export type LinkSections = v.InferOutput<typeof linkSections>

export const linkSectionsPath = '/links/sections'

/** At most so many links of one text are looked up at once. */
const statesLimit = 200

export const linkStatesQuery = v.strictObject({
  references: v.pipe(
    v.string(),
    v.transform((list) => list.split(',').filter(Boolean)),
    v.array(reference),
    v.maxLength(statesLimit, `Ask for ${statesLimit} references or fewer.`),
  ),
})

/** Title and state of each document that exists, by reference. */
export const linkStates = v.record(v.string(), v.strictObject({ title: v.string(), isPublished: v.boolean() }))
export type LinkStates = v.InferOutput<typeof linkStates>

export const linkStatesPath = '/links/states'
