/** Reads a text field that holds a list, one entry on each line. */
export const stringList = (lines: string | null): string[] =>
  (lines ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
