import { createRequire } from 'node:module'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'

const characters = (from: number, to: number): string => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index))

/**
 * What English text is made of. Everything else that the files hold (accented letters above all) is in a second file that
 * browsers fetch only for a page that needs it; styles/fonts.css has the same ranges.
 */
const basic = `${characters(0x20, 0x7e)}\u00a0©°·×–—‘’“”•…′″€←→`
const rest = `${characters(0xa1, 0xff)}${characters(0x131, 0x131)}${characters(0x152, 0x153)}‚„‹›™−`
const restWithoutBasic = [...rest].filter((character) => !basic.includes(character)).join('')

const fonts = {
  lora: '@fontsource-variable/lora/files/lora-latin-wght-normal.woff2',
  'lora-italic': '@fontsource/lora/files/lora-latin-400-italic.woff2',
  figtree: '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2',
}

const folder = fileURLToPath(new URL('../.cache/fonts/', import.meta.url))
const thisFile = fileURLToPath(import.meta.url)
const { resolve } = createRequire(import.meta.url)

const modified = async (file: string): Promise<number> => (await stat(file)).mtimeMs
const isCurrent = async (file: string, ...madeFrom: string[]): Promise<boolean> => {
  const made = await modified(file).catch(() => 0)
  return (await Promise.all(madeFrom.map(modified))).every((time) => time < made)
}

const makeFont = async (name: string, source: string, text: string): Promise<void> => {
  const file = `${folder}${name}.woff2`
  if (await isCurrent(file, source, thisFile)) return
  // Screens have had enough pixels for unhinted outlines for years, and hints are a tenth of a file.
  await writeFile(file, await subsetFont(await readFile(source), text, { targetFormat: 'woff2', noHinting: true }))
}

/** Cuts the fonts to the characters that pages are made of, before the style sheet asks for them. */
export const subsetFonts = (): Plugin => ({
  name: 'subset-fonts',
  async buildStart() {
    await mkdir(folder, { recursive: true })
    for (const [name, source] of Object.entries(fonts)) {
      await makeFont(`${name}-basic`, resolve(source), basic)
      await makeFont(`${name}-rest`, resolve(source), restWithoutBasic)
    }
  },
})
