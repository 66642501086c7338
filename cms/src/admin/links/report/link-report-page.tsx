import { EmptyStateLayout, Flex, Typography } from '@strapi/design-system'
import { Check } from '@strapi/icons'
import { Layouts, Page } from '@strapi/strapi/admin'
import { useLocation } from 'react-router-dom'
import type { LinkReport } from '../../../link-index/contract'
import { linkReport } from '../../../link-index/contract'
import { useAnswer } from '../../use-answer'
import { Choices } from './choices'
import { LinkTable } from './link-table'
import { Pages } from './pages'
import type { Choice } from './report-address'
import { readChoice, reportSource } from './report-address'
import { reportPermissions } from './report-permissions'

const moment = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' })

const aboutOtherSites = ({ isChecked, lastCheckedAt }: LinkReport['external']): string => {
  if (!isChecked) return 'Links to other sites are not checked. Whoever runs the server can turn that on with the setting CHECK_EXTERNAL_LINKS.'
  if (lastCheckedAt === null) return 'Links to other sites are checked one after the other; the first checks are under way.'
  return `Links to other sites are checked one after the other, about every two weeks each. Last check: ${moment.format(new Date(lastCheckedAt))}.`
}

const Found = ({ report, chosen }: { report: LinkReport; chosen: Choice }) => {
  const { links, pagination, counts, external } = report
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Choices counts={counts} chosen={chosen} />
      {links.length === 0 ? (
        <EmptyStateLayout icon={<Check width="4rem" height="4rem" />} content={chosen.list === 'problems' ? 'Nothing is wrong here. Every link leads where it should.' : 'There are no such links.'} />
      ) : (
        <LinkTable links={links} />
      )}
      <Pages pagination={pagination} chosen={chosen} />
      <Typography variant="pi" textColor="neutral600">
        {aboutOtherSites(external)}
      </Typography>
    </Flex>
  )
}

const Report = () => {
  const chosen = readChoice(useLocation().search)
  const { loaded } = useAnswer(reportSource(chosen), linkReport)
  if (loaded.kind === 'failed') return <Page.Error />
  return (
    <Page.Main aria-busy={loaded.kind === 'loading'}>
      <Page.Title>Links</Page.Title>
      <Layouts.Header title="Links" subtitle="Every link in the texts of the site: what is wrong with it, and where it stands" />
      <Layouts.Content>{loaded.kind === 'loading' ? <Page.Loading /> : <Found report={loaded.answer} chosen={chosen} />}</Layouts.Content>
    </Page.Main>
  )
}

/** All links of the site, for those who look after it. */
const LinkReportPage = () => (
  <Page.Protect permissions={reportPermissions}>
    <Report />
  </Page.Protect>
)

export default LinkReportPage
