/** Strapi keeps the draft and the published version of a document as two rows of one table; this asks for the second. */
export const published = { publishedAt: { $notNull: true } } as const
