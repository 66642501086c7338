import { expect, it } from 'vitest'
import { linkProblems } from '../../link-index/contract'
import { explainProblem, problemNames } from './problem-words'

const link = { problem: null, heading: null, target: null, answer: null }
const answered = (said: string) => ({ ...link, problem: 'unreachable' as const, answer: { said, checkedAt: '2026-11-25T10:00:00.000Z' } })

it.each(linkProblems)('has a name and an explanation for "%s"', (problem) => {
  expect(problemNames[problem]).not.toBe('')
  expect(explainProblem({ ...link, problem })).not.toBe('')
})

it('says nothing about a link that is as it should be', () => {
  expect(explainProblem(link)).toBe('')
})

it('names the heading that is gone and the page that is not public', () => {
  expect(explainProblem({ ...link, problem: 'missing_heading', heading: 'arriving' })).toContain('“arriving”')
  const target = { kind: 'post' as const, documentId: 'a', title: 'Grief', isPublished: false, mayOpen: false }
  expect(explainProblem({ ...link, problem: 'not_public', target })).toContain('“Grief” is not published')
})

it.each([
  ['404', 'On November 25 the other site said that this page is not there (404).'],
  ['503', 'On November 25 the other site answered with an error (503).'],
  ['no answer in time', 'On November 25 the other site did not answer in time.'],
  ['private address', 'On November 25 the other site is inside a private network, where readers cannot go.'],
  ['EPIPE', 'On November 25 the other site did not answer (EPIPE).'],
])('tells what a site answered with %s', (said, words) => {
  expect(explainProblem(answered(said))).toContain(words)
})
