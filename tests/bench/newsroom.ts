import { randomUUID } from 'node:crypto'
import { formTokenResponse } from '@practice/shared/forms/form-guard'
import { apiPaths } from '@practice/shared/paths'
import * as v from 'valibot'
import type { RunningStack } from '../support/stack.js'
import { waitUntil } from '../support/wait-until.js'

const signInAnswer = v.object({ data: v.object({ token: v.string() }) })
const found = v.object({ results: v.array(v.looseObject({ documentId: v.string() })) })

/** About 1,500 words with headings, lists, a quotation and emphasis, as articles have. */
const longText = (seed: number): string => {
  const sentence = (index: number) =>
    `Some days (${seed}.${index}) the body remembers what the mind would rather leave alone, and it is *no failure* to notice that first in the shoulders or in the way one breathes.`
  const chapters = Array.from({ length: 8 }, (_, chapter) => {
    const paragraphs = [0, 1].map((part) => Array.from({ length: 3 }, (_, index) => sentence(chapter * 10 + part * 3 + index)).join(' '))
    return `## Part ${chapter + 1} of ${seed}\n\n${paragraphs.join('\n\n')}\n\n- a short **pause**\n- a longer one\n\n> ${sentence(99)}`
  })
  return chapters.join('\n\n')
}

/** What the bench writes into the CMS. */
export interface Newsroom {
  /** @returns its slug */
  publishArticle: (seed: number) => Promise<string>
  /** Leaves and approves them. */
  comment: (slug: string, count: number) => Promise<void>
}

export const openNewsroom = async ({ cmsUrl, siteUrl, signIns }: RunningStack): Promise<Newsroom> => {
  const headers = { 'content-type': 'application/json' }
  const post = async (address: string, body: unknown, token?: string) => {
    const response = await fetch(address, { method: 'POST', headers: { ...headers, ...(token !== undefined && { authorization: `Bearer ${token}` }) }, body: JSON.stringify(body) })
    if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`)
    return response.json() as Promise<unknown>
  }
  const { token } = v.parse(signInAnswer, await post(`${cmsUrl}/admin/login`, signIns.owner)).data
  const types = `${cmsUrl}/content-manager/collection-types`
  return {
    publishArticle: async (seed) => {
      const slug = `bench-article-${seed}`
      await post(`${types}/api::post.post/actions/publish`, { title: `Bench article ${seed}`, slug, excerpt: 'An excerpt of about one line.', body: longText(seed), commentPolicy: 'open' }, token)
      return slug
    },
    comment: async (slug, count) => {
      const form = v.parse(formTokenResponse, await (await fetch(`${siteUrl}${apiPaths.formToken('comment')}`)).json())
      await waitUntil('the form may be sent', () => Date.now() / 1000 - Number(form.token.split('.')[1]) > 4)
      const email = `${randomUUID()}@example.org`
      for (let index = 0; index < count; index += 1) {
        const text = `Comment ${index}: this is what I recognised in it, and what I would like to try next week when it gets loud again.`
        await post(`${siteUrl}${apiPaths.comments()}`, { post: slug, name: `Reader ${index}`, email, text, token: form.token, idempotencyKey: randomUUID() })
      }
      const list = await fetch(`${types}/api::comment.comment?pageSize=100&sort=id:DESC&filters[name][$startsWith]=Reader`, { headers: { authorization: `Bearer ${token}` } })
      const ids = v.parse(found, await list.json()).results.slice(0, count).map(({ documentId }) => documentId)
      await post(`${cmsUrl}/moderation/decisions`, { ids, decision: 'approve' }, token)
    },
  }
}
