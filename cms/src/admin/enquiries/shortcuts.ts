/** What a key does on the desk for enquiries. */
export type Command = { kind: 'move'; by: 1 | -1 } | { kind: 'open' | 'take' | 'answered' | 'close' | 'note' }

export const shortcuts: readonly { key: string; words: string; command: Command }[] = [
  { key: 'j', words: 'next', command: { kind: 'move', by: 1 } },
  { key: 'k', words: 'previous', command: { kind: 'move', by: -1 } },
  { key: 'o', words: 'open or put away', command: { kind: 'open' } },
  { key: 't', words: 'take it', command: { kind: 'take' } },
  { key: 'n', words: 'note', command: { kind: 'note' } },
  { key: 'a', words: 'answered', command: { kind: 'answered' } },
  { key: 'c', words: 'close', command: { kind: 'close' } },
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
