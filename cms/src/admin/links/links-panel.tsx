import type { PanelComponent } from '@strapi/content-manager/strapi-admin'
import { Flex, Loader, Typography } from '@strapi/design-system'
import { linkPaths, linksOfDocument } from '../../link-index/contract'
import { useAnswer } from '../use-answer'
import { versionOf } from '../version-of'
import type { LinkableKind } from './documents'
import { linkableKindOf } from './documents'
import { LinkList } from './link-list'

/** Kinds with a long text, in which links can stand. */
const linkingKinds: readonly LinkableKind[] = ['post', 'page', 'person', 'location']

interface Props {
  kind: LinkableKind
  documentId: string
  /** Changes with what is stored. */
  version: string
}

const LinksOfDocument = ({ kind, documentId, version }: Props) => {
  const { loaded } = useAnswer(linkPaths.of(kind, documentId), linksOfDocument, version)
  if (loaded.kind === 'loading') return <Loader small>Loading</Loader>
  if (loaded.kind === 'failed') return <Typography textColor="danger600">The links could not be loaded. Reload the page to try again.</Typography>
  return (
    <>
      <LinkList title="Links here" direction="in" links={loaded.answer.in} empty="Nothing links here yet." />
      {linkingKinds.includes(kind) && <LinkList title="Links out" direction="out" links={loaded.answer.out} empty="There is no link in the saved text." />}
    </>
  )
}

/** Beside everything that has an address: what links to it, and what it links to. */
export const LinksPanel: PanelComponent = ({ model, documentId, document, meta }) => {
  const kind = linkableKindOf(model)
  if (kind === undefined || documentId === undefined) return null
  return {
    title: 'Links',
    content: (
      <Flex direction="column" alignItems="stretch" gap={5} width="100%">
        <LinksOfDocument kind={kind} documentId={documentId} version={versionOf(document, meta)} />
      </Flex>
    ),
  }
}
