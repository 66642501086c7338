// @ts-check
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { exitStatusOf } from './command.mjs'
import { cacheFolder, root } from './places.mjs'
import { PlainFailure } from './plain-failure.mjs'
import { addResults } from './test-totals.mjs'

/** Every TypeScript project, so that no file escapes the type check. */
const typeScriptProjects = ['tsconfig.json', 'shared/tsconfig.json', 'cms/tsconfig.json', 'cms/src/admin/tsconfig.json', 'web/tsconfig.json', 'tests/tsconfig.json']

/** @param {string} folder @param {string} packageName @param {string} file its program */
const programOf = (folder, packageName, file) => {
  const manifest = createRequire(path.join(root, folder, 'package.json')).resolve(`${packageName}/package.json`)
  return path.join(path.dirname(manifest), file)
}

/** @param {string} what @param {string[]} args @param {string} [cwd] */
const runNode = async (what, args, cwd = root) => {
  const status = await exitStatusOf(process.execPath, args, { cwd })
  if (status !== 0) throw new PlainFailure(`${what} failed.`)
}

const checkTypes = async () => {
  const tsc = programOf('.', 'typescript', 'bin/tsc')
  const waiting = [...typeScriptProjects]
  const checkOneByOne = async () => {
    for (let project = waiting.shift(); project; project = waiting.shift()) {
      if (!existsSync(path.join(root, project))) throw new PlainFailure(`${project} is not there.`)
      await runNode(`The type check of ${project}`, [tsc, '--noEmit', '-p', project])
    }
  }
  // One program uses one core.
  await Promise.all([checkOneByOne(), checkOneByOne()])
}

const lint = () => runNode('Lint', [programOf('.', 'eslint', 'bin/eslint.js'), '.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint/'])

/**
 * Runs Vitest in a package, and adds what it counted to the totals.
 * @param {string} folder
 * @param {string} [project] one of the package's projects
 * @param {string[]} [more] parts of the names of the only files to run, or options
 */
const vitest = async (folder, project, more = []) => {
  const results = path.join(cacheFolder, 'test-results', `${project ?? folder}.json`)
  const args = ['run', ...(project ? ['--project', project] : []), '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...more]
  const status = await exitStatusOf(process.execPath, [programOf(folder, 'vitest', 'vitest.mjs'), ...args], { cwd: path.join(root, folder) })
  addResults(results)
  if (status !== 0) throw new PlainFailure(`Tests in ${folder}${project ? ` (${project})` : ''} failed.`)
}

const unitTests = async () => {
  // Vitest leaves one core free unless it is told not to, which is half of two.
  for (const folder of ['shared', 'cms', 'web']) await vitest(folder, undefined, ['--maxWorkers=100%'])
  await vitest('tests', 'conventions')
}

/** Prints how many pages and examples of components axe has looked at, and what it found. */
export const checkAxe = async () => {
  await vitest('tests', 'components')
  await vitest('tests', 'journeys', ['accessibility-states'])
}

/** Prints how soon 500 changes are on every page that they touch. */
export const checkFreshness = () => {
  process.env.FRESHNESS_CHANGES ??= '500'
  return vitest('tests', 'journeys', ['fresh-pages'])
}

/** Prints what came of 1,000 random sequences of changes. @param {'rest-sqlite' | 'rest-postgres'} project */
export const proveLinks = (project) => {
  process.env.LINK_SEQUENCES ??= '1000'
  return vitest('tests', project, ['links-stay-whole'])
}

/** Prints what the links of one page cost among 10,000 posts, beside 100. */
export const measureLinkCost = () => {
  process.env.LINKED_POSTS ??= '10000'
  return vitest('tests', 'rest-sqlite', ['link-cost'])
}

/** Prints how many example texts survive the editor. */
export const checkRoundTrip = () => vitest('cms', undefined, ['round-trip'])

/** Prints how many sentences that ask for help are noticed, and how many others are taken for one. */
export const checkCrisis = () => vitest('shared', undefined, ['mentions-danger'])

/** The checks of `npm test`; the name runs one alone: `npm test -- lint`. @type {Record<string, { title: string, run: () => Promise<void> }>} */
export const checks = {
  types: { title: 'Type check', run: checkTypes },
  lint: { title: 'Lint', run: lint },
  unit: { title: 'Unit tests and conventions', run: unitTests },
  sqlite: { title: 'REST and roles on SQLite', run: () => vitest('tests', 'rest-sqlite') },
  postgres: { title: 'REST and roles on PostgreSQL', run: () => vitest('tests', 'rest-postgres') },
  journeys: { title: 'Browser journeys', run: () => vitest('tests', 'journeys') },
}

/** How `npm test` runs them: stages one after another, the rows of a stage beside each other. Lint keeps one core busy for as long as types and unit tests take. @type {string[][][]} */
export const stages = [[['lint'], ['types', 'unit']], [['sqlite']], [['postgres']], [['journeys']]]
