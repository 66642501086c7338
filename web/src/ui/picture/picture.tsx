import type { Image } from '@practice/shared/site/image'
import './picture.css'

interface PictureProps {
  image: Image
  /** What the picture takes up, in the words of the `sizes` attribute. */
  sizes?: string
  /** For the one large picture on the first screen; all others load when they come near. */
  eager?: boolean
  ratio?: '16:9' | '3:2' | '4:5' | '1:1'
  /** True where the text beside it says all the picture does, for example on a card. */
  decorative?: boolean
}

const sourceSet = ({ url, width, variants }: Image): string | undefined =>
  variants.length === 0 ? undefined : [...variants, { url, width }].map((source) => `${source.url} ${source.width}w`).join(', ')

export const Picture = ({ image, sizes = '100vw', eager = false, ratio, decorative = false }: PictureProps) => {
  const srcSet = sourceSet(image)
  return (
    <img
      className={ratio ? `picture picture--${ratio.replace(':', '-')}` : 'picture'}
      src={image.url}
      srcSet={srcSet}
      sizes={srcSet && sizes}
      width={image.width}
      height={image.height}
      alt={decorative ? '' : image.alt}
      loading={eager ? 'eager' : 'lazy'}
      fetchPriority={eager ? 'high' : undefined}
      decoding={eager ? 'sync' : 'async'}
    />
  )
}
