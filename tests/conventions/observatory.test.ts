import { describe, expect, it } from 'vitest'
import type { ServedPage } from '../checks/observatory.js'
import { judge } from '../checks/observatory.js'

const safest: Record<string, string> = {
  'content-security-policy': "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=63072000',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
}

const page = (headers: Record<string, string | undefined>, other: Partial<ServedPage> = {}): ServedPage => ({
  headers: new Map(Object.entries({ ...safest, ...headers }).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  cookies: [],
  html: '<script type="module" src="/a.js" integrity="sha384-x"></script>',
  host: 'practice.example',
  redirectsTo: 'https://practice.example/',
  ...other,
})

const scoreOf = (...given: Parameters<typeof page>) => judge(page(...given)).score

describe('the score of the HTTP Observatory', () => {
  it('is 135 for a site that does everything it can by itself', () => {
    expect(judge(page({}))).toMatchObject({ score: 135, grade: 'A+' })
  })

  it('is 130 when scripts have no hashes, or frames are forbidden by the old header alone', () => {
    expect(scoreOf({}, { html: '<script src="/a.js"></script>' })).toBe(130)
    expect(scoreOf({ 'content-security-policy': "default-src 'none'; script-src 'self'" })).toBe(130)
  })

  it('gives no bonus below 90', () => {
    expect(scoreOf({ 'content-security-policy': undefined })).toBe(75)
    expect(judge(page({ 'content-security-policy': "default-src 'self'; script-src 'self' 'unsafe-inline'" })).score).toBe(80)
    expect(scoreOf({ 'strict-transport-security': undefined })).toBe(80)
  })

  it('sees what is unsafe in a policy', () => {
    const withPolicy = (policy: string) => judge(page({ 'content-security-policy': policy })).findings[0]?.modifier
    expect(withPolicy("default-src 'none'; script-src https:")).toBe(-20)
    expect(withPolicy("script-src 'self'")).toBe(-20)
    expect(withPolicy("default-src 'none'; script-src 'self' 'unsafe-eval'")).toBe(-10)
    expect(withPolicy("default-src 'none'; img-src http:")).toBe(-10)
    expect(withPolicy("default-src 'none'; style-src 'unsafe-inline'")).toBe(0)
    expect(withPolicy("default-src 'self'")).toBe(5)
  })

  it('sees cookies, foreign scripts, and plain HTTP that stays plain', () => {
    expect(scoreOf({}, { cookies: ['sid=1; Path=/'] })).toBeLessThan(135)
    expect(scoreOf({}, { html: '<script src="//cdn.example/a.js"></script>' })).toBe(50)
    expect(scoreOf({}, { redirectsTo: 'http://practice.example/home' })).toBe(80)
  })
})
