import { createRequire } from 'node:module'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'

/** Weights as in the style sheet. */
const fonts: { name: string; source: string; weight?: number }[] = [
  ...['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'].map((script) => ({
    name: `lora-${script}`, source: `@fontsource-variable/lora/files/lora-${script}-wght-normal.woff2`, weight: 600,
  })),
  ...['latin', 'latin-ext'].map((script) => ({
    name: `figtree-${script}`, source: `@fontsource-variable/figtree/files/figtree-${script}-wght-normal.woff2`, weight: 500,
  })),
  { name: 'arabic', source: '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2' },
  { name: 'hebrew', source: '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-600-normal.woff2' },
]

const { resolve } = createRequire(import.meta.url)

/** Every character that one of the fonts could have: there is nothing to cut away here. */
const everything = Array.from({ length: 0xffff - 0x20 }, (_, index) => index + 0x20)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .join('')

/** Writes the fonts as what draws pictures reads them: unpacked, and each in its one weight. */
export const makeDrawingFonts = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  for (const { name, source, weight } of fonts) {
    const options = { targetFormat: 'truetype' as const, ...(weight && { variationAxes: { wght: weight } }) }
    await writeFile(`${folder}/${name}.ttf`, await subsetFont(await readFile(resolve(source)), everything, options))
  }
}

/** Puts the fonts beside the server's program. */
export const drawingFonts = (): Plugin => ({
  name: 'drawing-fonts',
  apply: 'build',
  async writeBundle({ dir }) {
    if (dir) await makeDrawingFonts(`${dir}/fonts`)
  },
})

/** Where they are while developing and in tests. */
export const cachedDrawingFonts = async (): Promise<string> => {
  const folder = fileURLToPath(new URL('../.cache/drawing-fonts', import.meta.url))
  await makeDrawingFonts(folder)
  return folder
}
