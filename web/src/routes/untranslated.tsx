import { firstLanguage } from '@practice/shared/languages/languages'
import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useLocation } from 'react-router-dom'
import { useServices } from '../api/services'
import { useLanguage } from '../language/language'
import { ButtonLink, ButtonRow } from '../ui/button/button'
import { Landscape } from '../ui/landscape/landscape'
import { PageHeader } from '../ui/page-header/page-header'
import { PageHead } from './page-head'
import { readPage } from './read-page'
import { titleInFirstLanguage } from './title-in-first-language'

export const loader = (args: LoaderFunctionArgs) => {
  const path = `/${args.params['*'] ?? ''}`
  return readPage(args, ({ api, queries }) => queries.ensureQueryData(titleInFirstLanguage(api, path)))
}

/** Stands for a page that is only there in the first language: says so in the reader's own, and leads there. */
export const Component = () => {
  const { api } = useServices()
  const { pathname } = useLocation()
  const { to, messages } = useLanguage()
  const { data: title } = useSuspenseQuery(titleInFirstLanguage(api, pathname))
  const { untranslated } = messages
  const isArticle = pathname.startsWith(sitePaths.post(''))
  return (
    <>
      <PageHead title={isArticle ? untranslated.article : untranslated.title} />
      <Landscape>
        <PageHeader title={isArticle ? untranslated.article : untranslated.title} lead={untranslated.lead}>
          {title !== null && (
            <p>
              <a href={pathname} lang={firstLanguage} hrefLang={firstLanguage}>
                {title}
              </a>
            </p>
          )}
          <ButtonRow>
            <ButtonLink href={pathname}>{untranslated.read}</ButtonLink>
            <ButtonLink href={to(sitePaths.locations())} variant="quiet">
              {untranslated.locations}
            </ButtonLink>
            <ButtonLink href={to(sitePaths.contact())} variant="quiet">
              {untranslated.contact}
            </ButtonLink>
          </ButtonRow>
        </PageHeader>
      </Landscape>
    </>
  )
}
