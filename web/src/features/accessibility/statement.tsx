import { accessibilityChecks } from '@practice/shared/accessibility/checks'
import type { AccessibilityCheckId } from '@practice/shared/accessibility/checks'
import { sitePaths } from '@practice/shared/paths'
import { useLanguage } from '../../language/language'
import type { AccessibilityWords } from '../../messages/en/accessibility'
import { PhoneList } from '../../ui/phone-link/phone-link'
import { Section } from '../../ui/section/section'
import './statement.css'

const WordList = ({ words, short = false }: { words: Readonly<Record<string, string>>; short?: boolean }) => (
  <ul className={short ? 'statement__short-list' : undefined}>
    {Object.entries(words).map(([name, word]) => (
      <li key={name}>{word}</li>
    ))}
  </ul>
)

const isCheck = (name: string): name is AccessibilityCheckId => name in accessibilityChecks
const checks = Object.keys(accessibilityChecks).filter(isCheck)

const WhatIsTested = ({ words }: { words: AccessibilityWords }) => (
  <>
    <p>
      {words.testedLead.before}{' '}
      <a href="https://www.w3.org/TR/WCAG22/" rel="noopener noreferrer">
        {words.testedLead.guidelines}
      </a>
      {words.testedLead.after}
    </p>
    <ul>
      {checks.map((check) => (
        <li key={check}>
          {words.claims[check]} <span className="statement__criteria">({accessibilityChecks[check].criteria.join(', ')})</span>
        </li>
      ))}
    </ul>
    <h3>{words.onPages}</h3>
    <WordList words={words.pageTypes} short />
    <h3>{words.inSituations}</h3>
    <WordList words={words.pageStates} short />
  </>
)

interface StatementProps {
  words: AccessibilityWords
  practiceName: string
  responseTime: string
  phones: readonly { name: string; phone: string }[]
}

/** What is promised, what is tested, what is not, and whom to tell (after the W3C's model of an accessibility statement). */
export const AccessibilityStatement = ({ words, practiceName, responseTime, phones }: StatementProps) => {
  const { to } = useLanguage()
  const { tell } = words
  return (
    <Section width="text">
      <div className="prose">
        <p>{words.aim(practiceName)}</p>
        <h2>{words.inYourWay}</h2>
        <p>
          {tell.before} <a href={to(sitePaths.contact())}>{tell.form}</a>
          {phones.length > 0 && tell.byPhone}
          {tell.after(responseTime)}
        </p>
        {phones.length > 0 && <PhoneList phones={phones} />}
        <h2>{words.tested}</h2>
        <WhatIsTested words={words} />
        <h2>{words.cannotSay}</h2>
        <WordList words={words.limits} />
      </div>
    </Section>
  )
}
