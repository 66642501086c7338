import type { ModerationDecision } from '@practice/shared/comments/moderation'

/** What a key does on the desk. */
export type Command =
  | { kind: 'move'; by: 1 | -1 }
  | { kind: 'decide'; decision: Exclude<ModerationDecision, 'edit'> }
  | { kind: 'edit' | 'reply' | 'select' | 'undo' }

interface Shortcut {
  key: string
  words: string
  command: Command
}

export const shortcuts: readonly Shortcut[] = [
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

interface Pressed {
  key: string
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}

/** The command of a key press; none with a modifier, which belongs to the browser or a screen reader. */
export const commandOf = ({ key, altKey, ctrlKey, metaKey }: Pressed): Command | undefined =>
  altKey || ctrlKey || metaKey ? undefined : shortcuts.find((shortcut) => shortcut.key === key.toLowerCase())?.command
