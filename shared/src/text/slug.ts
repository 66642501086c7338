import * as v from 'valibot'

export const slugLimits = { max: 120 } as const

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A slug as it stands in an address: lowercase letters, digits and single hyphens between them. */
export const slug = v.pipe(
  v.string(),
  v.maxLength(slugLimits.max),
  v.regex(slugPattern, 'A slug has only lowercase letters, digits and single hyphens between them.'),
)
