import { feedFormats, feedName, feedType } from '@practice/shared/feeds/formats'
import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useServices } from '../api/services'
import { siteQueries } from '../features/site/site-queries'
import { useMessages } from '../language/language'
import type { Shared } from './share-tags'
import { ShareTags } from './share-tags'

interface PageHeadProps {
  /** Without the practice's name, which is added. */
  title?: string
  /** Its form was not accepted, which is said where a screen reader begins (GOV.UK, "Error summary"). */
  refused?: boolean
  /** Falls back to the site's own. */
  description?: string | null
  /** The one address of this page; without it the page is kept out of search engines. */
  path?: string
  /** Of a page whose articles can be followed by themselves: its path and what it is about. */
  feed?: { page: string; name: string }
  share?: Shared
  /** Path of its text for programs. */
  markdown?: string | undefined
}

/** Where feed readers find the articles of a page. */
const FeedLinks = ({ name, page }: { name: string; page?: string }) =>
  feedFormats.map((format) => (
    <link key={format} rel="alternate" type={feedType[format]} title={`${name} (${feedName[format]})`} href={sitePaths.feed(format, page)} />
  ))

/** React moves these into the document's head. */
export const PageHead = ({ title: plainTitle, refused = false, description, path, feed, share, markdown }: PageHeadProps) => {
  const { api, siteUrl } = useServices()
  const { data: site } = useSuspenseQuery(siteQueries.settings(api))
  const { forms } = useMessages()
  const title = refused && plainTitle ? forms.titleWithError(plainTitle) : plainTitle
  return (
    <>
      <title>{title ? `${title} | ${site.practiceName}` : `${site.practiceName} | ${site.tagline}`}</title>
      <meta name="description" content={description || site.defaultDescription} />
      {path === undefined ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={`${siteUrl}${path}`} />}
      {path !== undefined && (
        <ShareTags site={site} siteUrl={siteUrl} title={title ?? site.practiceName} description={description || site.defaultDescription} path={path} {...share} />
      )}
      {path !== undefined && <FeedLinks name={site.practiceName} />}
      {markdown !== undefined && <link rel="alternate" type="text/markdown" href={markdown} />}
      {feed && <FeedLinks name={`${feed.name} | ${site.practiceName}`} page={feed.page} />}
    </>
  )
}
