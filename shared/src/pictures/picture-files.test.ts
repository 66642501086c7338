import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fallbackFile, parsePicturePath, pictureForms, pictureName, picturePath, sizeInForm, sourceSet, widthsOf } from './picture-files.js'
import type { PictureForm } from './picture-files.js'

const forms = Object.keys(pictureForms).filter((form): form is PictureForm => Object.hasOwn(pictureForms, form))
const size = fc.record({ width: fc.integer({ min: 1, max: 9999 }), height: fc.integer({ min: 1, max: 9999 }) })
const hash = fc.stringMatching(/^[\w-]{1,32}$/)

describe('copies of a picture', () => {
  it('are the largest part that has the form, and never larger than the picture', () => {
    fc.assert(
      fc.property(size, fc.constantFrom(...forms), (whole, form) => {
        const part = sizeInForm(whole, form)
        expect(part.width).toBeLessThanOrEqual(whole.width)
        expect(part.height).toBeLessThanOrEqual(whole.height)
        expect(part.width === whole.width || part.height === whole.height).toBe(true)
        const widths = widthsOf(whole, form)
        expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b))
        expect(widths.at(-1)).toBeLessThanOrEqual(part.width)
      }),
    )
  })

  it('have addresses that are read back as they were written', () => {
    fc.assert(
      fc.property(hash, size, fc.constantFrom(...forms), (id, whole, form) => {
        const name = pictureName(id, whole, '0123abcd')
        for (const width of widthsOf(whole, form)) {
          expect(parsePicturePath(picturePath({ name, form, width, format: 'avif' }))).toEqual({ name, hash: id, form, width, format: 'avif', whole })
        }
        expect(parsePicturePath(fallbackFile({ name, ...whole }, form).path)).toBeDefined()
      }),
    )
  })

  it.each([
    '/pictures/abc-900x600-0123abcd/whole-161.avif', '/pictures/abc-900x600-0123abcd/whole-1080.avif', '/pictures/abc-900x600-0123abcd/whole-160.jpg', '/pictures/abc-900x600-0123abcd/5-1-160.avif',
    '/pictures/abc-0x600-0123abcd/whole-160.avif', '/pictures/abc/whole-160.avif', '/pictures/abc-900x600-0123abcd/whole-160.png', '/pictures/../whole-160.avif', '/pictures/abc-900x600-0123abcd/whole-160.avif?x',
    '/pictures/abc-900x600-0123abcd/constructor-160.avif', '/pictures/a/b-900x600-0123abcd/whole-160.avif',
  ])('are never made for %s', (path) => expect(parsePicturePath(path)).toBeUndefined())

  it('are offered up to twice the width of the place they are shown in', () => {
    const picture = { name: 'abc-2000x1500-0123abcd', width: 2000, height: 1500 }
    const offered = (widest: number) => [...sourceSet(picture, '1-1', 'webp', widest).matchAll(/(\d+)w/g)].map(([, width]) => Number(width))
    expect(offered(144)).toEqual([160, 320])
    expect(offered(224)).toEqual([160, 320, 480])
    expect(offered(2000)).toEqual([160, 320, 480, 720, 1080, 1500])
  })
})
