import { apiErrorCodes } from '@practice/shared/http/api-error'
import { apiPaths } from '@practice/shared/paths'
import { expect, it } from 'vitest'
import { readOwn } from '../support/repository.js'

const documentation = readOwn('docs/rest.md')
/** Routes as the documentation writes them: a slug is `:slug`, a query is a table below. */
const routes = [
  apiPaths.site(), apiPaths.posts(), apiPaths.post('x'), apiPaths.postComments('x'), apiPaths.categories(), apiPaths.category('x'),
  apiPaths.people(), apiPaths.person('x'), apiPaths.locations(), apiPaths.location('x'), apiPaths.page('x'), apiPaths.redirect('/'),
  apiPaths.formToken('comment'), apiPaths.formChallenge(), apiPaths.comments(), apiPaths.enquiries(), apiPaths.sitemap(), apiPaths.ready(), apiPaths.changes(), apiPaths.preview(':token'),
  apiPaths.ownComment(':token'), apiPaths.ownCommentChange(':token'), apiPaths.ownCommentWithdrawal(':token'), apiPaths.replyMail(':token'),
  apiPaths.ownEnquiry(':token'), apiPaths.ownEnquiryWithdrawal(':token'),
  apiPaths.search('x'), apiPaths.searchTexts(), apiPaths.searchSettings(), apiPaths.picture(':hash'),
].map((path) => path.replace(/\?.*/, '').replace('%3A', ':').replace(/\/x(?=\/|$)/, '/:slug'))

it('covers every address there is', () => {
  expect(routes).toHaveLength(Object.keys(apiPaths).length)
})

it.each(routes)('documents %s', (route) => {
  expect(documentation).toMatch(new RegExp(`${route.replace(':slug', '(?::slug|\\{slug\\})')}(?![\\w/])`))
})

it.each(apiErrorCodes)('documents the error %s', (code) => {
  expect(documentation).toContain(code)
})
