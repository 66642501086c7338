import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { commentStates } from '@practice/shared/comments/moderation'
import { clockTime, weekdays } from '@practice/shared/locations/contract'
import { slug } from '@practice/shared/text/slug'
import * as v from 'valibot'
import { parse } from 'yaml'

const text = v.string()
/** A list, as the CMS keeps it: one entry on each line. */
const lines = v.pipe(v.array(text), v.transform((entries) => entries.join('\n')))
// Strapi's types know no null; left out means the same.
const optionalText = v.pipe(
  v.nullish(v.string()),
  v.transform((value) => value ?? undefined),
)

const category = v.strictObject({ name: text, slug, introduction: text, order: v.number() })

const location = v.strictObject({
  name: text, slug, introduction: text, street: text, city: text, region: text, postalCode: text, country: text,
  phone: text, email: text, timeZone: text,
  hours: v.array(v.strictObject({ day: v.picklist(weekdays), opens: clockTime, closes: clockTime })),
  exceptions: v.array(
    v.strictObject({
      date: v.pipe(text, v.isoDate()),
      closed: v.optional(v.boolean(), false),
      opens: v.optional(clockTime),
      closes: v.optional(clockTime),
      note: optionalText,
    }),
  ),
  telehealthStates: lines,
  parking: text, access: text, map: text, mapAlt: text, enquiryInbox: text, order: v.number(),
})

const person = v.strictObject({
  name: text, slug, credentials: text, role: text, pronouns: optionalText, bio: text,
  licenseType: optionalText, licenseState: optionalText, licenseNumber: optionalText,
  supervisor: v.nullable(slug), photo: text, photoAlt: text,
  locations: v.array(slug), languages: lines, telehealth: v.boolean(), order: v.number(),
})

const day = v.pipe(text, v.isoDate())

const post = v.strictObject({
  title: text, slug, excerpt: text, metaDescription: text, category: slug, authors: v.array(slug), reviewer: slug,
  reviewedOn: day, firstPublishedOn: day, sensitive: v.boolean(), featured: v.boolean(), cover: text, coverAlt: text, body: text,
})

const page = v.strictObject({ title: text, slug, metaDescription: text, body: text })

const comment = v.strictObject({
  key: v.pipe(text, v.regex(/^c\d+$/)),
  post: slug,
  parent: v.nullable(text),
  name: text,
  email: text,
  text,
  state: v.picklist(commentStates),
  createdAt: v.pipe(text, v.isoTimestamp()),
})

const navigation = v.array(v.strictObject({ label: text, path: text }))

const site = v.strictObject({
  practiceName: text, tagline: text, promise: text, introduction: text,
  howToBegin: v.array(v.strictObject({ title: text, text })),
  navigation, footerNavigation: navigation, crisisMessage: text,
  crisisResources: v.array(v.strictObject({ name: text, call: optionalText, text: optionalText, url: optionalText, note: optionalText })),
  callToActionTitle: text, callToActionText: text, callToActionLabel: text,
  contactIntroduction: text, contactAdvice: text, responseTime: text, defaultDescription: text,
  offersMarkdown: v.boolean(),
})

/** What is the same in every language stands in the first one. */
const siteInSpanish = v.omit(site, ['practiceName', 'offersMarkdown'])

/** Words in Spanish of what is there in the first language. */
const translations = v.strictObject({
  categories: v.array(v.pick(category, ['slug', 'name', 'introduction'])),
  locations: v.array(v.pick(location, ['slug', 'name', 'introduction', 'parking', 'access'])),
  people: v.array(v.pick(person, ['slug', 'role', 'pronouns', 'languages', 'bio'])),
  posts: v.array(v.pick(post, ['slug', 'title', 'excerpt', 'metaDescription', 'body'])),
  pages: v.array(page),
})

const seed = v.strictObject({
  categories: v.array(category),
  locations: v.array(location),
  people: v.array(person),
  posts: v.array(post),
  pages: v.array(page),
  comments: v.array(comment),
  site,
  siteInSpanish,
  translations,
})

export type Seed = v.InferOutput<typeof seed>
export type SeedPost = v.InferOutput<typeof post>

/** A Markdown file with YAML between two `---` lines at its top. */
const readMarkdown = (file: string): unknown => {
  const [, header, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? []
  if (header === undefined || body === undefined) throw new Error(`${file} has no front matter.`)
  // The core schema leaves dates as they are written.
  const fields: unknown = parse(header, { schema: 'core' })
  return { ...Object(fields), body: body.trim() }
}

const readFolder = (folder: string): unknown[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readMarkdown(path.join(folder, name)))

/**
 * Reads the demo content.
 * @throws ValiError naming the first field that is not as described above
 */
export const readSeed = (folder: string): Seed => {
  const json = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'))
  return v.parse(seed, {
    categories: json('categories'),
    locations: json('locations'),
    people: json('people'),
    posts: readFolder(path.join(folder, 'posts')),
    pages: readFolder(path.join(folder, 'pages')),
    comments: json('comments'),
    site: json('site'),
    siteInSpanish: json('site.es'),
    translations: {
      categories: json('es/categories'),
      locations: json('es/locations'),
      people: json('es/people'),
      posts: readFolder(path.join(folder, 'es', 'posts')),
      pages: readFolder(path.join(folder, 'es', 'pages')),
    },
  })
}
