import { describe, expect, it } from 'vitest'
import { searchLimits } from './contract.js'
import { defaultSynonyms, readSynonyms } from './synonyms.js'

describe('words that mean the same', () => {
  it('stand on a line with commas between them', () => {
    expect(readSynonyms('depression,  low   mood\r\n\r\nfee, cost, price')).toEqual([
      ['depression', 'low mood'],
      ['fee', 'cost', 'price'],
    ])
  })

  it('are left out when they are alone or too long, and when they are too many', () => {
    expect(readSynonyms(`alone\n, ,\n${'x'.repeat(61)}, short`)).toEqual([])
    expect(readSynonyms('a, b\n'.repeat(500))).toHaveLength(searchLimits.synonymGroups)
    expect(readSynonyms(Array.from({ length: 50 }, (_, index) => `w${index}`).join(','))[0]).toHaveLength(searchLimits.synonymsInGroup)
  })

  it('come with the site', () => {
    expect(readSynonyms(defaultSynonyms)).toHaveLength(defaultSynonyms.split('\n').length)
  })
})
