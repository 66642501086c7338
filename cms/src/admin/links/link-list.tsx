import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import type { Link } from '../../link-index/contract'
import { linkListLimits } from '../../link-index/contract'
import { LinkEntry } from './link-entry'

/** Links that a panel shows before somebody asks for more; broken ones come first. */
const shownAtOnce = 4

interface Props {
  title: string
  links: readonly Link[]
  direction: 'in' | 'out'
  /** Said when there are none. */
  empty: string
}

const problemsIn = (links: readonly Link[]): number => links.filter(({ problem }) => problem !== null).length

export const LinkList = ({ title, links, direction, empty }: Props) => {
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? links : links.slice(0, shownAtOnce)
  const problems = problemsIn(links)
  const count = links.length >= linkListLimits.ofDocument ? `${links.length}+` : String(links.length)
  return (
    <Box width="100%">
      <Flex justifyContent="space-between" gap={2} paddingBottom={2}>
        <Typography variant="omega" fontWeight="bold" tag="h3">
          {title}
        </Typography>
        <Flex gap={1}>
          {problems > 0 && (
            <Badge variant="danger" size="S">
              {problems === 1 ? '1 problem' : `${problems} problems`}
            </Badge>
          )}
          <Badge size="S">{count}</Badge>
        </Flex>
      </Flex>
      {links.length === 0 ? (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {empty}
        </Typography>
      ) : (
        <Box tag="ul" aria-label={title}>
          {shown.map((link) => (
            <LinkEntry key={link.id} link={link} direction={direction} />
          ))}
        </Box>
      )}
      {links.length > shownAtOnce && (
        <Button variant="tertiary" size="S" fullWidth aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Show fewer' : `Show all ${links.length}`}
        </Button>
      )}
    </Box>
  )
}
