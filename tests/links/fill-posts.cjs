// node fill-posts.cjs <folder of the CMS> <database file> <first> <end>: writes published posts with three links each, as
// the CMS stores them, many at a time.
'use strict'
const { createRequire } = require('node:module')
const path = require('node:path')

const [cmsFolder, file, first, end] = process.argv.slice(2)
const Database = createRequire(path.join(cmsFolder, 'package.json'))('better-sqlite3')
const database = new Database(file)
database.pragma('busy_timeout = 10000')

const idOf = (number) => `filled${String(number).padStart(8, '0')}`
const now = Date.now()
const post = database.prepare(
  `insert into posts (document_id, title, slug, excerpt, body, comment_policy, reading_minutes, first_published_at, listed_at, created_at, updated_at, published_at, locale)
   values (?, ?, ?, 'An excerpt.', ?, 'open', 1, ?, ?, ?, ?, ?, 'en')`,
)
const link = database.prepare("insert into links (source_kind, source_id, version, place, address, text, target_kind, target_id) values ('post', ?, ?, ?, ?, 'a link', 'post', ?)")

database.transaction(() => {
  for (let number = Number(first); number < Number(end); number += 1) {
    // Other posts, near and far; always the same ones.
    const targets = [1, 7, 4_001].map((step) => idOf((number * 31 + step) % Number(end)))
    const body = targets.map((target) => `A [link](post:${target}) in a paragraph of some words.`).join('\n\n')
    for (const [version, publishedAt] of [['draft', null], ['published', now]]) {
      post.run(idOf(number), `Title of filled ${number}`, `filled-${number}`, body, now, now, now, now, publishedAt)
      targets.forEach((target, place) => link.run(idOf(number), version, place, `post:${target}`, target))
    }
  }
})()
database.close()
