/** What people call a document, by whichever field names its kind. */
export const titleOf = (document: Record<string, unknown> | undefined): string => {
  const title = document?.title ?? document?.name
  return typeof title === 'string' && title !== '' ? title : 'Untitled'
}
