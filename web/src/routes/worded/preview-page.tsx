import { sitePaths } from '@practice/shared/paths'
import type { PreviewState } from '@practice/shared/previews/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { data, useParams } from 'react-router-dom'
import { services, useServices } from '../../api/services'
import { LocationView } from '../../features/locations/location-view'
import { PersonView } from '../../features/people/person-view'
import { PostView } from '../../features/posts/post-view'
import { previewQueries } from '../../features/previews/preview-queries'
import { useLinksInNewTabs } from '../../features/previews/use-links-in-new-tabs'
import { useSavedDraft } from '../../features/previews/use-saved-draft'
import { useLanguage } from '../../language/language'
import type { PreviewWords } from '../../messages/en/preview'
import { TextBlock } from '../../text/text-block'
import { ButtonLink, ButtonRow } from '../../ui/button/button'
import { Notice } from '../../ui/notice/notice'
import { PersonList } from '../../ui/person-card/person-card'
import { PageHeader } from '../../ui/page-header/page-header'
import { Section } from '../../ui/section/section'
import { PageHead } from '../page-head'

export const previewLoader = async ({ params, context }: LoaderFunctionArgs) => {
  const { api, queries } = context.get(services)
  const preview = await queries.ensureQueryData(previewQueries.byToken(api, params.token ?? ''))
  return data(null, { status: preview === null ? 404 : 200 })
}

const StateNotice = ({ state, words }: { state: PreviewState; words: PreviewWords }) => (
  <Section width="text">
    <Notice tone="info">
      <p>{words.standing[state]}</p>
    </Notice>
  </Section>
)

/** A document before it is public, as it will look. */
export const PreviewPage = ({ words }: { words: PreviewWords }) => {
  const { api } = useServices()
  const { to, messages } = useLanguage()
  const { token = '' } = useParams()
  const { data: preview } = useSuspenseQuery(previewQueries.byToken(api, token))
  useSavedDraft()
  useLinksInNewTabs()
  if (preview === null) {
    return (
      <>
        <PageHead title={words.deadLink} />
        <PageHeader
          title={words.deadLink}
          width="text"
          lead={words.deadLinkLead}
        >
          <ButtonRow>
            <ButtonLink href={to(sitePaths.home())}>{words.home}</ButtonLink>
          </ButtonRow>
        </PageHeader>
      </>
    )
  }
  if (preview.kind === 'location') {
    return (
      <>
        <PageHead title={words.title(preview.location.name)} />
        <StateNotice state={preview.state} words={words} />
        <LocationView location={preview.location} />
        {preview.location.people.length > 0 && (
          <Section title={messages.locations.clinicians(preview.location.name)} tone="tinted">
            <PersonList people={preview.location.people} />
          </Section>
        )}
      </>
    )
  }
  if (preview.kind === 'person') {
    return (
      <>
        <PageHead title={words.title(preview.person.name)} />
        <StateNotice state={preview.state} words={words} />
        <PersonView person={preview.person} />
      </>
    )
  }
  if (preview.kind === 'post') {
    return (
      <>
        <PageHead title={words.title(preview.post.title)} />
        <StateNotice state={preview.state} words={words} />
        <PostView post={preview.post} handoutEnd={null} />
      </>
    )
  }
  return (
    <>
      <PageHead title={words.title(preview.page.title)} />
      <StateNotice state={preview.state} words={words} />
      <PageHeader title={preview.page.title} width="text" />
      <Section width="text">
        <TextBlock text={preview.page.body} />
      </Section>
    </>
  )
}
