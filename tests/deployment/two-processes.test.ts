import { apiPaths } from '@practice/shared/paths'
import { postListResponse } from '@practice/shared/posts/contract'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { freshDatabase } from '../support/fresh-database.js'
import { startStack } from '../support/stack.js'

// The environment of docker-compose.yml, without its containers: both processes as they run there, on this run's database.
it('site and CMS start on an empty database, show the demo practice, and end when asked to', { timeout: 180_000 }, async () => {
  const database = await freshDatabase()
  const { siteUrl, cmsUrl, stop } = await startStack(database.settings)
  const statusOf = async (address: string) => (await fetch(address)).status
  expect({
    home: await statusOf(siteUrl),
    articles: await statusOf(`${siteUrl}/articles`),
    ready: await statusOf(`${cmsUrl}/api/ready`),
    admin: await statusOf(`${cmsUrl}/admin`),
  }).toEqual({ home: 200, articles: 200, ready: 200, admin: 200 })
  const list: unknown = await (await fetch(`${siteUrl}${apiPaths.posts()}`)).json()
  expect(v.parse(postListResponse, list).pagination.total).toBe(15)
  // Fails when one of the two does not end with status 0.
  await stop()
  await database.drop()
})
