import { firstLanguage } from '@practice/shared/languages/languages'
import type { PictureForm } from '@practice/shared/pictures/picture-files'
import { fallbackFile, pictureFormats, sourceSet } from '@practice/shared/pictures/picture-files'
import type { Image } from '@practice/shared/site/image'
import { preload } from 'react-dom'
import { useLanguage } from '../../language/language'
import './picture.css'

type Ratio = '16:9' | '3:2' | '4:3' | '4:5' | '1:1'

interface Place {
  /** The part around the focal point that is shown; all of it without one. */
  ratio?: Ratio
  /** What the picture takes up, in the words of the `sizes` attribute. */
  sizes: string
  /** The most of that, in CSS pixels. */
  widest: number
}

interface PictureProps extends Place {
  image: Image
  /** How it is shown on screens narrower than `below`. */
  narrow?: Place & { below: string }
  /** When it comes near, with the page, or before everything else as what takes up most of the first screen. */
  loading?: 'near' | 'first screen' | 'largest'
  /** True where the text beside it says all the picture does, for example on a card. */
  decorative?: boolean
}

const forms = { '16:9': '16-9', '3:2': '3-2', '4:3': '4-3', '4:5': '4-5', '1:1': '1-1' } as const
const formOf = (ratio: Ratio | undefined): PictureForm => (ratio === undefined ? 'whole' : forms[ratio])

const formats = ['avif', 'webp'] as const

/** A picture of the media library: each browser loads the copy that its screen needs, in the smallest format that it knows. */
export const Picture = ({ image, ratio, sizes, widest, narrow, loading = 'near', decorative = false }: PictureProps) => {
  const { code } = useLanguage()
  const form = formOf(ratio)
  const { path, width, height } = fallbackFile(image, form)
  if (loading === 'largest') {
    const media = narrow && `(width >= ${narrow.below})`
    // Whoever does not know the format passes it by.
    preload(path, { as: 'image', type: pictureFormats.avif, imageSrcSet: sourceSet(image, form, 'avif', widest), imageSizes: sizes, fetchPriority: 'high', ...(media && { media }) })
  }
  return (
    <picture>
      {narrow &&
        formats.map((format) => (
          <source
            key={format}
            media={`(width < ${narrow.below})`}
            type={pictureFormats[format]}
            srcSet={sourceSet(image, formOf(narrow.ratio), format, narrow.widest)}
            sizes={narrow.sizes}
          />
        ))}
      {formats.map((format) => (
        <source key={format} type={pictureFormats[format]} srcSet={sourceSet(image, form, format, widest)} sizes={sizes} />
      ))}
      <img
        className={ratio ? `picture picture--${formOf(ratio)}` : 'picture'}
        src={path}
        width={width}
        height={height}
        alt={decorative ? '' : image.alt}
        // The media library has its words in the first language.
        lang={decorative || image.alt === '' || code === firstLanguage ? undefined : firstLanguage}
        loading={loading === 'near' ? 'lazy' : 'eager'}
        fetchPriority={loading === 'largest' ? 'high' : undefined}
        decoding={loading === 'largest' ? 'sync' : 'async'}
      />
    </picture>
  )
}
