import { sitePaths } from '@practice/shared/paths'
import type { PostSummary } from '@practice/shared/posts/contract'
import type { ReactNode } from 'react'
import { isRouteErrorResponse, useRouteError } from 'react-router-dom'
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

const ways = {
  home: { label: 'Home page', href: sitePaths.home() },
  articles: { label: 'All articles', href: sitePaths.posts() },
  contact: { label: 'Contact us', href: sitePaths.contact() },
}

const textOf = (status: number): Omit<ErrorText, 'suggestions'> => {
  switch (status) {
    case 404:
      return {
        title: 'We could not find this page',
        lead: 'The address may have a typing mistake, or the page has moved. These pages are a good place to go on.',
        ways: [ways.home, ways.articles, ways.contact],
      }
    case 410:
      return {
        title: 'This page is no longer here',
        lead: 'We have taken it down. You may find something close to it among our articles.',
        ways: [ways.articles, ways.home, ways.contact],
      }
    case 400:
    case 405:
      return {
        title: 'That could not be received',
        lead: 'This page does not take what was sent to it. Please go back and use its form, or write to us.',
        ways: [ways.contact, ways.home],
      }
    case 429:
      return {
        title: 'That was a lot at once',
        lead: 'We slow down when many searches come from one place. Please wait ten seconds and try again.',
        ways: [ways.articles, ways.home, ways.contact],
      }
    case 503:
      return {
        title: 'We cannot show this page just now',
        lead: 'Something on our side is being restarted. Please try again in a minute.',
        ways: [ways.home],
      }
    default:
      return {
        title: 'Something went wrong',
        lead: 'This is our mistake, not yours. Please try again, or start from the home page.',
        ways: [ways.home, ways.contact],
      }
  }
}

const useErrorText = (): ErrorText => {
  const error = useRouteError()
  const text = textOf(isRouteErrorResponse(error) ? error.status : 500)
  return { ...text, suggestions: goneOf(error)?.suggestions ?? [] }
}

const ErrorView = ({ title, lead, ways: links, suggestions }: ErrorText) => (
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
        <Section title="Perhaps one of these helps">
          <PostList posts={suggestions} />
        </Section>
      )}
    </Landscape>
  </>
)

/** Takes the place of a page, with the site around it. */
export const ErrorPage = () => <ErrorView {...useErrorText()} />

const Bare = ({ children }: { children: ReactNode }) => (
  <>
    <CrisisLine {...fallbackCrisis} />
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
