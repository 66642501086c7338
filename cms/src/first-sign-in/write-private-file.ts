import { chmodSync, writeFileSync } from 'node:fs'

/** Writes a file that only the account running this process can read. */
export const writePrivateFile = (file: string, text: string): void => {
  writeFileSync(file, text, { mode: 0o600 })
  // The mode above counts only for a new file.
  chmodSync(file, 0o600)
}
