import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pictureLimits } from '@practice/shared/pictures/limits'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemOfPicture } from './check-picture'
import { cleanPicture } from './clean-picture'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pictures-'))
})
afterAll(() => rm(folder, { recursive: true }))

const at = (name: string) => path.join(folder, name)
const put = async (name: string, content: Buffer | string): Promise<string> => {
  await writeFile(at(name), content)
  return at(name)
}
const plain = (width: number, height: number, background = '#3a7050') => sharp({ create: { width, height, channels: 3, background }, limitInputPixels: false })

const problem = async (name: string, content: Buffer | string) => problemOfPicture(await put(name, content), name)
const clean = async (name: string, content: Buffer) => {
  const cleaned = await cleanPicture(await put(name, content), at(`clean-${name}`))
  return { ...cleaned, bytes: await readFile(at(`clean-${name}`)), metadata: await sharp(at(`clean-${name}`), { pages: -1 }).metadata() }
}

/** The start of a PNG that claims to be of this size, which is all that anybody looks at before it is let in. */
const pngHeader = async (width: number, height: number): Promise<Buffer> => {
  const png = await plain(1, 1).png().toBuffer()
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  return png
}

describe('What is no picture that the site can show is refused in a sentence:', () => {
  const choose = 'Please choose a picture: JPEG, PNG, WebP, AVIF or GIF.'
  it.each([
    ['a renamed text', 'holiday.jpg', 'Dear diary'],
    ['a drawing that could carry scripts', 'drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'],
    ['the same under another name', 'drawing.png', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'],
    ['nothing', 'empty.jpg', ''],
  ])('%s', async (_, name, content) => expect(await problem(name, content)).toBe(choose))

  it('a picture under the name of another kind', async () => expect(await problem('photo.jpg', await plain(9, 9).png().toBuffer())).toBe(choose))

  it('one that is far too large', async () => {
    expect(await problem('poster.png', await pngHeader(20_000, 20_000))).toBe('This picture has 400 megapixels. Please choose one of at most 100 megapixels.')
  })

  it('one that ends too early', async () => {
    const noisy = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).jpeg().toBuffer()
    await expect(clean('torn.jpg', noisy.subarray(0, noisy.length / 2))).rejects.toThrow('This picture is damaged')
  })
})

describe('What a picture becomes in the library:', () => {
  const gps = { IFD0: { Make: 'Secret Camera', Orientation: '6' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '34/1 3/1 30/1' } }

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('a %s loses where it was taken, and everything else that cannot be seen', async (format) => {
    const photo = await plain(60, 40).withExif(gps).withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><place>34.05 N</place></x:xmpmeta>').toFormat(format).toBuffer()
    expect((await sharp(photo).metadata()).exif?.includes('Secret Camera')).toBe(true)
    const { metadata, bytes } = await clean(`photo.${format}`, photo)
    expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.icc]).toEqual([undefined, undefined, undefined, undefined])
    expect(bytes.includes('Secret Camera')).toBe(false)
    expect(bytes.includes('34.05 N')).toBe(false)
  })

  it('a photograph that lay on its side stands upright', async () => {
    const photo = await plain(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(await clean('side.jpg', photo)).toMatchObject({ width: 40, height: 60, metadata: { width: 40, height: 60 } })
  })

  it('one of 60 megapixels is made as large as the site needs', async () => {
    const photo = await plain(9500, 6320).jpeg().toBuffer()
    expect(await problem('large.jpg', photo)).toBeUndefined()
    expect(await clean('large.jpg', photo)).toMatchObject({ width: pictureLimits.side, height: 1703 })
  })

  it('one in the colors of print gets those of screens', async () => {
    const print = await plain(40, 40, '#c02020').toColourspace('cmyk').jpeg().toBuffer()
    expect((await sharp(print).metadata()).space).toBe('cmyk')
    const { metadata, bytes } = await clean('print.jpg', print)
    expect(metadata.space).toBe('srgb')
    const [red = 0, green = 0, blue = 0] = await sharp(bytes).raw().toBuffer()
    expect(red).toBeGreaterThan(150)
    expect(Math.max(green, blue)).toBeLessThan(90)
  })

  it.each(['gif', 'webp'] as const)('an animated %s stands still', async (format) => {
    const frames = await Promise.all(['#f00', '#0f0', '#00f'].map((color) => plain(20, 10, color).png().toBuffer()))
    const film = await sharp(frames, { join: { animated: true } }).toFormat(format).toBuffer()
    expect((await sharp(film, { pages: -1 }).metadata()).pages).toBe(3)
    expect(await clean(`film.${format}`, film)).toMatchObject({ width: 20, height: 10, metadata: { height: 10 } })
    expect((await sharp(at(`clean-film.${format}`), { pages: -1 }).metadata()).pages ?? 1).toBe(1)
  })

  it('the same bytes have the same name, others another', async () => {
    const [red, blue] = await Promise.all(['#f00', '#00f'].map((color) => plain(9, 9, color).png().toBuffer()))
    if (!red || !blue) throw new Error('no pictures')
    const names = [await clean('a.png', red), await clean('b.png', red), await clean('c.png', blue)].map(({ contentHash }) => contentHash)
    expect(names[0]).toBe(names[1])
    expect(names[2]).not.toBe(names[0])
  })
})
