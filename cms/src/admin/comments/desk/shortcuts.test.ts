import { expect, it } from 'vitest'
import { commandOf, shortcuts } from './shortcuts'

const none = { altKey: false, ctrlKey: false, metaKey: false }

it('has one command for each key', () => {
  expect(new Set(shortcuts.map(({ key }) => key)).size).toBe(shortcuts.length)
})

it.each([
  ['j', { kind: 'move', by: 1 }],
  ['A', { kind: 'decide', decision: 'approve' }],
  ['q', undefined],
  ['Enter', undefined],
])('%s: %o', (key, command) => {
  expect(commandOf({ ...none, key })).toEqual(command)
})

it.each(['altKey', 'ctrlKey', 'metaKey'] as const)('leaves keys with %s alone', (modifier) => {
  expect(commandOf({ ...none, key: 'r', [modifier]: true })).toBeUndefined()
})
