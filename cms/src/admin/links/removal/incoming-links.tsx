import { Box, Flex, Typography } from '@strapi/design-system'
import type { BeforeDelete } from '../../../link-index/contract'
import { kindName } from '../documents'
import { DocumentTitle } from '../link-entry'

const shown = 5

/** Says how many links lead to a document, and where the first of them stand. */
export const IncomingLinks = ({ title, before: { incoming, incomingCount } }: { title?: string; before: BeforeDelete }) => {
  // A page with three links counts once: it is pages that people look after.
  const sources = [...new Map(incoming.map(({ source }) => [`${source.kind}:${source.documentId}`, source])).values()]
  const words = incomingCount === 1 ? '1 link leads here' : `${incomingCount} links lead here`
  return (
    <Box>
      <Typography variant="omega" fontWeight="bold" tag="h3">
        {title === undefined ? words : `${title}: ${words}`}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingTop={2}>
        {sources.slice(0, shown).map((source) => (
          <Flex key={`${source.kind}:${source.documentId}`} tag="li" gap={2} wrap="wrap">
            <DocumentTitle document={source} />
            <Typography variant="pi" textColor="neutral600">
              {kindName(source.kind)}
            </Typography>
          </Flex>
        ))}
        {sources.length > shown && (
          <Typography variant="pi" textColor="neutral600" tag="li">
            and {sources.length - shown} more
          </Typography>
        )}
      </Flex>
    </Box>
  )
}
