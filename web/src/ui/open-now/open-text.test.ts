import { expect, it } from 'vitest'
import type { OpenState } from '@practice/shared/locations/open-state'
import { english } from '../../../test-support/english'
import { openText } from './open-text'

const at = (date: string, time: string, daysAhead: number) => ({ date, time, daysAhead })

it.each<[OpenState, string, string]>([
  [{ open: true, closes: at('2026-11-23', '17:00', 0) }, 'Open now', 'until 5:00 PM'],
  [{ open: true, closes: at('2026-11-24', '02:30', 1) }, 'Open now', 'until tomorrow at 2:30 AM'],
  [{ open: true, closes: null }, 'Open now', ''],
  [{ open: false, opens: at('2026-11-23', '09:00', 0) }, 'Closed now', 'opens at 9:00 AM'],
  [{ open: false, opens: at('2026-11-24', '09:00', 1) }, 'Closed now', 'opens tomorrow at 9:00 AM'],
  [{ open: false, opens: at('2026-11-25', '09:00', 2) }, 'Closed now', 'opens on Wednesday at 9:00 AM'],
  [{ open: false, opens: at('2026-11-30', '12:00', 7) }, 'Closed now', 'opens on Monday, November 30 at 12:00 PM'],
  [{ open: false, opens: null }, 'Closed now', ''],
])('%j is "%s" and "%s"', (state, now, next) => {
  expect(openText(state, english)).toEqual({ now, next })
})
