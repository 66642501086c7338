import { expect, it } from 'vitest'
import type { Candidate } from './score-related'
import { rankRelated } from './score-related'

const post = { title: 'Panic attacks: what helps', excerpt: 'What happens in the body during an attack, and what to do in the moment.' }

const candidate = (documentId: string, about: Partial<Candidate> = {}): Candidate => ({
  documentId,
  title: 'Something else',
  excerpt: 'Of another kind altogether.',
  listedAt: '2026-01-01T00:00:00.000Z',
  inCategory: false,
  linksHere: false,
  ...about,
})

const order = (...candidates: Candidate[]): string[] => rankRelated(post, candidates).map(({ documentId }) => documentId)

it('puts what links to a post before its topic, and its topic before the rest', () => {
  expect(order(candidate('rest'), candidate('topic', { inCategory: true }), candidate('links', { linksHere: true }), candidate('both', { linksHere: true, inCategory: true }))).toEqual([
    'both', 'links', 'topic', 'rest',
  ])
})

it('knows what texts are about, whatever the endings and accents of their words', () => {
  expect(order(candidate('rest'), candidate('alike', { title: 'A panicked body', excerpt: 'Attácked in the moment.' }))).toEqual(['alike', 'rest'])
})

it('does not take words for a subject that every text has', () => {
  const filler = candidate('filler', { title: 'What to do, and what is in the', excerpt: 'what and to', listedAt: '2020-01-01T00:00:00.000Z' })
  expect(order(filler, candidate('newer'))).toEqual(['newer', 'filler'])
})

it('prefers the newer of equals, and is always in one order', () => {
  const [old, young, same] = [candidate('c', { listedAt: '2020-01-01T00:00:00.000Z' }), candidate('b'), candidate('a')]
  expect(order(old, young, same)).toEqual(['a', 'b', 'c'])
  expect(order(same, old, young)).toEqual(['a', 'b', 'c'])
})

it('copes with posts that say nothing', () => {
  expect(rankRelated({ title: '', excerpt: '' }, [candidate('a', { title: '', excerpt: '' })])).toHaveLength(1)
})
