import { sitePaths } from '@practice/shared/paths'
import { beforeAll, describe, expect, inject } from 'vitest'
import { adminApi } from '../support/admin-api.js'
import { demoCategorySlug, demoPost } from '../support/demo-content.js'
import { fetchPage } from '../support/public-page.js'
import { test } from '../support/visitor.js'

beforeAll(async () => {
  const owner = adminApi('owner')
  const post = await demoPost()
  await owner.publish('redirect', { fromPath: '/old-article', outcome: 'moved', target: sitePaths.post(post.slug) })
  await owner.publish('redirect', { fromPath: '/withdrawn-article', outcome: 'gone' })
})

describe('an address', () => {
  test('of a page answers 200, with one title, description, canonical address and heading', async () => {
    const post = await demoPost()
    const paths = [
      sitePaths.home(),
      sitePaths.posts(),
      sitePaths.post(post.slug),
      sitePaths.category(await demoCategorySlug()),
      sitePaths.people(),
      sitePaths.person(post.authors[0]!.slug),
      sitePaths.locations(),
      sitePaths.location('los-angeles'),
      sitePaths.contact(),
      sitePaths.page('about'),
      sitePaths.page('privacy'),
      sitePaths.page('comment-policy'),
    ]
    for (const path of paths) {
      const { status, body, headers } = await fetchPage(path)
      expect(status, path).toBe(200)
      expect(headers.get('content-type'), path).toContain('text/html')
      expect(headers.get('set-cookie'), path).toBeNull()
      expect(body.match(/<title/g), path).toHaveLength(1)
      expect(body.match(/<h1/g), path).toHaveLength(1)
      expect(body.match(/<meta[^>]+name="description"/g), path).toHaveLength(1)
      expect(body, path).toContain(`<link rel="canonical" href="${inject('siteUrl')}${path === '/' ? '/' : path}"`)
    }
  })

  test('that nothing has answers 404 with a page that helps', async ({ reader: { page, ...reader } }) => {
    reader.expectConsoleError(/status of 404/)
    for (const path of ['/no-such-page', '/articles/no-such-article', '/topics/none', '/people/nobody', '/locations/nowhere', '/a/b/c']) {
      expect((await page.goto(path))?.status(), path).toBe(404)
      expect(await page.getByRole('heading', { level: 1 }).isVisible(), path).toBe(true)
      expect(await page.getByRole('navigation').first().isVisible(), path).toBe(true)
    }
  })

  test('that a page had before leads to where it is now', async ({ reader: { page } }) => {
    const post = await demoPost()
    expect(await fetchPage('/old-article')).toMatchObject({ status: 301 })
    await page.goto('/old-article')
    expect(new URL(page.url()).pathname).toBe(sitePaths.post(post.slug))
  })

  test('of something withdrawn answers 410', async ({ reader: { page, ...reader } }) => {
    reader.expectConsoleError(/status of 410/)
    expect((await page.goto('/withdrawn-article'))?.status()).toBe(410)
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  })
})
