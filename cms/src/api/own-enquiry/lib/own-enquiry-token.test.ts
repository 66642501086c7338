import { expect, it } from 'vitest'
import { issueFormToken } from '../../../forms/form-token'
import { issueOwnCommentToken } from '../../own-comment/lib/own-comment-token'
import { issueOwnEnquiryToken, readOwnEnquiryToken } from './own-enquiry-token'

const secret = 'a secret of the tests, 32 characters long'
const id = 'HT-7K3M-Q9XR'
const token = issueOwnEnquiryToken(id, secret)

it('opens the receipt it was made for, and is the same for every retry', () => {
  expect(readOwnEnquiryToken(token, secret)).toBe(id)
  expect(issueOwnEnquiryToken(id, secret)).toBe(token)
})

it.each([
  ['another enquiry', token.replace('7K3M', '7K3N')],
  ['a changed signature', `${token.slice(0, -2)}AA`],
  ['a shorter one', token.slice(0, -1)],
  ['none', `${id}.`],
  ['something after it', `${token}.x`],
  ['line ends', `${token}\n`],
  ['the signature of a comment of that name', `${id}.${issueOwnCommentToken(id, secret).split('.')[1]}`],
  ['a form token', issueFormToken('enquiry', secret, Date.now())],
  ['nothing', ''],
  ['something that is no text', undefined],
])('opens nothing with %s', (_what, given) => {
  expect(readOwnEnquiryToken(given, secret)).toBeUndefined()
})

it('opens nothing under another secret', () => {
  expect(readOwnEnquiryToken(token, `${secret}!`)).toBeUndefined()
})
