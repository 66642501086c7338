import type { IncomingMessage } from 'node:http'
import { ApiFailure } from './api-failure'

/** Bytes of a form's JSON. The longest form has about 6,000 characters, up to 4 bytes each, and JSON may escape them. */
export const jsonBodyLimit = 64 * 1024

const tooLarge = () => new ApiFailure('payload_too_large', `The body must be ${jsonBodyLimit / 1024} kB or smaller.`)

const readBytes = async (request: IncomingMessage): Promise<Buffer> => {
  if (Number(request.headers['content-length']) > jsonBodyLimit) throw tooLarge()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue
    size += chunk.length
    if (size > jsonBodyLimit) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const isJson = ({ headers }: IncomingMessage): boolean =>
  /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(headers['content-type'] ?? '') &&
  /^(?:identity)?$/i.test(headers['content-encoding'] ?? '')

/**
 * Reads a request's body as JSON.
 * @throws ApiFailure `unsupported_media_type`, `payload_too_large` or `malformed_body`; the body is never part of the message
 */
export const readJsonBody = async (request: IncomingMessage): Promise<unknown> => {
  if (!isJson(request)) throw new ApiFailure('unsupported_media_type', 'Send the body as application/json in UTF-8.')
  const bytes = await readBytes(request)
  let body: unknown
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new ApiFailure('malformed_body', 'The body is not valid JSON.')
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new ApiFailure('malformed_body', 'The body must be a JSON object.')
  return body
}
