import { describe, expect, it } from 'vitest'
import { commentLimits } from './contract.js'
import type { PostPolicy, SitePolicy } from './policy.js'
import { commentRules } from './policy.js'

const site: SitePolicy = { commentsOpen: true, commentsCloseAfterDays: null, commentLevels: null }
const post: PostPolicy = { commentPolicy: 'open', commentsCloseAfterDays: null, commentLevels: null, listedAt: '2026-01-01T00:00:00.000Z' }
const onDay = (number: number) => Date.UTC(2026, 0, number)
const rules = (ofSite: Partial<SitePolicy>, ofPost: Partial<PostPolicy>, now = onDay(10)) => commentRules({ ...site, ...ofSite }, { ...post, ...ofPost }, now)

describe('comments', () => {
  it('are open without an end, in conversations of four levels, when nothing is set', () => {
    expect(rules({}, {})).toEqual({ open: true, closeAt: null, levels: commentLimits.depth })
  })

  it.each([
    [{ commentsOpen: false }, {}],
    [{}, { commentPolicy: 'closed' as const }],
    [{ commentsOpen: false, commentsCloseAfterDays: 30 }, { commentPolicy: 'closed' as const, commentsCloseAfterDays: 0 }],
  ])('are closed when the site (%o) or the article (%o) says so', (ofSite, ofPost) => {
    expect(rules(ofSite, ofPost)).toMatchObject({ open: false, closeAt: null })
  })

  it('close so many days after the date of the article, to the moment', () => {
    const end = { closeAt: '2026-01-15T00:00:00.000Z' }
    expect(rules({ commentsCloseAfterDays: 14 }, {}, onDay(15) - 1)).toMatchObject({ open: true, ...end })
    expect(rules({ commentsCloseAfterDays: 14 }, {}, onDay(15))).toMatchObject({ open: false, ...end })
  })

  it.each([
    [14, 3, '2026-01-04T00:00:00.000Z'],
    [3, 14, '2026-01-15T00:00:00.000Z'],
    [14, null, '2026-01-15T00:00:00.000Z'],
    [14, 0, null],
    [null, 14, '2026-01-15T00:00:00.000Z'],
    [0, null, null],
  ])('of a site with %s days and an article with %s close at %s', (ofSite, ofPost, closeAt) => {
    expect(rules({ commentsCloseAfterDays: ofSite }, { commentsCloseAfterDays: ofPost }).closeAt).toBe(closeAt)
  })

  it.each([[2, null, 2], [2, 1, 1], [null, 3, 3], [99, null, commentLimits.maxLevels]])('of a site with %s levels and an article with %s have %s', (ofSite, ofPost, levels) => {
    expect(rules({ commentLevels: ofSite }, { commentLevels: ofPost }).levels).toBe(levels)
  })
})
