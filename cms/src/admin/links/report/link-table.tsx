import { Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import type { Link } from '../../../link-index/contract'
import { kindName } from '../documents'
import { DocumentTitle, LinkTarget } from '../link-entry'
import { ProblemBadge } from '../problem-badge'
import { explainProblem } from '../problem-words'

// Strapi's own padding differs between the first cell of a row and the others, and so would the lines in them.
const cellStyle = { padding: '12px 16px 12px 4px', verticalAlign: 'top', whiteSpace: 'normal', overflowWrap: 'anywhere' } as const

const Cell = ({ width, children }: { width: string; children: ReactNode }) => (
  <Td style={cellStyle}>
    <Flex direction="column" alignItems="flex-start" gap={1} minWidth="10rem" maxWidth={width}>
      {children}
    </Flex>
  </Td>
)

const Note = ({ children }: { children: ReactNode }) => (
  <Typography variant="pi" textColor="neutral600" tag="p">
    {children}
  </Typography>
)

const Row = ({ link }: { link: Link }) => (
  <Tr>
    <Cell width="26rem">
      {link.problem ? <ProblemBadge problem={link.problem} /> : <Note>As it should be</Note>}
      {link.problem && (
        <Typography variant="pi" tag="p">
          {explainProblem(link)}
        </Typography>
      )}
    </Cell>
    <Cell width="28rem">
      <LinkTarget link={link} />
      {link.heading && <Note>Heading “{link.heading}”</Note>}
      {link.text && <Note>On the words “{link.text}”</Note>}
    </Cell>
    <Cell width="22rem">
      <DocumentTitle document={link.source} />
      <Note>
        {kindName(link.source.kind)}
        {link.versions.includes('published') ? '' : ', in the draft only'}
      </Note>
    </Cell>
  </Tr>
)

export const LinkTable = ({ links }: { links: readonly Link[] }) => (
  <Table colCount={3} rowCount={links.length + 1}>
    <Thead>
      <Tr>
        {['What is wrong', 'The link', 'Where it stands'].map((words) => (
          <Th key={words} style={{ paddingLeft: 4 }}>
            <Typography variant="sigma" textColor="neutral600">
              {words}
            </Typography>
          </Th>
        ))}
      </Tr>
    </Thead>
    <Tbody>
      {links.map((link) => (
        <Row key={link.id} link={link} />
      ))}
    </Tbody>
  </Table>
)
