import * as v from 'valibot'
import type { Cms } from './cms.js'
import { ownerPassword } from './cms.js'
import { ownerEmail } from './processes.js'

const signInAnswer = v.object({ data: v.object({ token: v.string() }) })
const documentAnswer = v.object({ data: v.looseObject({ documentId: v.string() }) })
const listAnswer = v.object({ results: v.array(v.looseObject({ documentId: v.string() })) })

export type Kind = 'post' | 'category' | 'person' | 'location' | 'page' | 'redirect' | 'comment'
type Fields = Record<string, unknown>

/** Somebody who is signed in to the admin of a {@link Cms}, doing what its screens do. */
export interface Staff {
  token: string
  /** The answer to any admin request, whatever its status. */
  request(method: string, path: string, body?: unknown): Promise<Response>
  /** Saves a draft. @returns its document id */
  create(kind: Kind, fields: Fields): Promise<string>
  update(kind: Kind, documentId: string, fields: Fields): Promise<void>
  /** Publishes what is saved, after saving `fields` if there are any. */
  publish(kind: Kind, documentId: string, fields?: Fields): Promise<void>
  unpublish(kind: Kind, documentId: string): Promise<void>
  remove(kind: Kind, documentId: string): Promise<void>
  /** The draft (or, of a kind without drafts, the document) as the admin shows it. */
  read(kind: Kind, documentId: string): Promise<Fields>
  /** Documents of a kind, at most 100. */
  list(kind: Kind, filter?: string): Promise<Fields[]>
}

const collection = (kind: Kind) => `/content-manager/collection-types/api::${kind}.${kind}`

const expectOk = async (what: string, response: Response): Promise<Response> => {
  if (response.ok) return response
  throw new Error(`${what}: ${response.status} ${await response.text()}`)
}

/** Signs in, as the owner unless told otherwise. */
export const signIn = async (cms: Pick<Cms, 'fetch' | 'dataFolder'>, email: string = ownerEmail, password: string = ownerPassword(cms)): Promise<Staff> => {
  const send = (method: string, path: string, body?: unknown, token?: string) =>
    cms.fetch(path, {
      method,
      headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const answer = await expectOk(`signing in as ${email}`, await send('POST', '/admin/login', { email, password }))
  const { token } = v.parse(signInAnswer, await answer.json()).data
  const request: Staff['request'] = (method, path, body) => send(method, path, body, token)
  const change = async (what: string, method: string, path: string, body?: unknown) => expectOk(what, await request(method, path, body))
  return {
    token,
    request,
    create: async (kind, fields) => {
      const created = await change(`creating a ${kind}`, 'POST', collection(kind), fields)
      return v.parse(documentAnswer, await created.json()).data.documentId
    },
    update: async (kind, documentId, fields) => {
      await change(`changing a ${kind}`, 'PUT', `${collection(kind)}/${documentId}`, fields)
    },
    publish: async (kind, documentId, fields = {}) => {
      await change(`publishing a ${kind}`, 'POST', `${collection(kind)}/${documentId}/actions/publish`, fields)
    },
    unpublish: async (kind, documentId) => {
      await change(`withdrawing a ${kind}`, 'POST', `${collection(kind)}/${documentId}/actions/unpublish`, {})
    },
    remove: async (kind, documentId) => {
      await change(`deleting a ${kind}`, 'DELETE', `${collection(kind)}/${documentId}`)
    },
    read: async (kind, documentId) => {
      const answer = await change(`reading a ${kind}`, 'GET', `${collection(kind)}/${documentId}`)
      return v.parse(documentAnswer, await answer.json()).data
    },
    list: async (kind, filter = '') => {
      const answer = await change(`listing ${kind}`, 'GET', `${collection(kind)}?pageSize=100${filter}`)
      return v.parse(listAnswer, await answer.json()).results
    },
  }
}
