import { feedFormats, feedName, feedType } from '@practice/shared/feeds/formats'
import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage, isInEveryLanguage, pathIn } from '@practice/shared/languages/languages'
import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useServices } from '../api/services'
import { siteQueries } from '../features/site/site-queries'
import { useLanguage } from '../language/language'
import type { Shared } from './share-tags'
import { ShareTags } from './share-tags'

interface PageHeadProps {
  /** Without the practice's name, which is added. */
  title?: string
  /** The languages in which this page can be read, where it is not there in all of them. */
  writtenIn?: readonly LanguageCode[]
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
const FeedLinks = ({ name, page }: { name: string; page?: string }) => {
  const { code } = useLanguage()
  return feedFormats.map((format) => (
    <link key={format} rel="alternate" type={feedType[format]} title={`${name} (${feedName[format]})`} href={pathIn(code, sitePaths.feed(format, page))} />
  ))
}

/** The same page in every language, this one included (Google Search Central, "Localized versions of your pages"). */
const Alternates = ({ languages, siteUrl, path }: { languages: readonly LanguageCode[]; siteUrl: string; path: string }) => (
  <>
    {languages.map((language) => (
      <link key={language} rel="alternate" hrefLang={language} href={`${siteUrl}${pathIn(language, path)}`} />
    ))}
    <link rel="alternate" hrefLang="x-default" href={`${siteUrl}${path}`} />
  </>
)

/** React moves these into the document's head. */
export const PageHead = ({ title: plainTitle, writtenIn, refused = false, description, path, feed, share, markdown }: PageHeadProps) => {
  const { api, siteUrl } = useServices()
  const { data: site } = useSuspenseQuery(siteQueries.settings(api))
  const { code, messages: { forms } } = useLanguage()
  const alternates = path === undefined ? [] : site.languages.filter((known) => writtenIn?.includes(known) ?? isInEveryLanguage(path))
  const title = refused && plainTitle ? forms.titleWithError(plainTitle) : plainTitle
  return (
    <>
      <title>{title ? `${title} | ${site.practiceName}` : `${site.practiceName} | ${site.tagline}`}</title>
      <meta name="description" content={description || site.defaultDescription} />
      {path === undefined ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={`${siteUrl}${pathIn(code, path)}`} />}
      {path !== undefined && alternates.length > 1 && <Alternates languages={alternates} siteUrl={siteUrl} path={path} />}
      {path !== undefined && (
        <ShareTags site={site} siteUrl={siteUrl} title={title ?? site.practiceName} description={description || site.defaultDescription} path={pathIn(code, path)} {...share} />
      )}
      {path !== undefined && <FeedLinks name={site.practiceName} />}
      {markdown !== undefined && code === firstLanguage && <link rel="alternate" type="text/markdown" href={markdown} />}
      {feed && <FeedLinks name={`${feed.name} | ${site.practiceName}`} page={feed.page} />}
    </>
  )
}
