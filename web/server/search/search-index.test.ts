import type { SearchText } from '@practice/shared/search/contract'
import { searchLimits } from '@practice/shared/search/contract'
import { defaultSynonyms, readSynonyms } from '@practice/shared/search/synonyms'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { SearchIndex } from './search-index'

const text = (name: string, fields: Partial<SearchText> = {}): SearchText => ({
  key: `post:${name}`, language: 'en', kind: 'post', path: `/articles/${name}`, title: name, summary: '', names: '', headings: '', text: '', tags: [`post:${name}`], ...fields,
})

const site = [
  text('anxiety', { title: 'What anxiety does in the body', summary: 'How anxiety feels, and why.', text: 'Your heart is racing.\nBreathing gets faster at night.' }),
  text('sleep', { title: 'Worry at three in the morning', summary: 'Lying awake.', headings: 'Why we cannot sleep', text: 'Insomnia is common, and anxiety often comes with it.' }),
  text('grief', { title: 'Grief has no timetable', text: 'After a loss, the café where you met is still there. Don’t hurry.' }),
  text('low-mood', { title: 'Low mood or depression?', text: 'When sadness stays.' }),
  text('maren', { key: 'person:maren', kind: 'person', path: '/people/maren', title: 'Maren Alvarado, PsyD', summary: 'Clinical psychologist', names: 'Los Angeles\nSpanish' }),
  text('harbor', { key: 'location:harbor', kind: 'location', path: '/locations/harbor', title: 'Long Beach', summary: '1 Harbor Street, Long Beach, CA 90802', text: 'There is an elevator.' }),
]

let index: SearchIndex
beforeEach(() => {
  index = new SearchIndex()
  index.setSynonyms(readSynonyms(defaultSynonyms))
  for (const one of site) index.put(one)
})

const paths = (question: string): string[] => index.search(question, 'en').results.map(({ path }) => path)
const written = (pieces: { text: string; match: boolean }[]): string => pieces.map((piece) => (piece.match ? `[${piece.text}]` : piece.text)).join('')

describe('a question', () => {
  it.each([
    ['a word', 'grief', '/articles/grief'],
    ['the beginning of a word', 'gri', '/articles/grief'],
    ['a word in another form', 'psychologists', '/people/maren'],
    ['a word with a mistake', 'greif', '/articles/grief'],
    ['a word with a letter too many', 'anxietty', '/articles/anxiety'],
    ['two letters in the other order', 'anixety', '/articles/anxiety'],
    ['capital letters', 'GRIEF', '/articles/grief'],
    ['no accent where there is one', 'cafe', '/articles/grief'],
    ['an accent where there is none', 'gríef', '/articles/grief'],
    ['an apostrophe of another kind', "don't hurry", '/articles/grief'],
    ['the plain word for a clinical one', 'feeling down', '/articles/low-mood'],
    ['the clinical word for a plain one', 'insomnia', '/articles/sleep'],
    ['a word in Spanish', 'duelo', '/articles/grief'],
    ['a word in Spanish without its accent', 'depresion', '/articles/low-mood'],
    ['a word in Spanish for what is written in English', 'insomnio', '/articles/sleep'],
    ['whom somebody looks for in Spanish', 'psicóloga', '/people/maren'],
    ['a name', 'alvarado', '/people/maren'],
    ['a place', 'long beach', '/locations/harbor'],
    ['a number', '90802', '/locations/harbor'],
    ['a whole sentence', 'why do I lie awake at night and cannot sleep', '/articles/sleep'],
  ])('finds %s', (_what, question, path) => {
    expect(paths(question)[0]).toBe(path)
  })

  it('in Spanish is answered whatever words the practice has put together', () => {
    index.setSynonyms([['café', 'coffee']])
    expect(paths('ansiedad')).toContain('/articles/anxiety')
  })

  it('finds what is about it before what mentions it', () => {
    expect(paths('anxiety').slice(0, 2)).toEqual(['/articles/anxiety', '/articles/sleep'])
  })

  it.each(['', '   ', '?!*+-"()', 'AND OR NOT', '\u0000\u0007', '😀🎉', '日本語の検索', 'ترجمة', 'zzqqxxww'])('that means nothing here (%j) finds nothing and is no error', (question) => {
    expect(index.search(question, 'en')).toMatchObject({ results: [], total: 0, suggestion: null, offerHelp: false })
  })

  it('of 10,000 characters is looked for by its beginning, and heard whole', () => {
    const found = index.search(`grief ${'and so on '.repeat(1_000)} I want to die`, 'en')
    expect(found).toMatchObject({ shortened: true, offerHelp: true })
    expect(found.results[0]?.path).toBe('/articles/grief')
  })

  it('in distress offers help whatever is found', () => {
    expect(index.search('suicide', 'en')).toMatchObject({ offerHelp: true, total: 0 })
    expect(index.search('grief', 'en').offerHelp).toBe(false)
  })

  it('finds no more than can be shown, and says how many there are', () => {
    for (let number = 0; number < 50; number += 1) index.put(text(`same-${number}`, { title: 'The same' , text: 'kaleidoscope' }))
    const { results, total } = index.search('kaleidoscope', 'en')
    expect([results.length, total]).toEqual([searchLimits.results, 50])
  })
})

