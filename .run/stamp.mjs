// @ts-check
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cacheFolder, root } from './places.mjs'

/** What no build reads, or what a build itself writes: it must not make a finished step look out of date. */
const ignored = /(?:^|\/)(?:node_modules|dist|seed|coverage|types\/generated|\.[^/]*)$|\.test\.tsx?$|\.(?:md|tsbuildinfo)$/

/** @param {string} folder relative to the checkout @returns {string[]} */
const filesBelow = (folder) =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const name = `${folder}/${entry.name}`
      if (ignored.test(name)) return []
      return entry.isDirectory() ? filesBelow(name) : [name]
    })
    .sort()

/**
 * A fingerprint of files' names and contents.
 * @param {{ files?: string[], folders?: string[], also?: string[] }} of paths relative to the checkout, and other facts that matter
 */
export const fingerprint = ({ files = [], folders = [], also = [] }) => {
  const hash = createHash('sha256').update(JSON.stringify(also))
  for (const file of [...files, ...folders.flatMap(filesBelow)]) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)))
  }
  return hash.digest('hex')
}

/** @param {string} name */
const stampPath = (name) => path.join(cacheFolder, 'stamps', name)

/** Was this step last finished with this fingerprint? @param {string} name @param {string} value */
export const isStamped = (name, value) => {
  try {
    return readFileSync(stampPath(name), 'utf8') === value
  } catch {
    return false
  }
}

/** @param {string} name @param {string} value */
export const stamp = (name, value) => {
  mkdirSync(path.dirname(stampPath(name)), { recursive: true })
  writeFileSync(stampPath(name), value)
}

/** A step that was broken off counts as not done. @param {string} name */
export const clearStamp = (name) => rmSync(stampPath(name), { force: true })
