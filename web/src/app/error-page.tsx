import { sitePaths } from '@practice/shared/paths'
import type { PostSummary } from '@practice/shared/posts/contract'
import type { ReactNode } from 'react'
import { isRouteErrorResponse, useRouteError } from 'react-router-dom'
import type { Language } from '../language/language'
import { useLanguage, useMessages } from '../language/language'
import { ButtonLink, ButtonRow } from '../ui/button/button'
import { CrisisLine } from '../ui/crisis-line/crisis-line'
import { Landscape } from '../ui/landscape/landscape'
import { PageHeader } from '../ui/page-header/page-header'
import { PostList } from '../ui/post-list/post-list'
import { Section } from '../ui/section/section'
import { fallbackCrisis } from './fallback-crisis'
import { goneOf } from './gone'

interface ErrorText {
  title: string
  lead: string
  /** Where to go on from here. */
  ways: { label: string; href: string }[]
  /** Articles to read in place of what is gone. */
  suggestions: PostSummary[]
}

const waysIn = ({ to, messages }: Language) => {
  const { home, articles, contact } = messages.errors
  return {
    home: { label: home, href: to(sitePaths.home()) },
    articles: { label: articles, href: to(sitePaths.posts()) },
    contact: { label: contact, href: to(sitePaths.contact()) },
  }
}

const textOf = (status: number, language: Language): Omit<ErrorText, 'suggestions'> => {
  const { home, articles, contact } = waysIn(language)
  const { texts } = language.messages.errors
  switch (status) {
    case 404:
      return { ...texts.notFound, ways: [home, articles, contact] }
    case 410:
      return { ...texts.gone, ways: [articles, home, contact] }
    case 400:
    case 405:
      return { ...texts.notReceived, ways: [contact, home] }
    case 429:
      return { ...texts.tooMany, ways: [articles, home, contact] }
    case 503:
      return { ...texts.unavailable, ways: [home] }
    default:
      return { ...texts.fault, ways: [home, contact] }
  }
}

const useErrorText = (): ErrorText => {
  const error = useRouteError()
  const text = textOf(isRouteErrorResponse(error) ? error.status : 500, useLanguage())
  return { ...text, suggestions: goneOf(error)?.suggestions ?? [] }
}

const ErrorView = ({ title, lead, ways: links, suggestions }: ErrorText) => {
  const { errors } = useMessages()
  return (
    <>
      <title>{title}</title>
      <meta name="robots" content="noindex" />
      <Landscape>
        <PageHeader title={title} lead={lead}>
          <ButtonRow>
            {links.map(({ label, href }, index) => (
              <ButtonLink key={href} href={href} variant={index === 0 ? 'primary' : 'quiet'}>
                {label}
              </ButtonLink>
            ))}
          </ButtonRow>
        </PageHeader>
        {suggestions.length > 0 && (
          <Section title={errors.suggestions}>
            <PostList posts={suggestions} />
          </Section>
        )}
      </Landscape>
    </>
  )
}

/** Takes the place of a page, with the site around it. */
export const ErrorPage = () => <ErrorView {...useErrorText()} />

const Bare = ({ children }: { children: ReactNode }) => (
  <>
    <CrisisLine {...fallbackCrisis(useMessages().crisis)} />
    <main id="main" tabIndex={-1}>
      {children}
    </main>
  </>
)

/** When not even the site's settings could be read. */
export const BareErrorPage = () => (
  <Bare>
    <ErrorView {...useErrorText()} />
  </Bare>
)
