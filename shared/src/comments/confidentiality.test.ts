import { describe, expect, it } from 'vitest'
import { concernsAbout, confirmsClient } from './confidentiality.js'

const staffNames = ['Dr. Maren Alvarado, PsyD', 'Theo Lindqvist', 'Priya Natarajan']
const kindsIn = (text: string, name = 'Robin') => [...new Set(concernsAbout({ name, text }, staffNames).map(({ kind }) => kind))].sort()

describe('a comment that asks for a second look', () => {
  it.each([
    ['Call me at (213) 555-0142 any time.', ['phone']],
    ['My number: +1 213 555 0142', ['phone']],
    ['213.555.0142', ['phone']],
    ['Reach me at 5550142', ['phone']],
    ['Write to robin@example.org please', ['email']],
    ['robin (at) example (dot) org', ['email']],
    ['I am a client of this practice and love it.', ['client']],
    ["I'm a former patient of yours.", ['client']],
    ['I’ve been a client here for two years.', ['client']],
    ['As a client, I can say this is true.', ['client']],
    ['I used to be your patient.', ['client']],
    ['My therapist here said the same.', ['client']],
    ['During my last session with you I noticed it.', ['client']],
    ['I see Dr. Somebody every week.', ['client']],
    ['Dr. Alvarado explained this so well.', ['staff']],
    ['maren alvarado is wonderful', ['staff']],
    ['I started therapy with Priya Natarajan last spring.', ['client', 'staff']],
    ['My name is Robin Somerville and I disagree.', ['full_name']],
    ["I'm Robin Somerville, from Pasadena.", ['full_name']],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds)
  })

  it.each([
    ['Robin Somerville', ['full_name']],
    ['Robin J. Somerville', ['full_name']],
    ['robin@example.org', ['email']],
    ['Robin S.', []],
    ['A Reader', []],
    ['Robin', []],
    ['rb', []],
  ])('with the name %s', (name, kinds) => {
    expect(kindsIn('Thank you.', name)).toEqual(kinds)
  })
})

describe('a comment that does not', () => {
  it.each([
    'Thank you for this. It put into words what I could not.',
    'I read it on 2026-11-25 and again on 11/25/2026.',
    'Between 1995-2001 things were different, 1,000,000 people know that.',
    'If you are in distress, call or text 988.',
    'A client of mine would say the same about accountants.',
    'I am a teacher, and my clients are children.',
    'Is there a difference between a patient and a client?',
    'My therapist looked almost relieved when I asked.',
    'I am Robin. I was tired.',
    'I see it every week in my classroom.',
    'I saw you on the news? No.',
    'I started therapy last year, somewhere else entirely.',
    'Theo was my grandfather’s name.',
    'Meet @ noon. Cost: $120.',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual([])
  })
})

it('names the words, each once, and takes long nonsense in its stride', () => {
  expect(concernsAbout({ name: 'R', text: 'robin@example.org, ROBIN@example.org' })).toEqual([{ kind: 'email', words: 'ROBIN@example.org' }])
  for (const unit of ['(', '1 ', 'a@', 'I am ', 'my name is A ', 'as a ', '+', 'in my ']) {
    const started = process.cpuUsage()
    concernsAbout({ name: unit.repeat(20), text: unit.repeat(4000).slice(0, 4000) }, staffNames)
    expect(process.cpuUsage(started).user, unit).toBeLessThan(300_000)
  }
})

describe('a reply of the practice', () => {
  it.each([
    'We can talk about it in our next session.',
    'I am glad that you were a client of ours.',
    'It was good working with you.',
    'See you next week!',
    'Your treatment is going well.',
    'When we worked on this, you said so.',
    'As my client you know this.',
  ])('may confirm that somebody is a client: %s', (text) => {
    expect(confirmsClient(text)).not.toEqual([])
  })

  it.each([
    'Thank you for asking. In general, a slow stretch is part of it.',
    'We cannot say anything about an individual situation here.',
    'A first session usually lasts 50 minutes.',
    'Clients often tell us that they were nervous at first.',
  ])('may not: %s', (text) => {
    expect(confirmsClient(text)).toEqual([])
  })
})
