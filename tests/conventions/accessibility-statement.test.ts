import { accessibilityChecks, accessibilityLimits, pageStates, pageTypes } from '@practice/shared/accessibility/checks'
import { describe, expect, it } from 'vitest'
import { ownFiles, readOwn } from '../support/repository.js'

const journeys = ownFiles('tests/e2e')
const ids = Object.keys(accessibilityChecks)

/** The checks whose claim is the name of a group of tests in a file. */
const claimedIn = (file: string): string[] => [...readOwn(file).matchAll(/describe\(accessibilityChecks\.(\w+)\.claim,/g)].map(([, id = '']) => id)

describe('the accessibility statement', () => {
  it.each(Object.entries(accessibilityChecks))('claims %s because tests of that name are there', (id, { file }) => {
    expect(claimedIn(`tests/e2e/${file}`)).toContain(id)
  })

  it('leaves out no such tests', () => {
    expect(journeys.flatMap(claimedIn).sort()).toEqual([...ids].sort())
  })

  it('names criteria as WCAG 2.2 numbers them', () => {
    for (const { criteria } of Object.values(accessibilityChecks)) for (const criterion of criteria) expect(criterion).toMatch(/^[1-4]\.\d\.\d{1,2}$/)
  })

  it('names every type of page and every state once, in words', () => {
    const names: string[] = [...Object.values(pageTypes), ...Object.values(pageStates), ...Object.values(accessibilityLimits)]
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => name.trim() === '')).toEqual([])
  })

  it('knows every page of the site', () => {
    const routes = [...readOwn('web/src/routes.tsx').matchAll(/\{ id: '([\w-]+)',/g)].map(([, id = '']) => id)
    const asType = (id: string): string => (id === 'unknown' ? 'notFound' : id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()))
    expect(routes.length).toBeGreaterThan(10)
    expect(Object.keys(pageTypes)).toEqual(expect.arrayContaining(routes.map(asType)))
  })
})
