import { moderationPaths, queue } from '@practice/shared/comments/desk'
import * as v from 'valibot'
import { inject } from 'vitest'
import type { SignInRole, SignIns } from './sign-ins.js'

const loginAnswer = v.object({ data: v.object({ token: v.string() }) })
const documentAnswer = v.object({ data: v.looseObject({ documentId: v.string() }) })

/** What the admin panel can do, without its screens: for preparing what a test looks at. */
export interface AdminApi {
  /** The answer to any admin request, whatever its status. */
  request(method: string, path: string, body?: unknown): Promise<Response>
  /** Creates a document and publishes it if its kind knows drafts. @returns its document id */
  publish(kind: string, data: Record<string, unknown>): Promise<string>
  /** Deletes a document, published or not. */
  remove(kind: string, documentId: string): Promise<void>
  /** Changes the site's settings. @returns puts back what was there */
  changeSettings(data: Record<string, unknown>): Promise<() => Promise<void>>
  /** Puts a picture into the media library. @returns its id */
  uploadPicture(png: Uint8Array<ArrayBuffer>, alternativeText: string): Promise<number>
  /** Approves every comment that came from an address. */
  approveCommentsFrom(email: string): Promise<void>
}

const settingsAnswer = v.object({ data: v.record(v.string(), v.unknown()) })
const uploadAnswer = v.tuple([v.looseObject({ id: v.number() })])

/** Parts of a document cannot be brought back under the ids they had. */
const withoutIds = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null, (key, part: unknown) => (key === 'id' ? undefined : part)))

const uidOf = (kind: string) => `api::${kind}.${kind}`

const ensureOk = async (what: string, response: Response): Promise<Response> => {
  if (response.ok) return response
  throw new Error(`${what}: ${response.status} ${await response.text()}`)
}

/** What shows the CMS that a person of the demo practice has signed in. */
export type AdminTokens = Record<SignInRole, string>

/** Signs in once for the whole run: the CMS allows five sign-ins of one person in five minutes. */
export const adminTokens = async (cms: string, signIns: SignIns): Promise<AdminTokens> => {
  const signIn = async (role: SignInRole): Promise<string> => {
    const headers = { 'content-type': 'application/json' }
    const login = await fetch(`${cms}/admin/login`, { method: 'POST', headers, body: JSON.stringify(signIns[role]) })
    return v.parse(loginAnswer, await (await ensureOk(`signing in as ${role}`, login)).json()).data.token
  }
  const [owner, editor, clinician, frontDesk] = await Promise.all([signIn('owner'), signIn('editor'), signIn('clinician'), signIn('front desk')])
  return { owner, editor, clinician, 'front desk': frontDesk }
}

/** The running CMS's admin for one of the demo people. */
export const adminApi = (role: SignInRole): AdminApi => {
  const cms = inject('cmsUrl')
  const token = inject('adminTokens')[role]
  const request: AdminApi['request'] = (method, path, body) =>
    fetch(`${cms}${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  return {
    request,
    publish: async (kind, data) => {
      const types = `/content-manager/collection-types/${uidOf(kind)}`
      const withDrafts = !['comment', 'redirect'].includes(kind)
      const path = withDrafts ? `${types}/actions/publish` : types
      const response = await ensureOk(`creating a ${kind}`, await request('POST', path, data))
      return v.parse(documentAnswer, await response.json()).data.documentId
    },
    remove: async (kind, documentId) => {
      await ensureOk(`deleting a ${kind}`, await request('DELETE', `/content-manager/collection-types/${uidOf(kind)}/${documentId}`))
    },
    approveCommentsFrom: async (email) => {
      // Addresses are sealed: only the desk knows them, and a filter could not.
      const ids: string[] = []
      for (let [page, pageCount] = [1, 1]; page <= pageCount; page += 1) {
        const waiting = v.parse(queue, await (await request('GET', `${moderationPaths.queue}?page=${page}`)).json())
        pageCount = waiting.pageCount
        ids.push(...waiting.comments.filter((comment) => comment.email === email).map(({ id }) => id))
      }
      await ensureOk('approving', await request('POST', '/moderation/decisions', { ids, decision: 'approve' }))
    },
    changeSettings: async (data) => {
      const address = `/content-manager/single-types/${uidOf('site')}`
      const save = async (fields: Record<string, unknown>) => void (await ensureOk('changing settings', await request('PUT', address, fields)))
      const current = v.parse(settingsAnswer, await (await request('GET', address)).json()).data
      const before = Object.fromEntries(Object.keys(data).map((field) => [field, withoutIds(current[field])]))
      await save(data)
      return () => save(before)
    },
    uploadPicture: async (png, alternativeText) => {
      const form = new FormData()
      form.append('files', new Blob([png], { type: 'image/png' }), 'picture.png')
      form.append('fileInfo', JSON.stringify({ name: 'picture.png', alternativeText, caption: alternativeText }))
      const response = await fetch(`${cms}/upload`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: form })
      const [file] = v.parse(uploadAnswer, await (await ensureOk('uploading', response)).json())
      return file.id
    },
  }
}
