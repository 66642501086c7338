import type { Shortcut } from '../desk/shortcuts'
import { commandIn } from '../desk/shortcuts'

/** What a key does on the desk for enquiries. */
export type Command = { kind: 'move'; by: 1 | -1 } | { kind: 'open' | 'take' | 'answered' | 'close' | 'note' }

export const shortcuts: readonly Shortcut<Command>[] = [
  { key: 'j', words: 'next', command: { kind: 'move', by: 1 } },
  { key: 'k', words: 'previous', command: { kind: 'move', by: -1 } },
  { key: 'o', words: 'open or put away', command: { kind: 'open' } },
  { key: 't', words: 'take it', command: { kind: 'take' } },
  { key: 'n', words: 'note', command: { kind: 'note' } },
  { key: 'a', words: 'answered', command: { kind: 'answered' } },
  { key: 'c', words: 'close', command: { kind: 'close' } },
]

export const commandOf = commandIn(shortcuts)
