import { describe, expect, it } from 'vitest'
import type { PreviewGrant } from './preview-token'
import { issuePreviewToken, readPreviewToken } from './preview-token'

const secret = 's'.repeat(32)
const grant: PreviewGrant = { kind: 'post', documentId: 'abc', version: 'draft', language: 'en', expires: 1000, link: 'admin' }
const token = issuePreviewToken(grant, secret)

describe('a preview token', () => {
  it('may be for another language, and a link from before there were any still works', () => {
    expect(readPreviewToken(issuePreviewToken({ ...grant, language: 'es' }, secret), secret, 0)).toEqual({ ...grant, language: 'es' })
    expect(token).toMatch(/^post\.abc\.draft\.1000\./)
  })

  it('grants what it was made for, until it expires', () => {
    expect(readPreviewToken(token, secret, 999_999)).toEqual(grant)
    expect(readPreviewToken(token, secret, 1_000_000)).toBeUndefined()
  })

  it.each([
    ['another document', token.replace('.abc.', '.abd.')],
    ['another version', token.replace('.draft.', '.published.')],
    ['another language', token.replace('.draft.', '.draft-es.')],
    ['more time', token.replace('.1000.', '.9000.')],
    ['another kind', token.replace('post.', 'page.')],
    ['no signature', token.replace(/\.[^.]+$/, '')],
    ['nothing', ''],
  ])('changed to %s grants nothing', (_, changed) => expect(readPreviewToken(changed, secret, 0)).toBeUndefined())

  it('of another key grants nothing', () => expect(readPreviewToken(token, 't'.repeat(32), 0)).toBeUndefined())
})
