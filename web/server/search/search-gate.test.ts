import { describe, expect, it } from 'vitest'
import { SearchGate } from './search-gate'

describe('searching a lot', () => {
  it('is refused to the one who does it, for some seconds, and to nobody else', () => {
    const gate = new SearchGate()
    const asked = Array.from({ length: 100 }, () => gate.lets('203.0.113.9', 1_000))
    expect(asked.filter(Boolean)).toHaveLength(60)
    expect(gate.lets('203.0.113.10', 1_000)).toBe(true)
    expect(gate.lets('203.0.113.9', 22_000)).toBe(true)
  })

  it('is the same visitor at every address of one home, and another one next door', () => {
    const gate = new SearchGate()
    for (let number = 0; number < 100; number += 1) gate.lets(`2001:db8:1:2::${number.toString(16)}`, 1_000)
    expect(gate.lets('2001:db8:1:2:ffff::1', 1_000)).toBe(false)
    expect(gate.lets('2001:db8:1:3::1', 1_000)).toBe(true)
  })

  it('leaves most of the time to readers, however many do it', () => {
    const gate = new SearchGate()
    let searches = 0
    for (let now = 0; now < 10_000; now += 10) {
      if (!gate.lets(`visitor-${now}`, now)) continue
      searches += 1
      gate.spend(10)
    }
    // A second at once, and three tenths of ten.
    expect(searches).toBeGreaterThan(300)
    expect(searches).toBeLessThanOrEqual(401)
  })
})
