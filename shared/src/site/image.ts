import * as v from 'valibot'

/** A picture from the media library. The addresses of its copies follow from its name (pictures/picture-files.ts). */
export const image = v.strictObject({
  name: v.string(),
  /** Pixels of the whole. */
  width: v.number(),
  height: v.number(),
  /** Empty for a decorative picture. */
  alt: v.string(),
})

export type Image = v.InferOutput<typeof image>
