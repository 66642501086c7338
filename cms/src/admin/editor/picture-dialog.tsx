import { useStrapiApp } from '@strapi/strapi/admin'
import type { ComponentType } from 'react'
import { createElement } from 'react'
import type { PictureOfText } from './blocks'

interface Asset {
  url: string
  alternativeText?: string | null
}

interface DialogProps {
  allowedTypes: string[]
  onClose(): void
  onSelectAssets(assets: Asset[]): void
}

// Strapi keeps its shared components in a record without types; this is how its own text editor uses this one.
const isDialog = (component: unknown): component is ComponentType<DialogProps> => component !== undefined

interface Props {
  onClose(): void
  onChoose(pictures: PictureOfText[]): void
}

/** The media library, to choose or upload pictures. */
export const PictureDialog = ({ onClose, onChoose }: Props) => {
  const dialog: unknown = useStrapiApp('PictureDialog', ({ components }) => components['media-library'])
  if (!isDialog(dialog)) return null
  return createElement(dialog, {
    allowedTypes: ['images'],
    onClose,
    onSelectAssets: (assets) => onChoose(assets.map(({ url, alternativeText }) => ({ src: new URL(url, window.location.origin).pathname, alt: alternativeText ?? '' }))),
  })
}
