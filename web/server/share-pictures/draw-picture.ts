import { readdir } from 'node:fs/promises'
import { sharePictureSize } from '@practice/shared/share-pictures/share-picture'
import type { SharePicture } from '@practice/shared/share-pictures/share-picture'
import type { OverlayOptions } from 'sharp'
import sharp from 'sharp'

const { width, height } = sharePictureSize
const margin = 72
const textWidth = width - 2 * margin

// The light colors of web/src/styles/tokens.css.
const paper = '#fbf6ec'
const ink = '#22302d'
const inkSoft = '#3f4a46'
const accent = '#793119'

/** Pixels of the title, largest first: the first at which it fits. */
const titleSizes = [68, 60, 52, 46, 40, 34]
const titleHeight = 204
/** Characters; longer ones are cut. Titles have at most 160, but an import may have brought others. */
const longestTitle = 220

/** What the fonts that come with the site can write. Words in others would be boxes, so they are left out. */
const writable = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Common}\p{Script=Inherited}]*$/u
const beginsFromTheRight = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u
// Written with colors that only a font of pictures has; and what XML, and so Pango's markup, cannot hold.
const notDrawn = /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|\p{Cc}|\p{Cs}|\p{Co}|\p{Cn}|[\ufe0e\ufe0f\u200d]/gu

const drawable = (text: string): string => {
  const plain = text.replace(notDrawn, ' ').replace(/\s+/g, ' ').trim()
  return writable.test(plain) ? plain : ''
}

const cut = (text: string): string => (text.length <= longestTitle ? text : `${text.slice(0, longestTitle).replace(/\s+\S*$/, '')}…`)

const escapeMarkup = (text: string): string => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)

/** As the files name themselves. The comma at the end keeps Pango from reading the last words as a style. */
const otherScripts = 'Noto Sans Arabic SemiBold, Noto Sans Hebrew Thin SemiBold,'
const families = { serif: `Lora, ${otherScripts}`, sans: `Figtree Light, ${otherScripts}` }

interface Style {
  family: keyof typeof families
  /** Pixels. */
  size: number
  color: string
}

interface Drawn {
  data: Buffer
  width: number
  height: number
}

const drawText = async (text: string, { family, size, color }: Style): Promise<Drawn | undefined> => {
  if (text === '') return undefined
  const markup = `<span foreground="${color}">${escapeMarkup(text)}</span>`
  const image = sharp({ text: { text: markup, font: `${families[family]} ${size}`, width: textWidth, wrap: 'word-char', dpi: 72, rgba: true } })
  const { data, info } = await image.png().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

const drawTitle = async (title: string): Promise<Drawn | undefined> => {
  let drawn: Drawn | undefined
  for (const size of titleSizes) {
    drawn = await drawText(title, { family: 'serif', size, color: ink })
    if (!drawn || drawn.height <= titleHeight) break
  }
  return drawn
}

/** One after another below each other, what is not there without a gap. */
const stack = (parts: readonly (Drawn | undefined)[], gap: number, top: number, fromTheRight: boolean): OverlayOptions[] => {
  let y = top
  return parts.flatMap((part) => {
    if (!part) return []
    const placed = { input: part.data, top: y, left: fromTheRight ? width - margin - part.width : margin }
    y += part.height + gap
    return [placed]
  })
}

/** The practice's sign, as in web/src/ui/brand-mark. */
const brandMark =
  '<circle cx="20" cy="20" r="20" fill="#1f4a45"/><path d="M20 24c-7 0-10.5-4-10.5-11 7 0 10.5 4 10.5 11Z" fill="#a7c4a0"/>' +
  '<path d="M20 21c0-7 3.5-11 10.5-11.5 0 7.5-3.5 11.5-10.5 11.5Z" fill="#e8c27a"/><path d="M20 19v11" fill="none" stroke="#fbf3e2" stroke-width="2" stroke-linecap="round"/>' +
  '<path d="M10 27c2.5 5 6 6.5 10 6.5s7.5-1.5 10-6.5" fill="none" stroke="#e3a883" stroke-width="2.2" stroke-linecap="round"/>'

/** Hills at the foot, in the colors of the site's own landscape. */
const background = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${paper}"/>` +
    '<circle cx="1010" cy="505" r="46" fill="#e6ad50"/>' +
    '<path fill="#cbd2ae" d="M0 530c150-50 300-52 470-12 170 40 300 10 450-22 110-22 200-16 280 4v130H0z"/>' +
    '<path fill="#ebc7ac" d="M0 566c190-40 360-36 560 2 220 42 420 20 640-36v98H0z"/>' +
    '<path fill="#5a8a72" d="M0 592c200-32 400-34 620-2 220 30 400 12 580-26v66H0z"/>' +
    '<path fill="#1f4a45" d="M0 618c260-28 520-24 760 12H0zM860 630c110-26 220-38 340-40v40z"/>' +
    `<g transform="translate(${margin} 52) scale(1.4)">${brandMark}</g></svg>`,
)

/** Fonts stay known to the process once a text was drawn with their file. */
const learnFonts = async (folder: string): Promise<void> => {
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.ttf'))) {
    await sharp({ text: { text: 'a', fontfile: `${folder}/${name}`, dpi: 72 } }).raw().toBuffer()
  }
}

export type DrawPicture = (picture: SharePicture) => Promise<Buffer>

/** @param fonts gives the folder with the fonts of web/build/drawing-fonts.ts; asked when the first picture is drawn */
export const createPictureDrawer = (fonts: () => Promise<string>): DrawPicture => {
  let learned: Promise<void> | undefined
  return async ({ kicker, title, line, practiceName }) => {
    await (learned ??= fonts().then(learnFonts))
    const words = cut(drawable(title))
    // With a title that cannot be written, the practice stands for it.
    const header = words === '' ? '' : practiceName
    const parts = await Promise.all([
      drawText(drawable(kicker), { family: 'sans', size: 30, color: accent }),
      drawTitle(words || cut(drawable(practiceName))),
      drawText(drawable(line), { family: 'sans', size: 30, color: inkSoft }),
    ])
    const name = await drawText(drawable(header), { family: 'sans', size: 30, color: ink })
    const overlays = [
      ...stack(parts, 22, name ? 152 : 190, beginsFromTheRight.test(words)),
      ...(name ? [{ input: name.data, top: 80 - Math.round(name.height / 2), left: margin + 74 }] : []),
    ]
    return sharp(background).composite(overlays).png({ palette: true, quality: 90, effort: 7 }).toBuffer()
  }
}
