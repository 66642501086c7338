import { expect, it } from 'vitest'
import { killUnderWrites } from '../faults/kill-under-writes.js'
import { freshDatabase } from '../support/fresh-database.js'

// `npm run check:kills` does the same two hundred times on both databases.
it('keeps every acknowledged comment exactly once, through five kills under load', { timeout: 180_000 }, async () => {
  const toll = await killUnderWrites({ database: await freshDatabase(), kills: 5 })
  expect(toll).toMatchObject({ lost: 0, doubled: 0, orphaned: 0 })
  expect(toll.acknowledged).toBeGreaterThanOrEqual(toll.kills)
})
