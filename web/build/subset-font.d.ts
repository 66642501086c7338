declare module 'subset-font' {
  /** The package brings no types of its own; these are the options used here. */
  const subsetFont: (font: Buffer, text: string, options: { targetFormat: 'woff2' | 'truetype'; noHinting?: boolean; variationAxes?: Record<string, number> }) => Promise<Buffer>
  export default subsetFont
}
