declare module 'subset-font' {
  /** The package brings no types of its own; these are the options used here. */
  const subsetFont: (font: Buffer, text: string, options: { targetFormat: 'woff2'; noHinting: boolean }) => Promise<Buffer>
  export default subsetFont
}
