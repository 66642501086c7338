import type { PageType } from '@practice/shared/accessibility/checks'
import { accessibilityChecks, pageTypes } from '@practice/shared/accessibility/checks'
import { describe, expect, inject, it } from 'vitest'
import { htmlMistakes } from '../support/html-checker.js'

describe(accessibilityChecks.html.claim, () => {
  it.for(Object.keys(pageTypes) as PageType[])('%s', async (type) => {
    const response = await fetch(inject('examplePages')[type].url)
    expect(response.headers.get('content-type')).toMatch(/^text\/html\b/)
    expect(await htmlMistakes(await response.text())).toEqual([])
  })

  it('of a form with mistakes', async () => {
    const response = await fetch(inject('examplePages').contact.url, { method: 'POST', body: new URLSearchParams({ name: '' }) })
    expect(response.status).toBe(400)
    expect(await htmlMistakes(await response.text())).toEqual([])
  })
})
