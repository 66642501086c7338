import { describe, expect, it } from 'vitest'
import { asksForHelp } from './asks-for-help.js'

describe('a search', () => {
  it.each([
    'suicide', 'suicidal thoughts', 'Suicide hotline', 'i want to die', 'how to kill myself', 'kill myself painless', 'self harm', 'self-harm', 'selfharm', 'cutting myself', 'overdose',
    'i want to end it all', 'sewer slide is not it but su1c1de is', 'my husband hits me', 'domestic violence', 'crisis', '988', 'raped', 'suicidio', 'quiero morir', 'autolesión', 'violencia doméstica', 'wanna die',
  ])('for "%s" is answered with help first', (query) => {
    expect(asksForHelp(query)).toBe(true)
  })

  it.each(['', 'anxiety', 'grief', 'first session', 'dying plants', 'insurance', 'cutting costs', 'deadline stress', 'couples therapy', 'panic attack', 'ansiedad', 'kilimanjaro'])('for "%s" is not', (query) => {
    expect(asksForHelp(query)).toBe(false)
  })

  it('is read in time that grows with its length and no faster', () => {
    const long = 'i want to feel that i have nobody and everything is so '.repeat(300)
    const began = performance.now()
    asksForHelp(long)
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})
