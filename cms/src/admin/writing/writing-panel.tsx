import { firstLanguage } from '@practice/shared/languages/languages'
import type { Draft, LinkOfText, Review } from '@practice/shared/writing/review'
import { keysOf, readableGrade, review } from '@practice/shared/writing/review'
import type { PanelComponent } from '@strapi/content-manager/strapi-admin'
import { Box, Flex, Link, Typography } from '@strapi/design-system'
import { useDebounce, useForm } from '@strapi/strapi/admin'
import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { styled } from 'styled-components'
import type { LinkStates } from '../../link-targets/contract'
import { editedLanguage } from '../languages/edited-language'
import { useLinkStates } from './use-link-states'

/** Milliseconds without a change after which the text is looked through. */
const pause = 500

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
  width: 100%;
  overflow-wrap: anywhere;
`

const text = (values: object, name: string): string | undefined => {
  const value: unknown = Reflect.get(values, name)
  return typeof value === 'string' ? value : undefined
}

/** The fields of the form that a review looks at. Those that this kind of document does not have are left out. */
const draftOf = (model: string, values: object): Draft => {
  const title = text(values, 'title') ?? ''
  const metaDescription = text(values, 'metaDescription') ?? ''
  const body = text(values, 'body') ?? ''
  if (model !== 'api::post.post') return { body, title, metaDescription }
  return { body, title, metaDescription, metaTitle: text(values, 'metaTitle') ?? '', excerpt: text(values, 'excerpt') ?? '', sensitive: Reflect.get(values, 'sensitive') === true }
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box width="100%">
    <Typography variant="pi" fontWeight="bold" textColor="neutral600" tag="h3">
      {title}
    </Typography>
    <Box paddingTop={2}>{children}</Box>
  </Box>
)

const Figures = ({ words, minutes, grade }: Review) => (
  <Typography tag="p">
    {`${words.toLocaleString('en-US')} ${words === 1 ? 'word' : 'words'} · ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to read`}
    {grade !== undefined && ` · reads like grade ${grade}${grade <= readableGrade ? ', easy to follow' : ''}`}
  </Typography>
)

const Outline = ({ outline }: Pick<Review, 'outline'>) => (
  <List>
    {outline.map(({ text: heading, level, problem }, index) => (
      <Box key={index} tag="li" paddingLeft={(level - 2) * 3}>
        <Typography variant="pi" tag="p">
          {heading || '(no words)'}
        </Typography>
        {problem && (
          <Typography variant="pi" textColor="danger600" tag="p">
            {problem}
          </Typography>
        )}
      </Box>
    ))}
  </List>
)

const wrongWith = ({ key }: LinkOfText, states: LinkStates): { words: string; isError: boolean } | undefined => {
  if (key === undefined) return undefined
  const state = states[key]
  if (!state) return { words: 'leads to something that does not exist', isError: true }
  return state.isPublished ? undefined : { words: `is plain text until “${state.title}” is published`, isError: false }
}

const Links = ({ links, states }: { links: readonly LinkOfText[]; states: LinkStates | undefined }) => {
  const wrong = states
    ? links.flatMap((link) => {
        const problem = wrongWith(link, states)
        return problem ? [{ link, ...problem }] : []
      })
    : []
  const outside = links.filter(({ isExternal }) => isExternal).length
  return (
    <List>
      <Typography variant="pi" tag="li">
        {`${links.length - outside} within the site, ${outside} to other sites${states && wrong.length === 0 && links.length > 0 ? '. Nothing is broken.' : ''}`}
      </Typography>
      {wrong.map(({ link, words, isError }, index) => (
        <Typography key={index} variant="pi" tag="li" {...(isError && { textColor: 'danger600' as const })}>
          {`“${link.words}” ${words}.`}
        </Typography>
      ))}
    </List>
  )
}

const AdviceList = ({ advice }: Pick<Review, 'advice'>) => (
  <List>
    {advice.map(({ text: words, source }) => (
      <li key={words}>
        <Typography variant="pi" tag="p">
          {words}
        </Typography>
        {source && (
          <Link href={source.url} isExternal>
            {source.name}
          </Link>
        )}
      </li>
    ))}
  </List>
)

const WritingReview = ({ model }: { model: string }) => {
  const values = useForm('WritingReview', (form) => form.values)
  const draft = useDebounce(values, pause)
  const found = useMemo(() => review(draftOf(model, draft)), [model, draft])
  const states = useLinkStates(keysOf(found))
  return (
    <Flex direction="column" alignItems="flex-start" gap={4} width="100%">
      <Figures {...found} />
      {found.outline.length > 0 && (
        <Part title="Outline">
          <Outline outline={found.outline} />
        </Part>
      )}
      {found.links.length > 0 && (
        <Part title="Links">
          <Links links={found.links} states={states} />
        </Part>
      )}
      {found.advice.length > 0 && (
        <Part title="To think about">
          <AdviceList advice={found.advice} />
        </Part>
      )}
    </Flex>
  )
}

/** Looks through the text while it is written; what makes one easy to read it knows for English. It advises; it keeps nobody from saving or publishing. */
export const WritingPanel: PanelComponent = ({ model }) =>
  editedLanguage() === firstLanguage && (model === 'api::post.post' || model === 'api::page.page') ? { title: 'Your text', content: <WritingReview model={model} /> } : null
