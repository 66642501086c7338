const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const columns = Array.from({ length: 20 }, (_, index) => `Column ${index + 1}`)

/** As long as a title can be, without a space. */
export const longTitle = 'Donaudampfschifffahrt'.repeat(8).slice(0, 160)

/** A text with everything that is wider than a phone: a word, a table of 20 columns, a line of code of 400 characters. */
export const longWords = [
  '## First part',
  'a'.repeat(300),
  row(columns),
  row(columns.map(() => '---')),
  row(columns.map((_, index) => `Cell ${index + 1}`)),
  '',
  '```',
  'x'.repeat(400),
  '```',
  '## Second part',
  'Some ordinary words. '.repeat(50),
  '### A part of it',
  `[${'link'.repeat(60)}](/contact)`,
  '## Third part',
  'The end.',
].join('\n\n').replaceAll('|\n\n|', '|\n|')
