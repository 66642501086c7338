// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { changedTexts, forgetOldTexts, keptTexts } from './kept-texts'

const owner = { user: '7', model: 'api::post.post', documentId: 'abc', language: 'en' } as const
const store = window.localStorage

beforeEach(() => store.clear())

describe('texts that were typed and not saved', () => {
  it('are there for the same person and document, and for nobody else', () => {
    keptTexts(store, owner).keep({ id: 'one', at: 1, texts: { body: 'Mine' } })
    expect(keptTexts(store, owner).read()).toEqual([{ id: 'one', at: 1, texts: { body: 'Mine' } }])
    expect(keptTexts(store, { ...owner, user: '8' }).read()).toEqual([])
    expect(keptTexts(store, { ...owner, documentId: undefined }).read()).toEqual([])
    expect(keptTexts(store, { ...owner, language: 'es' }).read()).toEqual([])
  })

  it('of one opening are replaced, of an earlier one stay until they are forgotten', () => {
    const kept = keptTexts(store, owner)
    kept.keep({ id: 'earlier', at: 1, texts: { body: 'Old' } })
    kept.keep({ id: 'now', at: 2, texts: { body: 'N' } })
    kept.keep({ id: 'now', at: 3, texts: { body: 'New' } })
    expect(kept.read().map(({ texts }) => texts.body)).toEqual(['Old', 'New'])
    kept.forget('earlier')
    expect(kept.read().map(({ id }) => id)).toEqual(['now'])
  })

  it('are thrown away after two weeks, and when they cannot be read', () => {
    const kept = keptTexts(store, owner)
    const day = 24 * 60 * 60 * 1000
    kept.keep({ id: 'old', at: 0, texts: { body: 'Old' } })
    kept.keep({ id: 'young', at: 10 * day, texts: { body: 'Young' } })
    forgetOldTexts(store, 15 * day)
    expect(kept.read().map(({ id }) => id)).toEqual(['young'])
    store.setItem('practice-unsaved x', '{')
    forgetOldTexts(store, 15 * day)
    expect(store.getItem('practice-unsaved x')).toBeNull()
  })

  it('are those that differ from what is saved', () => {
    expect(changedTexts({ title: 'New', body: 'Same', excerpt: 'Words', cover: { id: 1 }, slug: 'made-by-itself' }, { title: 'Old', body: 'Same', excerpt: null })).toEqual({ title: 'New', excerpt: 'Words' })
  })
})
