import { Badge, Flex, LinkButton } from '@strapi/design-system'
import { Link as RouterLink } from 'react-router-dom'
import type { LinkReport } from '../../../link-index/contract'
import { linkProblems } from '../../../link-index/contract'
import { problemNames } from '../problem-words'
import type { Choice } from './report-address'
import { reportAddress } from './report-address'

interface Option {
  words: string
  choice: Pick<Choice, 'list' | 'problem'>
  /** Left out where nobody has counted. */
  count?: number
}

const optionsFor = (counts: LinkReport['counts']): Option[] => {
  const countOf = (problem: (typeof linkProblems)[number]) => counts[problem] ?? 0
  const total = linkProblems.reduce((sum, problem) => sum + countOf(problem), 0)
  return [
    { words: 'All problems', choice: { list: 'problems' }, count: total },
    ...linkProblems.map((problem): Option => ({ words: problemNames[problem], choice: { list: 'problems', problem }, count: countOf(problem) })),
  ]
}

const others: readonly Option[] = [
  { words: 'Links to other sites', choice: { list: 'external' } },
  { words: 'All links', choice: { list: 'all' } },
]

const isChosen = ({ choice }: Option, chosen: Choice): boolean => choice.list === chosen.list && choice.problem === chosen.problem

const ChoiceButton = ({ option, chosen }: { option: Option; chosen: Choice }) => {
  const { words, choice, count } = option
  const isCurrent = isChosen(option, chosen)
  return (
    <LinkButton
      tag={RouterLink}
      to={reportAddress(choice)}
      size="S"
      variant={isCurrent ? 'secondary' : 'tertiary'}
      aria-current={isCurrent ? 'page' : undefined}
      endIcon={
        count === undefined ? undefined : (
          <Badge size="S" variant={count > 0 ? 'danger' : 'neutral'}>
            {count}
          </Badge>
        )
      }
    >
      {words}
    </LinkButton>
  )
}

/** Chooses what the report shows; each choice has an address of its own. */
export const Choices = ({ counts, chosen }: Pick<LinkReport, 'counts'> & { chosen: Choice }) => (
  <Flex tag="nav" aria-label="What to show" direction="column" alignItems="flex-start" gap={2}>
    {[optionsFor(counts), others].map((options) => (
      <Flex key={options[0]?.words} gap={2} wrap="wrap">
        {options.map((option) => (
          <ChoiceButton key={option.words} option={option} chosen={chosen} />
        ))}
      </Flex>
    ))}
  </Flex>
)
