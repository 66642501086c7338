import type { Preview, PreviewState } from '@practice/shared/previews/contract'

type WithoutState<Version> = Version extends unknown ? Omit<Version, 'state'> : never

/** A version of a document as it looks, before it is known how it stands to what readers see. */
export type ShownVersion = WithoutState<Preview>

/** A draft has no time of publication; every publication has one of its own. */
const withoutTimes = (version: ShownVersion): string => JSON.stringify(version, (name, value: unknown) => (name === 'updatedAt' || name === 'updatedOn' ? undefined : value))

/** How a draft stands to the published version, by what readers would see of both. */
export const stateOfDraft = (draft: ShownVersion, published: ShownVersion | undefined): PreviewState =>
  published === undefined ? 'unpublished' : withoutTimes(draft) === withoutTimes(published) ? 'published' : 'changed'
