import { Box, Flex, Link as TextLink, Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router-dom'
import type { Link, LinkedDocument } from '../../link-index/contract'
import { editAddress, kindName } from './documents'
import { explainProblem } from './problem-words'
import { ProblemBadge } from './problem-badge'

/** A document by its title: a way to it for those who may open it, its bare title for the others. */
export const DocumentTitle = ({ document }: { document: LinkedDocument }) =>
  document.mayOpen ? (
    <TextLink tag={RouterLink} to={editAddress(document)}>
      {document.title}
    </TextLink>
  ) : (
    <Typography variant="omega" tag="span">
      {document.title}
    </Typography>
  )

/** Only of the web: nobody's click is to run what an author pasted. */
const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address)

export const LinkTarget = ({ link: { target, address, isExternal } }: { link: Link }) => {
  if (target) return <DocumentTitle document={target} />
  if (address === null) return <Typography textColor="neutral600">Not shown: it stands in a draft of somebody else.</Typography>
  if (isExternal && isWebAddress(address)) {
    return (
      <TextLink href={address} isExternal rel="noreferrer noopener">
        {address.replace(/^https?:\/\//i, '')}
      </TextLink>
    )
  }
  return (
    <Typography variant="omega" tag="code">
      {address}
    </Typography>
  )
}

const Note = ({ children }: { children: ReactNode }) => (
  <Typography variant="pi" textColor="neutral600" tag="p">
    {children}
  </Typography>
)

const facts = (document: LinkedDocument): string => `${kindName(document.kind)}${document.isPublished ? '' : ', not published'}`

/** One link of the document beside it, seen from there. */
export const LinkEntry = ({ link, direction }: { link: Link; direction: 'in' | 'out' }) => {
  const other = direction === 'in' ? link.source : link.target
  const isInDraftOnly = !link.versions.includes('published')
  return (
    <Box tag="li" paddingTop={2} paddingBottom={2} borderStyle="solid" borderWidth="1px 0 0 0" borderColor="neutral150" style={{ overflowWrap: 'anywhere' }}>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        {link.problem && <ProblemBadge problem={link.problem} />}
        {direction === 'in' ? <DocumentTitle document={link.source} /> : <LinkTarget link={link} />}
        {other && <Note>{facts(other)}</Note>}
        {link.text && <Note>On the words “{link.text}”</Note>}
        {isInDraftOnly && <Note>In the draft only, not public yet</Note>}
        {link.problem && (
          <Typography variant="pi" textColor="neutral800" tag="p">
            {explainProblem(link)}
          </Typography>
        )}
      </Flex>
    </Box>
  )
}
