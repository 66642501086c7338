import { sitePaths } from '@practice/shared/paths'
import type { PreviewState } from '@practice/shared/previews/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { data, useParams } from 'react-router-dom'
import { services, useServices } from '../api/services'
import { LocationView } from '../features/locations/location-view'
import { PersonView } from '../features/people/person-view'
import { PostView } from '../features/posts/post-view'
import { previewQueries } from '../features/previews/preview-queries'
import { useLinksInNewTabs } from '../features/previews/use-links-in-new-tabs'
import { useSavedDraft } from '../features/previews/use-saved-draft'
import { TextBlock } from '../text/text-block'
import { ButtonLink, ButtonRow } from '../ui/button/button'
import { Notice } from '../ui/notice/notice'
import { PersonList } from '../ui/person-card/person-card'
import { PageHeader } from '../ui/page-header/page-header'
import { Section } from '../ui/section/section'
import { PageHead } from './page-head'

export const loader = async ({ params, context }: LoaderFunctionArgs) => {
  const { api, queries } = context.get(services)
  const preview = await queries.ensureQueryData(previewQueries.byToken(api, params.token ?? ''))
  return data(null, { status: preview === null ? 404 : 200 })
}

const standing: Record<PreviewState, string> = {
  unpublished: 'This is a preview. It is not published, and this link is meant for you alone.',
  changed: 'This is a preview. It has changes that are not published yet, and this link is meant for you alone.',
  published: 'This is a preview. It shows what readers see now: everything in it is published.',
}

const StateNotice = ({ state }: { state: PreviewState }) => (
  <Section width="text">
    <Notice tone="info">
      <p>{standing[state]}</p>
    </Notice>
  </Section>
)

/** A document before it is public, as it will look. */
export const Component = () => {
  const { api } = useServices()
  const { token = '' } = useParams()
  const { data: preview } = useSuspenseQuery(previewQueries.byToken(api, token))
  useSavedDraft()
  useLinksInNewTabs()
  if (preview === null) {
    return (
      <>
        <PageHead title="This preview link does not work" />
        <PageHeader
          title="This preview link does not work"
          width="text"
          lead="It may have expired, been withdrawn, or lost a part on its way. Please ask the person who gave it to you for a new one."
        >
          <ButtonRow>
            <ButtonLink href={sitePaths.home()}>Home page</ButtonLink>
          </ButtonRow>
        </PageHeader>
      </>
    )
  }
  if (preview.kind === 'location') {
    return (
      <>
        <PageHead title={`Preview: ${preview.location.name}`} />
        <StateNotice state={preview.state} />
        <LocationView location={preview.location} />
        {preview.location.people.length > 0 && (
          <Section title={`Clinicians in ${preview.location.name}`} tone="tinted">
            <PersonList people={preview.location.people} />
          </Section>
        )}
      </>
    )
  }
  if (preview.kind === 'person') {
    return (
      <>
        <PageHead title={`Preview: ${preview.person.name}`} />
        <StateNotice state={preview.state} />
        <PersonView person={preview.person} />
      </>
    )
  }
  if (preview.kind === 'post') {
    return (
      <>
        <PageHead title={`Preview: ${preview.post.title}`} />
        <StateNotice state={preview.state} />
        <PostView post={preview.post} handoutEnd={null} />
      </>
    )
  }
  return (
    <>
      <PageHead title={`Preview: ${preview.page.title}`} />
      <StateNotice state={preview.state} />
      <PageHeader title={preview.page.title} width="text" />
      <Section width="text">
        <TextBlock text={preview.page.body} />
      </Section>
    </>
  )
}
