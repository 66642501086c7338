import * as v from 'valibot'
import { languageCode } from '../languages/languages.js'
import { referenceKinds } from '../links/reference.js'
import { parseTextKey } from './text-key.js'

/** What is answered to a search; longer questions are cut, never refused. */
export const searchLimits = {
  /** Characters of a question that are looked at; whoever pastes a page means its beginning. */
  query: 200,
  /** Words of a question that are looked for. */
  words: 10,
  results: 20,
  /** Texts that the CMS gives at once, and that can be asked for by name. */
  textsAtOnce: 50,
  /** Characters of one text that can be found. The longest article of a practice has some 20,000. */
  textCharacters: 40_000,
  /** Groups of words that mean the same, words in each, and characters of a word. */
  synonymGroups: 200,
  synonymsInGroup: 12,
  synonymCharacters: 60,
} as const

export const searchKinds = referenceKinds
export type SearchKind = (typeof searchKinds)[number]

/** A name of a text, as `textKey` writes it. */
const nameOfText = v.pipe(v.string(), v.check((key) => parseTextKey(key) !== undefined, 'Name texts as kind:documentId, or as language:kind:documentId.'))

export const searchTextsQuery = v.strictObject({
  /** Where the answer before ended. */
  after: v.optional(nameOfText),
  /** These texts instead, with commas between them; those that are not public are left out. */
  of: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(searchLimits.textsAtOnce * 80),
      v.transform((text) => text.split(',')),
      v.array(nameOfText),
      v.maxLength(searchLimits.textsAtOnce),
    ),
  ),
})

/** What can be found of one published document in one language: every field is read by visitors on its page. */
export const searchText = v.strictObject({
  key: nameOfText,
  language: languageCode,
  kind: v.picklist(searchKinds),
  /** Address on the site, as the first language has it. */
  path: v.string(),
  title: v.string(),
  /** One or two sentences, or who somebody is, or where a place is. */
  summary: v.string(),
  /** Names of people and topics that it shows. */
  names: v.string(),
  /** One on each line. */
  headings: v.string(),
  /** Without any markup. */
  text: v.string(),
  /** What it was made from (see changes/contract). */
  tags: v.array(v.string()),
})
export type SearchText = v.InferOutput<typeof searchText>

export const searchTextsResponse = v.strictObject({
  texts: v.array(searchText),
  /** Where to go on; `null` when there is nothing more. */
  next: v.nullable(nameOfText),
})
export type SearchTextsResponse = v.InferOutput<typeof searchTextsResponse>

export const searchSettingsResponse = v.strictObject({
  /** Each group holds words, or few words together, that mean the same. */
  synonyms: v.array(v.array(v.string())),
})
export type SearchSettings = v.InferOutput<typeof searchSettingsResponse>

/** Plain text in pieces, of which some were looked for. Nothing in it is markup. */
const markedText = v.array(v.strictObject({ text: v.string(), match: v.boolean() }))
export type MarkedText = v.InferOutput<typeof markedText>

const searchResult = v.strictObject({
  kind: v.picklist(searchKinds),
  /** Of its title and excerpt. */
  language: languageCode,
  /** Address of the page in the language that was asked for, or else in the first one. */
  path: v.string(),
  title: markedText,
  excerpt: markedText,
})
export type SearchResult = v.InferOutput<typeof searchResult>

export const searchResponse = v.strictObject({
  /** Best first, at most `searchLimits.results`. */
  results: v.array(searchResult),
  /** How many there are in all. */
  total: v.number(),
  /** What was probably meant, when a word is nowhere on the site. */
  suggestion: v.nullable(v.string()),
  /** Only the beginning of the question was looked for. */
  shortened: v.boolean(),
  /** Whoever asks this may need somebody right now. */
  offerHelp: v.boolean(),
})
export type SearchResponse = v.InferOutput<typeof searchResponse>
