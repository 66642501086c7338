import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(path.join(import.meta.dirname, 'tokens.css'), 'utf8')

/** Colors by token that the first block of `:root` after `start` gives. */
const colorsAfter = (start: string): Record<string, string> => {
  const from = css.indexOf(start)
  const block = css.slice(from, css.indexOf('}', from))
  return Object.fromEntries([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', color = '']) => [name, color]))
}

const light = colorsAfter(':root')
const dark = { ...light, ...colorsAfter('@media (prefers-color-scheme: dark)') }
const moreContrast = colorsAfter('@media (prefers-contrast: more) {')
const themes = {
  light,
  dark,
  'more contrast': { ...light, ...moreContrast },
  'more contrast, dark': { ...dark, ...moreContrast, ...colorsAfter('@media (prefers-contrast: more) and') },
}

/** Relative luminance (WCAG 2.2, "relative luminance"). */
const luminance = (color: string): number => {
  const digits = color.length === 4 ? [...color.slice(1)].map((digit) => digit + digit).join('') : color.slice(1)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio (WCAG 2.2, "contrast ratio"), from 1 to 21. */
const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const grounds = ['paper', 'raised', 'tint', 'tint-sage', 'tint-dusk', 'tint-clay']
const words = ['ink', 'ink-soft', 'link', 'accent', 'error']

/** What carries words, and what they stand on. */
const textPairs = [
  ...words.flatMap((word) => grounds.map((ground) => [word, ground] as const)),
  ['on-action', 'action'],
  ['on-action', 'action-hover'],
  ['on-deep', 'deep'],
  ['on-deep-soft', 'deep'],
  // The titles of care cards, and the quick exit.
  ['paper', 'accent'],
  ['paper', 'error'],
] as const

const tooLow = (theme: Record<string, string>, pairs: readonly (readonly [string, string])[], least: number): string[] =>
  pairs.flatMap(([one, other]) => {
    const [first, second] = [theme[one], theme[other]]
    if (!first || !second) return [`${one} or ${other} is no color`]
    const ratio = contrast(first, second)
    return ratio < least ? [`${one} on ${other}: ${ratio.toFixed(2)}`] : []
  })

it('every theme has colors of its own', () => {
  expect(new Set(Object.values(themes).map(({ paper, ink, link }) => [paper, ink, link].join(' '))).size).toBe(4)
})

describe.each(Object.entries(themes))('colors, %s', (_, theme) => {
  it('give all text a contrast of at least 7:1 (WCAG 1.4.6)', () => {
    expect(tooLow(theme, textPairs, 7)).toEqual([])
  })

  it('give borders of controls and the mark of the focus at least 3:1 (WCAG 1.4.11)', () => {
    const pairs = ['edge', 'focus', 'action'].flatMap((mark) => grounds.map((ground) => [mark, ground] as const))
    expect(tooLow(theme, pairs, 3)).toEqual([])
  })
})

/** The blocks that begin with a media query that names dark colors, in all style sheets. */
const darkBlocks = (): string[] => {
  const source = path.join(import.meta.dirname, '..')
  const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'))
  return sheets.flatMap((file) => {
    // Blocks of rules are indented, so the first bracket without an indent ends the query.
    const blocks = readFileSync(path.join(source, file), 'utf8').matchAll(/^@media[^{]*prefers-color-scheme[^{]*\{\n([\s\S]*?)^\}/gm)
    return [...blocks].map(([, block = '']) => block)
  })
}

describe('dark colors', () => {
  it('change colors and nothing else, so that axe need look at nothing else in them a second time', () => {
    const declarations = darkBlocks().flatMap((block) => [...block.matchAll(/^\s+([\w-]+): ([^;]+);/gm)].map(([, property = '', value = '']) => `${property}: ${value}`))
    expect(declarations.length).toBeGreaterThan(20)
    const aboutColor = /^(?:--[a-z-]+: (?:#[0-9a-f]{3,6}|currentcolor|none)|--shadow: [^;]*rgb\(.*\)|filter: brightness\([\d.]+\))$/
    expect(declarations.filter((declaration) => !aboutColor.test(declaration))).toEqual([])
  })
})
