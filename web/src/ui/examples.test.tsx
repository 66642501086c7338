// @vitest-environment jsdom
import { readdirSync } from 'node:fs'
import { cleanup } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { render } from '../../test-support/render-in-english'
import type { Examples } from './examples'

const modules = import.meta.glob<{ examples: Examples }>('./*/*.examples.tsx', { eager: true })
const components = Object.entries(modules).map(([file, { examples }]) => ({ component: file.split('/')[1] ?? file, examples }))
const cases = components.flatMap(({ component, examples }) =>
  Object.entries(examples).map(([name, example]) => ({ title: `${component}: ${name}`, example })),
)

const options: axe.RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: {
    // These need a layout or painted colors, which jsdom has not; the browser journeys check them on whole pages.
    'color-contrast': { enabled: false },
    'target-size': { enabled: false },
    'scrollable-region-focusable': { enabled: false },
    'link-in-text-block': { enabled: false },
    // These are about whole pages: an example has no landmarks around it, and may begin with any level of heading.
    region: { enabled: false },
    'heading-order': { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
    // The table of contents is there twice; the style sheet, which jsdom does not apply, shows one of them.
    'landmark-unique': { enabled: false },
    // The target is the main part of a page.
    'skip-link': { enabled: false },
  },
}

beforeAll(() => {
  vi.stubGlobal('IntersectionObserver', class {
    observe() {}
    disconnect() {}
  })
})
afterEach(cleanup)

it('every component has examples', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(components.map(({ component }) => component).sort()).toEqual(folders.map(({ name }) => name).sort())
})

it('axe finds what is wrong here', async () => {
  const { container } = render(<button type="button" />)
  expect((await axe.run(container, options)).violations.map(({ id }) => id)).toEqual(['button-name'])
})

describe('an example has no violation that axe can find', () => {
  it.each(cases)('$title', async ({ example }) => {
    const { container } = render(example)
    const { violations } = await axe.run(container, options)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  })
})
