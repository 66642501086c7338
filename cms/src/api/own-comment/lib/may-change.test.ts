import { commentLimits } from '@practice/shared/comments/contract'
import { commentStates } from '@practice/shared/comments/moderation'
import { expect, it } from 'vitest'
import { mayChange } from './may-change'

const sent = Date.UTC(2026, 0, 1)
const createdAt = new Date(sent).toISOString()
const end = sent + commentLimits.changeableMinutes * 60_000

it('lets a sender change what waits, until its minutes are over', () => {
  expect(mayChange({ state: 'pending', createdAt }, end - 1)).toBe(true)
  expect(mayChange({ state: 'pending', createdAt }, end)).toBe(false)
})

it.each(commentStates.filter((state) => state !== 'pending'))('lets nobody change what is %s', (state) => {
  expect(mayChange({ state, createdAt }, sent)).toBe(false)
})
