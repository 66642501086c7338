import { expect, it } from 'vitest'
import { issueFormToken } from '../../../forms/form-token'
import { issueReplyMailToken } from '../../../reply-mails/reply-mail-token'
import { issueOwnCommentToken, readOwnCommentToken } from './own-comment-token'

const secret = 'a secret of the tests, 32 characters long'
const id = 'a1b2c3d4e5f6g7h8i9j0k1l2'
const token = issueOwnCommentToken(id, secret)

it('opens the comment it was made for, and is the same for every retry', () => {
  expect(readOwnCommentToken(token, secret)).toBe(id)
  expect(issueOwnCommentToken(id, secret)).toBe(token)
})

it.each([
  ['another comment', token.replace(/^a/, 'b')],
  ['a changed signature', `${token.slice(0, -2)}AA`],
  ['a shorter one', token.slice(0, -1)],
  ['none', `${id}.`],
  ['something after it', `${token}.x`],
  ['line ends', `${token}\n`],
  ['a form token', issueFormToken('comment', secret, Date.now())],
  ['the token of a mail', issueReplyMailToken(id, secret)],
  ['nothing', ''],
  ['something that is no text', undefined],
])('opens nothing with %s', (_what, given) => {
  expect(readOwnCommentToken(given, secret)).toBeUndefined()
})

it('opens nothing under another secret', () => {
  expect(readOwnCommentToken(token, `${secret}!`)).toBeUndefined()
})
