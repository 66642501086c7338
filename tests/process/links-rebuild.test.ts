import { execFile, execFileSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { apiPaths } from '@practice/shared/paths'
import { postResponse } from '@practice/shared/posts/contract'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Cms } from '../support/cms.js'
import { startCms } from '../support/cms.js'
import { makePublished } from '../support/documents.js'
import type { Staff } from '../support/staff.js'
import { signIn } from '../support/staff.js'

let cms: Cms
let owner: Staff
beforeAll(async () => {
  cms = await startCms({ settings: { SITE_URL: 'https://practice.example' } })
  owner = await signIn(cms)
})
afterAll(() => cms.stop())

const cmsFolder = fileURLToPath(new URL('../../cms', import.meta.url))

/** Changes the database as an import past the CMS would. */
const change = (...statements: string[]) =>
  execFileSync(process.execPath, ['-e', 'const d = new (require("better-sqlite3"))(process.argv[1]); for (const s of process.argv.slice(2)) d.exec(s)', path.join(cms.dataFolder, 'cms.sqlite'), ...statements], { cwd: cmsFolder })

const links = v.object({ out: v.array(v.object({ address: v.string(), problem: v.nullable(v.string()) })) })

it('npm run links:rebuild makes references and the index of whatever the database holds', async () => {
  const [target, source, gone] = [await makePublished(owner, 'post'), await makePublished(owner, 'post'), await makePublished(owner, 'post', { body: '[x](https://x.example)' })]
  change(
    `update posts set body = '[a](https://practice.example/articles/${target.slug}?utm_source=old#b) [c](/articles/none)' where document_id = '${source.documentId}'`,
    `delete from links where source_id = '${source.documentId}'`,
    `delete from posts where document_id = '${gone.documentId}'`,
  )
  // Waited for without blocking: the CMS closes connections that rest for five seconds, and a blocked client would use them all the same.
  const { stdout } = await promisify(execFile)(process.execPath, ['dist/src/link-index/rebuild-command.js'], { cwd: cmsFolder, env: cms.settings })
  expect(stdout).toContain('the index has 4 links')
  const { body } = v.parse(postResponse, await (await cms.fetch(apiPaths.post(source.slug))).json())
  expect(body).toBe(`[a](post:${target.documentId}#b) [c](/articles/none)`)
  const { out } = v.parse(links, await (await owner.request('GET', `/links/of/post/${source.documentId}`)).json())
  expect(out).toEqual([{ address: `post:${target.documentId}#b`, problem: 'missing_heading' }, { address: '/articles/none', problem: 'missing_target' }])
})
