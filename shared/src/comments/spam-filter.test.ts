import { describe, expect, it } from 'vitest'
import { learn, likelySpam, spamScore } from './spam-filter.js'

const of = (text: string) => ({ name: 'Robin', text })
const spam = Array.from({ length: 10 }, (_, n) => of(`Cheap pills and casino bonus number ${n}, order now at https://buy${n}.example.com`))
const ham = Array.from({ length: 10 }, (_, n) => of(`Thank you for the part about endings, it helped me ${n} times to talk with my sister.`))
const model = learn(spam, ham)

describe('a filter that has learned', () => {
  it('puts what resembles spam high and what resembles other comments low', () => {
    expect(spamScore(model, of('Order cheap pills now, casino bonus: https://x.example.com'))).toBeGreaterThan(likelySpam)
    expect(spamScore(model, of('The part about endings helped my sister too.'))).toBeLessThan(0.1)
  })

  it('is undecided about words it has never seen', () => {
    expect(spamScore(learn(spam, [...ham.slice(1), of('links https://a.example.org')]), of('Zwölf Boxkämpfer'))).toBeLessThan(likelySpam)
  })

  it('trusts a form that lay open for long a little less, and not enough to decide by that', () => {
    const comments = [...spam, ...ham, of('Zwölf Boxkämpfer')]
    for (const comment of comments) expect(spamScore(model, comment, true)).toBeGreaterThanOrEqual(spamScore(model, comment) ?? 1)
    const undecided = learn([...spam.slice(1), of('Thanks')], [...ham.slice(1), of('Thanks')])
    expect(spamScore(undecided, of('Thanks'), true)).toBeGreaterThan(spamScore(undecided, of('Thanks')) ?? 1)
    expect(spamScore(model, of('The part about endings helped my sister too.'), true)).toBeLessThan(0.1)
  })

  it('is not led astray by a long kind text before the spam', () => {
    const kind = 'It was warm, the garden was full of birds, and nobody was in a hurry. '.repeat(20)
    expect(spamScore(model, of(`${kind} Order cheap pills, casino bonus: https://x.example.com`))).toBeGreaterThan(0.5)
  })
})

it('says nothing before there was enough to learn from', () => {
  expect(spamScore(learn(spam.slice(0, 3), ham), of('Cheap pills'))).toBeUndefined()
  expect(spamScore(learn([], []), of('Cheap pills'))).toBeUndefined()
})
