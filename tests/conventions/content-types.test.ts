import { commentLimits } from '@practice/shared/comments/contract'
import { commentStates, loggedActions } from '@practice/shared/comments/moderation'
import { enquiryStates } from '@practice/shared/enquiries/contract'
import { accessActions } from '@practice/shared/enquiries/desk'
import { languages } from '@practice/shared/languages/languages'
import { weekdays } from '@practice/shared/locations/contract'
import { mailPurposes, mailStates } from '@practice/shared/mail/outbox'
import { postLimits } from '@practice/shared/posts/contract'
import { storedWithComment } from '@practice/shared/privacy/stored-comment'
import { slugLimits, slugPattern } from '@practice/shared/text/slug'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { ownFiles, readOwn } from '../support/repository.js'

const attribute = v.looseObject({
  type: v.string(),
  maxLength: v.optional(v.number()),
  enum: v.optional(v.array(v.string())),
  regex: v.optional(v.string()),
  private: v.optional(v.boolean()),
})
const schema = v.looseObject({ attributes: v.record(v.string(), attribute) })

const attributesOf = (file: string) => v.parse(schema, JSON.parse(readOwn(file))).attributes
const contentType = (name: string) => attributesOf(`cms/src/api/${name}/content-types/${name}/schema.json`)

const publicCommentFields = ['post', 'parent', 'name', 'text', 'language', 'byPractice', 'state']

const limits: [string, Record<string, number>][] = [
  ['post', { title: postLimits.title, excerpt: postLimits.excerpt, body: postLimits.body, metaTitle: postLimits.metaTitle, metaDescription: postLimits.metaDescription, slug: slugLimits.max }],
  ['comment', { name: commentLimits.name, text: commentLimits.text, originalText: commentLimits.text }],
]

describe('a content type', () => {
  it.each(limits)('%s holds exactly as much as the contract allows', (name, expected) => {
    const attributes = contentType(name)
    expect(Object.fromEntries(Object.keys(expected).map((field) => [field, attributes[field]?.maxLength]))).toEqual(expected)
  })

  it.each<[string, Record<string, readonly string[]>]>([
    ['comment', { state: commentStates, language: languages }],
    ['decision', { action: loggedActions }],
    ['enquiry', { state: enquiryStates }],
    ['access-entry', { action: accessActions }],
    ['mail', { purpose: mailPurposes, state: mailStates }],
  ])('%s knows the values of the contract, and no others', (name, expected) => {
    const attributes = contentType(name)
    for (const [field, values] of Object.entries(expected)) expect(attributes[field]?.enum, field).toEqual(values)
  })

  it('opening hours know the days of the contract', () => {
    expect(attributesOf('cms/src/components/location/opening-slot.json').day?.enum).toEqual(weekdays)
  })

  it('with a slug has the rule of the contract for it', () => {
    const withSlug = ownFiles('cms/src/api').filter((file) => file.endsWith('/schema.json') && attributesOf(file).slug)
    expect(withSlug.length).toBeGreaterThanOrEqual(5)
    for (const file of withSlug) expect(attributesOf(file).slug, file).toMatchObject({ maxLength: slugLimits.max, regex: slugPattern.source })
  })

  it('marks as private whatever people entrust to the practice', () => {
    expect(Object.entries(contentType('enquiry')).filter(([, { private: isPrivate }]) => !isPrivate)).toEqual([])
    expect(Object.entries(contentType('comment')).filter(([name, { private: isPrivate }]) => !isPrivate && !publicCommentFields.includes(name))).toEqual([])
  })

  it('comment holds what the privacy page says it holds, no more and no less', () => {
    // Strapi adds these to every type; the ids beside them tell nothing of anybody.
    const times = ['createdAt', 'updatedAt', 'publishedAt']
    expect(storedWithComment.flatMap(({ fields }) => fields).sort()).toEqual([...Object.keys(contentType('comment')), ...times].sort())
  })

  it('has a limit on every text', () => {
    const texts = ownFiles('cms/src')
      .filter((file) => /\.json$/.test(file) && /"attributes"/.test(readOwn(file)))
      .flatMap((file) => Object.entries(attributesOf(file)).map(([name, field]) => ({ file, name, field })))
      .filter(({ field }) => ['string', 'text', 'customField', 'uid'].includes(field.type))
    expect(texts.filter(({ field }) => field.maxLength === undefined).map(({ file, name }) => `${file} ${name}`)).toEqual([])
  })
})
