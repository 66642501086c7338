import { inject } from 'vitest'
import * as v from 'valibot'
import type { SignInRole } from './sign-ins.js'

const loginAnswer = v.object({ data: v.object({ token: v.string() }) })
const documentAnswer = v.object({ data: v.looseObject({ documentId: v.string() }) })

/** What the admin panel can do, without its screens: for preparing what a test looks at. */
export interface AdminApi {
  /** The answer to any admin request, whatever its status. */
  request(method: string, path: string, body?: unknown): Promise<Response>
  /** Creates a document and publishes it if its kind knows drafts. @returns its document id */
  publish(kind: string, data: Record<string, unknown>): Promise<string>
  /** Changes the one document of a single type. */
  updateSingle(kind: string, data: Record<string, unknown>): Promise<void>
}

const uidOf = (kind: string) => `api::${kind}.${kind}`

const ensureOk = async (what: string, response: Response): Promise<Response> => {
  if (response.ok) return response
  throw new Error(`${what}: ${response.status} ${await response.text()}`)
}

/** Signs in to the running CMS as one of the demo people. */
export const signInToApi = async (role: SignInRole): Promise<AdminApi> => {
  const cms = inject('cmsUrl')
  const post = (path: string, body: unknown, token?: string, method = 'POST') =>
    fetch(`${cms}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const login = await ensureOk(`signing in as ${role}`, await post('/admin/login', inject('signIns')[role]))
  const { token } = v.parse(loginAnswer, await login.json()).data
  const request: AdminApi['request'] = (method, path, body) => post(path, body, token, method)
  return {
    request,
    publish: async (kind, data) => {
      const types = `/content-manager/collection-types/${uidOf(kind)}`
      const withDrafts = !['comment', 'enquiry', 'redirect'].includes(kind)
      const path = withDrafts ? `${types}/actions/publish` : types
      const response = await ensureOk(`creating a ${kind}`, await request('POST', path, data))
      return v.parse(documentAnswer, await response.json()).data.documentId
    },
    updateSingle: async (kind, data) => {
      await ensureOk(`changing ${kind}`, await request('PUT', `/content-manager/single-types/${uidOf(kind)}`, data))
    },
  }
}
