import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { apiPaths, sitePaths } from '@practice/shared/paths'
import { postListResponse } from '@practice/shared/posts/contract'
import type { Browser, Page } from 'playwright-core'
import * as v from 'valibot'
import { signInToAdmin } from '../support/admin-screen.js'
import { launchChromium } from '../support/chromium.js'
import { startStack } from '../support/stack.js'

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url))
const desktop = { width: 1280, height: 860 }
const phone = { width: 390, height: 780 }

/** Writes what the window shows. WebP at this quality is a tenth of a PNG; Playwright writes none, the browser does. */
const savePicture = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => document.fonts.ready)
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 })
  await session.detach()
  writeFileSync(path.join(folder, `${name}.webp`), Buffer.from(data, 'base64'))
  console.log(`docs/pictures/${name}.webp`)
}

interface Picture {
  name: string
  url: string
  viewport: { width: number; height: number }
}

const takePicture = async (browser: Browser, { name, url, viewport }: Picture): Promise<void> => {
  const page = await browser.newPage({ viewport, deviceScaleFactor: viewport === phone ? 2 : 1 })
  await page.goto(url, { waitUntil: 'networkidle' })
  await savePicture(page, name)
  await page.close()
}

const featuredPostPath = async (siteUrl: string): Promise<string> => {
  const { posts } = v.parse(postListResponse, await (await fetch(`${siteUrl}${apiPaths.posts()}`)).json())
  const post = posts.find(({ featured }) => featured) ?? posts[0]
  if (!post) throw new Error('there is no article')
  return sitePaths.post(post.slug)
}

/** Takes the pictures of the README from a fresh stack with demo content. */
export const takePictures = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  console.log('Starting the site with demo content …')
  const stack = await startStack()
  const browser = await launchChromium()
  try {
    const article = `${stack.siteUrl}${await featuredPostPath(stack.siteUrl)}`
    await takePicture(browser, { name: 'home', url: stack.siteUrl, viewport: desktop })
    await takePicture(browser, { name: 'article', url: article, viewport: desktop })
    await takePicture(browser, { name: 'article-phone', url: article, viewport: phone })
    await takePicture(browser, { name: 'contact', url: `${stack.siteUrl}${sitePaths.contact()}`, viewport: desktop })
    const admin = await browser.newPage({ baseURL: stack.cmsUrl, viewport: desktop })
    await signInToAdmin(admin, stack.signIns.editor)
    await admin.goto('/admin/comments', { waitUntil: 'networkidle' })
    await admin.getByRole('button', { name: /^Approve: / }).first().waitFor()
    await savePicture(admin, 'admin-comments')
  } finally {
    await browser.close()
    await stack.stop()
  }
}
