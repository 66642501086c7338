import type { ModerationDecision } from '@practice/shared/comments/moderation'
import type { Shortcut } from '../../desk/shortcuts'
import { commandIn } from '../../desk/shortcuts'

/** What a key does on the desk. */
export type Command =
  | { kind: 'move'; by: 1 | -1 }
  | { kind: 'decide'; decision: Exclude<ModerationDecision, 'edit'> }
  | { kind: 'edit' | 'reply' | 'select' | 'undo' }

export const shortcuts: readonly Shortcut<Command>[] = [
  { key: 'j', words: 'next', command: { kind: 'move', by: 1 } },
  { key: 'k', words: 'previous', command: { kind: 'move', by: -1 } },
  { key: 'a', words: 'approve', command: { kind: 'decide', decision: 'approve' } },
  { key: 'r', words: 'reject', command: { kind: 'decide', decision: 'reject' } },
  { key: 's', words: 'spam', command: { kind: 'decide', decision: 'spam' } },
  { key: 'd', words: 'delete', command: { kind: 'decide', decision: 'delete' } },
  { key: 'e', words: 'edit', command: { kind: 'edit' } },
  { key: 'c', words: 'reply', command: { kind: 'reply' } },
  { key: 'x', words: 'select', command: { kind: 'select' } },
  { key: 'u', words: 'undo', command: { kind: 'undo' } },
]

export const commandOf = commandIn(shortcuts)
