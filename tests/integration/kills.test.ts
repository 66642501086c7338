import { expect, it } from 'vitest'
import { killBothUnderWrites } from '../faults/kill-both-under-writes.js'
import { killUnderWrites } from '../faults/kill-under-writes.js'
import { installedDatabase } from '../support/installation.js'

// `npm run check:kills` does the same two hundred times on both databases.
it('keeps every acknowledged comment exactly once, through five kills under load', { timeout: 180_000 }, async () => {
  const toll = await killUnderWrites({ makeDatabase: installedDatabase, kills: 5 })
  expect(toll).toMatchObject({ lost: 0, doubled: 0, orphaned: 0 })
  expect(toll.acknowledged).toBeGreaterThanOrEqual(toll.kills)
})

// `npm run check:queue` does the same a hundred times on both databases.
it('keeps every acknowledged comment and enquiry exactly once while the CMS, the site and both are killed', { timeout: 180_000 }, async () => {
  const { kept, delivered, ...toll } = await killBothUnderWrites({ makeDatabase: installedDatabase, kills: 3 })
  expect(toll).toMatchObject({ lost: { comment: 0, enquiry: 0 }, doubled: { comment: 0, enquiry: 0 }, setAside: 0 })
  expect(Math.min(delivered.comment + delivered.enquiry, kept.comment, kept.enquiry)).toBeGreaterThan(0)
})
