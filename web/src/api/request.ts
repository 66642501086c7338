import { apiErrorBody } from '@practice/shared/http/api-error'
import { loggablePath } from '@practice/shared/paths'
import * as v from 'valibot'
import { ApiError, toApiFailure } from './api-error'

/** Where the API is for the one who asks, and what has to go with every request. */
export interface Connection {
  /** Empty in the browser: same origin. */
  origin: string
  headers: Record<string, string>
  /** Gives up after this long; browsers end a request themselves. */
  timeoutMs?: number
  /** Sends requests in place of the runtime's own `fetch`. */
  fetch?: (address: string, init: RequestInit) => Promise<Response>
}

export interface RequestOptions {
  /** Sent as JSON with POST; without it the request is a GET. */
  body?: unknown
  signal?: AbortSignal
}

const signalFor = (signal: AbortSignal | undefined, timeoutMs: number | undefined): AbortSignal | null => {
  if (timeoutMs === undefined) return signal ?? null
  const timeout = AbortSignal.timeout(timeoutMs)
  return signal ? AbortSignal.any([signal, timeout]) : timeout
}

const send = async ({ origin, headers, timeoutMs, fetch: door = fetch }: Connection, path: string, { body, signal }: RequestOptions): Promise<Response> => {
  try {
    return await door(`${origin}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { accept: 'application/json', ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      signal: signalFor(signal, timeoutMs),
      credentials: 'omit',
      // The address of the page may say what somebody searches for.
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ApiError({ kind: 'unavailable' })
  }
}

const readJson = async (response: Response): Promise<unknown> => {
  try {
    return response.status === 204 ? undefined : await response.json()
  } catch {
    // A proxy's own error page, or an answer cut short.
    throw new ApiError({ kind: 'unavailable' })
  }
}

/**
 * The one door to the API: asks, checks the status and parses the answer with the contract's schema.
 * @throws ApiError for every failure a screen can react to; Error when an answer breaks the contract.
 */
export const request = async <Schema extends v.GenericSchema>(
  connection: Connection,
  path: string,
  schema: Schema,
  options: RequestOptions = {},
): Promise<v.InferOutput<Schema>> => {
  const response = await send(connection, path, options)
  const json = await readJson(response)
  if (!response.ok) {
    const failed = v.safeParse(apiErrorBody, json)
    throw new ApiError(failed.success ? toApiFailure(failed.output.error) : { kind: 'unavailable' })
  }
  const parsed = v.safeParse(schema, json)
  if (parsed.success) return parsed.output
  // Names the place, never the value: it could be what somebody wrote.
  const places = parsed.issues.map((issue) => v.getDotPath(issue) ?? '(whole answer)')
  throw new Error(`The answer of ${loggablePath(path.split('?', 1)[0] ?? '')} is not as agreed at: ${places.join(', ')}`)
}
