import type { Proof, ProofChallenge } from '@practice/shared/forms/proof-of-work'
import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage } from '@practice/shared/languages/languages'
import type { GenericSchema, InferOutput } from 'valibot'
import type { RichTextRenderer } from '../text/rich-text'
import type { Connection } from './request'
import { request } from './request'

/** What pages need from outside: one per request on the server, one per tab in the browser. */
export interface Api {
  /** Of what it reads. */
  language: LanguageCode
  read: <Schema extends GenericSchema>(path: string, schema: Schema, signal?: AbortSignal) => Promise<InferOutput<Schema>>
  send: <Schema extends GenericSchema>(path: string, body: unknown, schema: Schema) => Promise<InferOutput<Schema>>
  /** Loads what turns Markdown into HTML: at once on the server, a chunk of its own in the browser. */
  richText: () => Promise<RichTextRenderer>
  /** Does the work that the API asks for while robots send many forms; only in browsers, since it must cost the sender something. */
  prove?: (challenge: ProofChallenge) => Promise<Proof>
}

export const createApi = (connection: Connection, richText: Api['richText'], prove?: Api['prove']): Api => ({
  language: firstLanguage,
  read: (path, schema, signal) => request(connection, path, schema, signal ? { signal } : {}),
  send: (path, body, schema) => request(connection, path, schema, { body }),
  richText,
  ...(prove && { prove }),
})
