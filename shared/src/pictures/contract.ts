import * as v from 'valibot'

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/** What the site process needs to make copies of a picture. */
export const pictureResponse = v.strictObject({
  /** As it is now: another one when the picture was replaced. */
  name: v.string(),
  /** Where the CMS has the file. */
  original: v.pipe(v.string(), v.regex(/^\/uploads\/[\w.-]+$/)),
  /** What has to stay in view, as shares of width and height. */
  focus: v.strictObject({ x: share, y: share }),
})

export type PictureResponse = v.InferOutput<typeof pictureResponse>
