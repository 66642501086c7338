/** Reads a JSON field that should hold a list of texts; editors can type anything into one. */
export const stringList = (value: unknown): string[] => (Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [])
