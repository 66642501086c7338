import { Status, Typography } from '@strapi/design-system'
import type { LinkProblem } from '../../link-index/contract'
import { problemNames, severeProblems } from './problem-words'

export const ProblemBadge = ({ problem }: { problem: LinkProblem }) => {
  const variant = severeProblems.includes(problem) ? 'danger' : 'warning'
  return (
    <Status variant={variant} size="S" width="fit-content">
      <Typography variant="pi" fontWeight="bold" textColor={`${variant}600`}>
        {problemNames[problem]}
      </Typography>
    </Status>
  )
}
