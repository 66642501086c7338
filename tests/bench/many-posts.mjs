// @ts-check
// Fills the embedded database of a CMS with posts from one number to another, each with 20 comments, spread over the
// categories and people that are there. Runs in a process of its own, with the CMS's own database driver.
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const [file = '', last = '', first = '1'] = process.argv.slice(2)
const cms = fileURLToPath(new URL('../../cms/package.json', import.meta.url))
/** @type {typeof import('better-sqlite3')} */
const Database = createRequire(cms)('better-sqlite3')
const db = new Database(path.resolve(file))
db.pragma('journal_mode = WAL')
db.pragma('synchronous = OFF')

const words = 'Some days the body remembers what the mind would rather leave alone, and it is no failure to notice that first in the shoulders. '
const body = `## A first part\n\n${words.repeat(12)}\n\n## A second part\n\n${words.repeat(12)}`
const comments = 20

db.exec('begin')
db.exec(`create temp table seq (n integer primary key)`)
db.prepare(`insert into seq with recursive s(n) as (select ? union all select n + 1 from s where n < ?) select n from s`).run(Number(first), Number(last))
/** Both rows of a post: its draft and what is published, as publishing leaves them. */
for (const published of [false, true]) {
  db.prepare(
    `insert into posts (document_id, title, slug, excerpt, body, first_published_at, listed_at, reading_minutes, featured, sensitive, comment_policy, created_at, updated_at, published_at, locale)
     select 'many' || n, 'Post number ' || n, 'post-number-' || n, 'An excerpt of about one line for post ' || n, ?, 1600000000000 + n * 60000,
       case when ? then 1600000000000 + n * 60000 end, 4, 0, 0, 'open', 1600000000000 + n * 60000, 1600000000000 + n * 60000,
       case when ? then 1600000000000 + n * 60000 end, 'en'
     from seq`,
  ).run(body, published ? 1 : 0, published ? 1 : 0)
}
const isLive = 'x.published_at is not null'
db.exec(`create temp table lives as select row_number() over (order by id) - 1 as k, id from categories x where ${isLive}`)
db.exec(`create temp table writers as select row_number() over (order by id) - 1 as k, id from people x where ${isLive}`)
db.exec(`insert into posts_category_lnk (post_id, category_id, post_ord)
  select p.id, l.id, s.n from seq s join posts p on p.document_id = 'many' || s.n and p.published_at is not null
  join lives l on l.k = s.n % (select count(*) from lives)`)
db.exec(`insert into posts_authors_lnk (post_id, person_id, person_ord, post_ord)
  select p.id, w.id, 1, s.n from seq s join posts p on p.document_id = 'many' || s.n and p.published_at is not null
  join writers w on w.k = s.n % (select count(*) from writers)`)
const columns = new Set(db.prepare(`select name from pragma_table_info('comments')`).pluck().all())
const extra = columns.has('by_practice') ? [', by_practice', ', 0'] : ['', '']
db.prepare(
  `insert into comments (document_id, name, text, state, created_at, updated_at, published_at${extra[0]})
   select 'said' || n || 'x' || c.value, 'Reader ' || c.value, 'This is what I recognised in it, and what I would like to try next week.', 'approved',
     1600000000000 + n * 60000 + c.value, 1600000000000 + n * 60000 + c.value, 1600000000000 + n * 60000 + c.value${extra[1]}
   from seq, json_each(?) c`,
).run(JSON.stringify(Array.from({ length: comments }, (_, index) => index)))
db.exec(`insert into comments_post_lnk (comment_id, post_id)
  select c.id, p.id from seq s join posts p on p.document_id = 'many' || s.n
  join json_each('[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19]') v join comments c on c.document_id = 'said' || s.n || 'x' || v.value`)
db.exec('commit')
db.exec('analyze')
db.close()
