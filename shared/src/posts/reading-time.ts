/**
 * Silent reading of English non-fiction averages 238 words a minute
 * (Brysbaert 2019, "How many words do we read per minute?", Journal of Memory and Language 109).
 */
const wordsPerMinute = 238

/** Words a reader sees in a Markdown text: link addresses, HTML tags and list or heading marks do not count. */
export const countWords = (markdown: string): number =>
  markdown
    .replace(/<[^>]{0,1000}>/g, ' ')
    .replace(/\]\([^)]{0,2000}\)/g, '] ')
    .match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0

/** Whole minutes, at least 1. */
export const readingMinutes = (markdown: string): number => Math.max(1, Math.round(countWords(markdown) / wordsPerMinute))
