/** Of a picture that somebody adds to the media library. */
export const pictureLimits = {
  /** Bytes of a file; a photograph of 60 megapixels has about 30 MB. */
  bytes: 50 * 1024 * 1024,
  /** Pixels in all, of every frame. Decoded, four bytes each. */
  pixels: 100_000_000,
  /** Pixels of the longer side that are kept: twice the widest place of the site. */
  side: 2560,
} as const
