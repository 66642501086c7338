/** A key of a desk: what it does, in words and as a command. */
export interface Shortcut<Command> {
  key: string
  words: string
  command: Command
}

interface Pressed {
  key: string
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}

/** Finds the command of a key press; none with a modifier, which belongs to the browser or a screen reader. */
export const commandIn =
  <Command>(shortcuts: readonly Shortcut<Command>[]) =>
  ({ key, altKey, ctrlKey, metaKey }: Pressed): Command | undefined =>
    altKey || ctrlKey || metaKey ? undefined : shortcuts.find((shortcut) => shortcut.key === key.toLowerCase())?.command
