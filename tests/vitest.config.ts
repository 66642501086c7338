import path from 'node:path'
import { defineConfig } from 'vitest/config'
import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

// A booted CMS takes about 250 MB and a whole core while it starts: more than two at once only wait for each other.
// Files that follow each other in a worker share what they import, which is most of what a small one takes.
const booted = { testTimeout: 60_000, hookTimeout: 180_000, maxWorkers: 2, isolate: false }

/** Half a minute and more of a core, whatever their size. */
const long = ['kills', 'links-stay-whole', 'start-and-stop', 'demo-content', 'mail', 'storage-faults', 'cms-down', 'keyboard', 'accessibility-states', 'zoom', 'no-third-parties']

/** In a fresh copy Vitest begins with the largest files, since it knows no times yet; a long one that comes last leaves a core idle. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => long.includes(path.basename(moduleId).split('.')[0] ?? '')
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { name: 'conventions', include: ['conventions/**/*.test.ts'] } },
      // How a process starts and stops, which routes it has and what the demo is made of do not depend on the database, so the folder `process` runs once.
      { test: { name: 'rest-sqlite', include: ['integration/**/*.test.ts', 'process/**/*.test.ts'], globalSetup: ['support/installation-for-the-run.ts'], ...booted } },
      {
        test: {
          name: 'rest-postgres',
          // `deployment`: as docker-compose.yml runs it. The journeys start the same on SQLite.
          include: ['integration/**/*.test.ts', 'deployment/**/*.test.ts'],
          globalSetup: ['support/postgres-for-the-run.ts'],
          ...booted,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['e2e/**/*.e2e.ts'],
          globalSetup: ['support/stack-for-the-run.ts'],
          ...booted,
        },
      },
      // Run by `npm run check:axe` alone: a minute and a half, of which `npm test` has none to spare.
      { test: { name: 'components', include: ['components/**/*.components.ts'], testTimeout: 600_000, hookTimeout: 120_000 } },
    ],
  },
})
