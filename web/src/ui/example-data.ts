import type { Category } from '@practice/shared/categories/contract'
import type { Comment } from '@practice/shared/comments/contract'
import type { LocationSummary } from '@practice/shared/locations/contract'
import type { ClinicalByline, PersonSummary } from '@practice/shared/people/contract'
import type { PostSummary } from '@practice/shared/posts/contract'
import type { Site } from '@practice/shared/site/contract'
import type { Image } from '@practice/shared/site/image'

// Content of the examples. Nothing that visitors load imports this file.

/** Whatever copy of it is asked for, the gallery answers with the landscape (web/server/components-gallery.ts). */
export const image: Image = { name: 'example-1600x1000-00000000', width: 1600, height: 1000, alt: 'Hills at dawn' }

/** Longer than a phone is wide, without a place to break. */
export const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

export const supervisor: ClinicalByline = {
  name: 'Jo Example',
  slug: 'jo-example',
  credentials: 'LMFT',
  license: { type: 'Licensed Marriage and Family Therapist', state: 'California', number: '00000' },
  supervisor: null,
}

export const associate: ClinicalByline = {
  name: 'Al Sample',
  slug: 'al-sample',
  credentials: 'AMFT',
  license: { type: 'Registered Associate Marriage and Family Therapist', state: 'California', number: null },
  supervisor: { name: supervisor.name, slug: supervisor.slug, credentials: supervisor.credentials },
}

export const person: PersonSummary = {
  name: 'Jo Example',
  slug: 'jo-example',
  credentials: 'LMFT',
  role: 'Licensed marriage and family therapist',
  photo: { ...image, alt: 'Portrait of Jo Example' },
  language: 'en',
}

export const personWithoutPhoto: PersonSummary = { ...person, name: 'Al Sample', slug: 'al-sample', photo: null }

export const post: PostSummary = {
  title: 'What worry is for, and when it is too much',
  slug: 'what-worry-is-for',
  excerpt: 'Worry wants to protect us. What happens in the body, what helps in the moment, and what helps in the long run.',
  cover: image,
  category: { name: 'Anxiety and stress', slug: 'anxiety-and-stress' },
  authors: [{ name: 'Jo Example', slug: 'jo-example', credentials: 'LMFT' }],
  publishedOn: '2026-03-01T12:00:00Z',
  readingMinutes: 7,
  featured: true,
  offersMarkdown: true,
}

export const postWithLongTitle: PostSummary = { ...post, slug: 'long', title: longWord, cover: null }

export const posts: PostSummary[] = [post, { ...post, slug: 'second', title: 'A second article' }, { ...postWithLongTitle, slug: 'third' }]

export const category: Category = {
  name: 'Anxiety and stress',
  slug: 'anxiety-and-stress',
  introduction: 'What happens when the alarm of the body will not be quiet, and what helps.',
  postCount: 4,
  writtenIn: ['en'],
}

export const location: LocationSummary = {
  name: 'Los Angeles',
  slug: 'los-angeles',
  street: '100 Example Avenue, Suite 200',
  city: 'Los Angeles',
  region: 'CA',
  postalCode: '90000',
  country: 'US',
  phone: '(213) 555-0142',
  telehealthStates: ['California'],
}

export const hours = [
  { day: 'monday' as const, opens: '09:00', closes: '12:30' },
  { day: 'monday' as const, opens: '14:00', closes: '20:00' },
  { day: 'friday' as const, opens: '20:00', closes: '02:00' },
]

export const exceptions = [
  { date: '2026-12-24', closed: false, opens: '09:00', closes: '12:00', note: 'Mornings only' },
  { date: '2026-12-25', closed: true, opens: null, closes: null, note: 'Christmas Day' },
]

export const crisis: Pick<Site, 'crisisMessage' | 'crisisResources'> = {
  crisisMessage: 'If you need to talk to someone right now, support is there day and night.',
  crisisResources: [
    { name: '988 Suicide & Crisis Lifeline', call: '988', text: '988', url: 'https://988lifeline.org', note: 'Free and confidential, at any hour.' },
    { name: 'Emergency services', call: '911', text: null, url: null, note: null },
  ],
}

export const navigation: Site['navigation'] = [
  { label: 'Articles', path: '/articles' },
  { label: 'Our people', path: '/people' },
  { label: 'Locations', path: '/locations' },
  { label: 'Contact', path: '/contact' },
]

export const comments: Comment[] = [
  { id: 'a', parentId: null, name: 'Robin', text: 'Thank you for this.\n\nIt helped me to read it twice.', language: 'en', createdAt: '2026-09-03T15:12:40Z', edited: false, byPractice: false, withdrawn: false },
  { id: 'b', parentId: 'a', name: 'Sam', text: 'The same here.', language: 'en', createdAt: '2026-09-04T15:12:40Z', edited: true, byPractice: true, withdrawn: false },
  { id: 'c', parentId: 'b', name: longWord, text: longWord, language: 'en', createdAt: '2026-09-05T15:12:40Z', edited: false, byPractice: false, withdrawn: false },
]

export const headings = ['What it is', 'What helps', 'When to see a doctor', 'Sources'].map((text) => ({
  id: text.toLowerCase().replaceAll(' ', '-'),
  text,
  level: 2 as const,
}))