describe('a question of somebody who reads Spanish', () => {
  const inSpanish = (name: string, fields: Partial<SearchText> = {}): SearchText => text(name, { key: `es:post:${name}`, language: 'es', tags: [`post:${name}`, `es:post:${name}`], ...fields })
  beforeEach(() => {
    index.put(inSpanish('anxiety', { title: 'La ansiedad en el cuerpo', summary: 'Cómo se siente.', text: 'El corazón late más rápido. Respirar despacio ayuda.' }))
    index.put(inSpanish('low-mood', { title: '¿Tristeza o depresión?', text: 'Cuando la tristeza se queda: a veces hay ansiedad.' }))
    index.put(inSpanish('maren', { key: 'es:person:maren', kind: 'person', path: '/people/maren', title: 'Maren Alvarado, PsyD', summary: 'Psicóloga clínica', names: 'Los Ángeles\nespañol' }))
  })
  const results = (question: string) => index.search(question, 'es').results
  const found = (question: string): string[] => results(question).map(({ path }) => path)

  it.each([
    ['a word', 'ansiedad', '/es/articles/anxiety'],
    ['a word without its accent', 'depresion', '/es/articles/low-mood'],
    ['an accent where there is none', 'ansiédad', '/es/articles/anxiety'],
    ['a word in another form', 'respirando', '/es/articles/anxiety'],
    ['another word of the same family', 'psicólogos', '/es/people/maren'],
    ['a word with a mistake', 'ansiadad', '/es/articles/anxiety'],
    ['a whole sentence', 'qué puedo hacer cuando siento mucha tristeza por la noche', '/es/articles/low-mood'],
    ['a place', 'los angeles', '/es/people/maren'],
    ['an English word', 'anxiety', '/es/articles/anxiety'],
    ['an English word that stands in the English text alone', 'racing', '/es/articles/anxiety'],
    ['what is there in English alone', 'duelo', '/articles/grief'],
    ['what is there in English alone, by a word of it', 'timetable', '/articles/grief'],
    ['a place that is not translated, on its page in Spanish', 'harbor', '/es/locations/harbor'],
  ])('finds %s', (_what, question, path) => {
    expect(found(question)[0]).toBe(path)
  })

  it('shows first what is in Spanish, then what is only in English, and each document once', () => {
    expect(results('ansiedad').map(({ path, language }) => [path, language])).toEqual([
      ['/es/articles/anxiety', 'es'], ['/es/articles/low-mood', 'es'], ['/articles/sleep', 'en'],
    ])
  })

  it('shows Spanish words for what was found by English ones', () => {
    expect(results('racing')[0]).toMatchObject({ language: 'es', title: [{ text: 'La ansiedad en el cuerpo', match: false }], excerpt: [{ text: 'Cómo se siente.' }] })
  })

  it('marks words with the accents of the text', () => {
    expect(written(results('corazon')[0]?.excerpt ?? [])).toBe('El [corazón] late más rápido. Respirar despacio ayuda.')
  })

  it('takes no word of either language, and none that means the same as one, for a mistake', () => {
    for (const question of ['duelo', 'grief', 'tristeza']) expect(index.search(question, 'es').suggestion).toBeNull()
    expect(index.search('tristesa', 'es').suggestion).toBe('tristeza')
  })

  it('does not reach whoever reads English, nor what was withdrawn', () => {
    expect(index.search('respirar', 'en').total).toBe(0)
    index.remove('es:post:anxiety')
    expect(found('corazon')).toEqual([])
    expect(results('racing')).toMatchObject([{ path: '/articles/anxiety', language: 'en' }])
  })
})

