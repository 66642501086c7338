import * as v from 'valibot'

/** A picture from the media library; addresses are same-origin paths, sizes are CSS pixels. */
export const image = v.strictObject({
  url: v.string(),
  width: v.number(),
  height: v.number(),
  /** Empty for a decorative picture. */
  alt: v.string(),
  /** Smaller copies, narrowest first. */
  variants: v.array(v.strictObject({ url: v.string(), width: v.number() })),
})

export type Image = v.InferOutput<typeof image>
