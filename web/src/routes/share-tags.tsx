import { pictureOfPractice, sharePictureOfPractice, sharePictureSize } from '@practice/shared/share-pictures/share-picture'
import type { Site } from '@practice/shared/site/contract'
import { useLanguage } from '../language/language'

/** What a page says beyond that it is a page (ogp.me). */
export interface Shared {
  /** Path of a picture of its own, of {@link sharePictureSize}, and the words on it. */
  picture?: { path: string; alt: string }
  article?: { publishedOn: string; updatedOn: string; section: string | null }
  profile?: true
}

interface ShareTagsProps extends Shared {
  site: Pick<Site, 'practiceName' | 'tagline'>
  siteUrl: string
  title: string
  description: string
  path: string
}

/** How a link to a page looks in a message or a post elsewhere. */
export const ShareTags = ({ site, siteUrl, title, description, path, picture, article, profile }: ShareTagsProps) => {
  const { path: picturePath, alt } = picture ?? { path: sharePictureOfPractice(pictureOfPractice(site)), alt: `${site.practiceName}: ${site.tagline}` }
  return (
    <>
      <meta property="og:type" content={article ? 'article' : profile ? 'profile' : 'website'} />
      <meta property="og:site_name" content={site.practiceName} />
      <meta property="og:locale" content={useLanguage().tag.replace('-', '_')} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={`${siteUrl}${path}`} />
      <meta property="og:image" content={`${siteUrl}${picturePath}`} />
      <meta property="og:image:width" content={String(sharePictureSize.width)} />
      <meta property="og:image:height" content={String(sharePictureSize.height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
      {article && (
        <>
          <meta property="article:published_time" content={article.publishedOn} />
          <meta property="article:modified_time" content={article.updatedOn} />
          {article.section !== null && <meta property="article:section" content={article.section} />}
        </>
      )}
    </>
  )
}