describe('a suggestion', () => {
  it('names the word that was probably meant', () => {
    expect(index.search('anixety at night', 'en').suggestion).toBe('anxiety at night')
  })

  it.each(['anxiety', 'anxie', 'zzqqxxww', 'lying awake'])('is not made for "%s"', (question) => {
    expect(index.search(question, 'en').suggestion).toBeNull()
  })
})

describe('an excerpt', () => {
  it('shows the words where they stand, with the matches marked', () => {
    expect(written(index.search('faster', 'en').results[0]?.excerpt ?? [])).toBe('… Breathing gets [faster] at night.')
  })

  it('is short, and begins and ends with whole words', () => {
    const words = Array.from({ length: 400 }, (_, number) => `word${number}`).join(' ')
    index.put(text('long', { text: `${words} needle ${words}` }))
    const excerpt = written(index.search('needle', 'en').results[0]?.excerpt ?? [])
    expect(excerpt).toMatch(/^… word\d+ .*\[needle\].* word\d+ …$/)
    expect(excerpt.length).toBeLessThan(220)
  })

  it('marks no word that is in every text, also when it belongs to what means the same', () => {
    index.put(text('tough', { summary: 'Being tough helps nobody who is nervous.' }))
    expect(index.search('worry', 'en').results.map(({ excerpt }) => written(excerpt))).toContain('Being tough helps nobody who is [nervous].')
  })

  it('marks the title too', () => {
    expect(written(index.search('grief', 'en').results[0]?.title ?? [])).toBe('[Grief] has no timetable')
  })

  it('holds what was written and never what was asked', () => {
    index.put(text('markup', { title: 'A <b>bold</b> title', text: 'if a < b && c' }))
    const { results } = index.search('<script>bold</script>', 'en')
    expect(written(results[0]?.title ?? [])).toBe('A <b>[bold]</b> title')
    expect(JSON.stringify(results)).not.toContain('script')
  })
})

describe('the index', () => {
  it('forgets what is removed, and follows what changes', () => {
    index.remove('post:grief')
    expect(paths('grief')).toEqual([])
    index.put(text('anxiety', { title: 'Renamed', text: 'penguin' }))
    expect(paths('penguin')).toEqual(['/articles/anxiety'])
    expect(paths('racing')).toEqual([])
  })

  it('does nothing for a text that is as it was', () => {
    expect(index.put({ ...site[0] ?? text('x') })).toBe(false)
    expect(index.put(text('anxiety', { title: 'Other' }))).toBe(true)
  })

  it('knows which texts were made from something', () => {
    index.put(text('tagged', { tags: ['post:tagged', 'person-card:x'] }))
    expect(index.touchedBy(new Set(['person-card:x']))).toEqual(['post:tagged'])
  })
})

describe('whatever is asked and written', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom('anxiety', 'the', "it's", '.*', '\\', '[a', '(?:', '__proto__', 'constructor', 'toString'))

  it('is answered, and every excerpt is made of its text alone', () => {
    fc.assert(
      fc.property(anything, anything, fc.array(anything, { maxLength: 4 }), (title, body, words) => {
        const own = new SearchIndex()
        own.put(text('one', { title, text: body, summary: '' }))
        for (const question of [words.join(' '), title, body.slice(0, 100)]) {
          const { results } = own.search(question, 'en')
          for (const result of results) {
            expect(result.title.map((piece) => piece.text).join('')).toBe(title)
            const shown = result.excerpt.map((piece) => piece.text).join('').replace(/^… | …$/g, '')
            expect(body.replace(/\n/g, ' ')).toContain(shown)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
