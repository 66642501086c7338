import type { CommentListResponse } from '@practice/shared/comments/contract'
import type { LocationListResponse } from '@practice/shared/locations/contract'
import type { Person } from '@practice/shared/people/contract'
import type { Post, PostSummary } from '@practice/shared/posts/contract'
import type { SearchTextsResponse } from '@practice/shared/search/contract'
import type { Site } from '@practice/shared/site/contract'
import type { FakeCms } from './fake-cms'

export const site: Site = {
  languages: ['en'],
  practiceName: 'Test Practice',
  tagline: 'A place for tests',
  promise: 'We listen.',
  introduction: 'We are a **small** practice.',
  links: {},
  formerHeadings: {},
  howToBegin: [{ title: 'Write to us', text: 'A line is enough.' }],
  navigation: [{ label: 'Articles', path: '/articles' }],
  footerNavigation: [{ label: 'Privacy', path: '/privacy' }],
  crisisMessage: 'Support is there day and night.',
  crisisResources: [{ name: '988 Lifeline', call: '988', text: '988', url: null, note: null }],
  callToAction: { title: 'Talk with someone?', text: 'Write us a line.', label: 'Get in touch' },
  contactIntroduction: 'Use this form.',
  contactAdvice: 'Please do not write clinical details.',
  responseTime: 'within two days',
  defaultDescription: 'A practice that tests.',
  commentsOpen: true,
  sendsMail: true,
  offersMarkdown: true,
}

export const locations: LocationListResponse = {
  locations: [
    {
      name: 'Harbor',
      slug: 'harbor',
      street: '1 Test Street',
      city: 'Testville',
      region: 'CA',
      postalCode: '90000',
      country: 'US',
      phone: null,
      telehealthStates: [],
    },
  ],
}

export const post: Post = {
  permanentId: 'worry1',
  writtenIn: ['en'],
  title: 'On worry',
  slug: 'on-worry',
  excerpt: 'What worry is for.',
  cover: null,
  category: null,
  authors: [{ name: 'Ann Example', slug: 'ann-example', credentials: 'PhD', license: null, supervisor: null }],
  publishedOn: '2026-03-01T12:00:00Z',
  readingMinutes: 3,
  featured: false,
  offersMarkdown: true,
  body: '## First part\n\nAn unmistakable sentence, with [a link](post:abc123#there) and [a dead one](post:gone9).',
  formerHeadings: { beginning: 'first-part' },
  links: { 'post:abc123': { path: '/articles/other', title: 'Other' } },
  updatedOn: '2026-03-01T12:00:00Z',
  reviewer: null,
  reviewedOn: null,
  sensitive: false,
  metaTitle: null,
  metaDescription: null,
  commentsOpen: true,
  commentsCloseAt: null,
  commentLevels: 4,
  related: [],
}

/** What lists show of a post. */
export const summaryOf = ({ title, slug, excerpt, cover, category, authors, publishedOn, readingMinutes, featured, offersMarkdown }: Post): PostSummary => ({
  title, slug, excerpt, cover, category, publishedOn, readingMinutes, featured, offersMarkdown,
  authors: authors.map(({ name, slug: authorSlug, credentials }) => ({ name, slug: authorSlug, credentials })),
})

export const comments: CommentListResponse = {
  comments: [
    { id: 'c1', parentId: null, name: 'Bea', text: 'Thank you.', language: 'en', createdAt: '2026-03-02T12:00:00Z', edited: false, byPractice: false, withdrawn: false },
    { id: 'c2', parentId: 'c1', name: 'Cy', text: 'I agree.', language: 'en', createdAt: '2026-03-03T12:00:00Z', edited: false, byPractice: false, withdrawn: false },
  ],
}

export const searchTexts: SearchTextsResponse = {
  texts: [
    { key: 'post:abc123', language: 'en', kind: 'post', path: '/articles/on-worry', title: 'On worry', summary: 'What worry is for.', names: 'Ann Example', headings: 'First part', text: 'An unmistakable sentence.', tags: ['post:abc123'] },
    { key: 'location:place', language: 'en', kind: 'location', path: '/locations/harbor', title: 'Harbor', summary: '1 Test Street, Testville, CA 90000', names: '', headings: '', text: '', tags: ['location:place'] },
  ],
  next: null,
}

/** Lets the CMS answer everything that the pages of a test ask for. */
export const publishContent = ({ answers }: FakeCms): void => {
  const readable: Record<string, unknown> = {
    '/api/site': site,
    '/api/locations': locations,
    '/api/categories': { categories: [{ name: 'Anxiety', slug: 'anxiety', introduction: 'On anxiety.', postCount: 1, writtenIn: ['en'] }] },
    '/api/search-texts': searchTexts,
    '/api/search-settings': { synonyms: [['worry', 'rumination']] },
    '/api/posts/on-worry': post,
    '/api/posts/on-worry/comments': comments,
    '/api/form-token?purpose=comment': { token: 'comment-token' },
    '/api/form-token?purpose=enquiry': { token: 'enquiry-token' },
    '/api/redirects?path=%2Farticles%2Fold-name': { status: 301, location: '/articles/on-worry' },
    '/api/redirects?path=%2Farticles%2Ftaken-down': { status: 410, suggestions: [summaryOf(post)] },
  }
  for (const [path, body] of Object.entries(readable)) answers.set(`GET ${path}`, { status: 200, body })
}

export const person: Person = {
  name: 'Ann Example',
  slug: 'ann-example',
  credentials: 'PhD',
  role: 'Psychologist',
  language: 'en',
  writtenIn: ['en'],
  photo: null,
  pronouns: null,
  bio: 'I listen.',
  links: {},
  formerHeadings: {},
  license: null,
  supervisor: null,
  languages: ['English'],
  telehealth: true,
  locations: [],
}

/** Lets the CMS answer with these posts, on their pages and in every list, and with who wrote them. */
export const publishPosts = ({ answers }: FakeCms, posts: readonly Post[]): void => {
  for (const one of posts) answers.set(`GET /api/posts/${one.slug}`, { status: 200, body: one })
  answers.set('GET /api/posts', { status: 200, body: { posts: posts.map(summaryOf), pagination: { page: 1, pageCount: 1, total: posts.length } } })
  answers.set(`GET /api/people/${person.slug}`, { status: 200, body: person })
}
