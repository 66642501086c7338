import type { LanguageCode } from '@practice/shared/languages/languages'
import type { ReferenceKind } from '@practice/shared/links/reference'
import type { CheckedText } from '@practice/shared/writing/text-problems'
import { checkText } from '@practice/shared/writing/text-problems'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { judgeTargets } from '../link-index/judge-targets'
import { documentKinds } from '../links/document-kinds'
import { publishedIn } from '../links/published'

/** The Markdown text of each kind of document. */
const textFields: Partial<Record<ReferenceKind, string>> = { post: 'body', page: 'body', person: 'bio', location: 'introduction' }

const sentences = async (strapi: Core.Strapi, { pictures, links }: CheckedText): Promise<string[]> => {
  const judge = await judgeTargets(strapi, links.flatMap(({ reference }) => (reference ? [reference] : [])))
  // A link to a draft is plain text until that is published, and one to a replaced document leads to its replacement.
  const broken = links.filter(({ reference }) => !reference || judge(reference) === 'missing_target')
  return [
    ...pictures.map(
      ({ under }) =>
        `A picture ${under === undefined ? 'at the start of the text' : `below “${under}”`} has no description. Select it and say what it shows, or mark it as decorative.`,
    ),
    ...broken.map(({ words }) => `The link “${words}” leads to something that does not exist. Link it to something else, or remove the link.`),
  ]
}

/**
 * Call it in the transaction that published a document.
 * @throws ValidationError when a picture of its text has no description, or a link leads to nothing
 */
export const checkPublishedText = async (strapi: Core.Strapi, kind: ReferenceKind, documentId: string, language: LanguageCode): Promise<void> => {
  const field = textFields[kind]
  if (field === undefined) return
  const row: Record<string, unknown> | null = await strapi.db.query(documentKinds[kind].uid).findOne({ where: { ...publishedIn(language), documentId }, select: ['id', field] })
  const text = row?.[field]
  if (typeof text !== 'string') return
  const [first, ...others] = await sentences(strapi, checkText(text))
  if (first === undefined) return
  const message = others.length === 0 ? first : `${first} There ${others.length === 1 ? 'is one more problem' : `are ${others.length} more problems`} of this kind in the text.`
  throw new errors.ValidationError(message, { errors: [{ path: [field], message, name: 'ValidationError' }] })
}
