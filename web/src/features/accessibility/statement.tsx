import { accessibilityChecks, accessibilityLimits, pageStates, pageTypes } from '@practice/shared/accessibility/checks'
import { sitePaths } from '@practice/shared/paths'
import { Section } from '../../ui/section/section'
import './statement.css'

const WordList = ({ words, short = false }: { words: readonly string[]; short?: boolean }) => (
  <ul className={short ? 'statement__short-list' : undefined}>
    {words.map((word) => (
      <li key={word}>{word}</li>
    ))}
  </ul>
)

const WhatIsTested = () => (
  <>
    <p>
      These tests run before every change to this site is accepted. The numbers are success criteria of the{' '}
      <a href="https://www.w3.org/TR/WCAG22/" rel="noopener noreferrer">
        Web Content Accessibility Guidelines 2.2
      </a>
      .
    </p>
    <ul>
      {Object.entries(accessibilityChecks).map(([id, { claim, criteria }]) => (
        <li key={id}>
          {claim} <span className="statement__criteria">({criteria.join(', ')})</span>
        </li>
      ))}
    </ul>
    <h3>On these kinds of pages</h3>
    <WordList words={Object.values(pageTypes)} short />
    <h3>And in these situations</h3>
    <WordList words={Object.values(pageStates)} short />
  </>
)

interface StatementProps {
  practiceName: string
  responseTime: string
  phones: readonly { name: string; phone: string }[]
}

/** What is promised, what is tested, what is not, and whom to tell (after the W3C's model of an accessibility statement). */
export const AccessibilityStatement = ({ practiceName, responseTime, phones }: StatementProps) => (
  <Section width="text">
    <div className="prose">
      <p>
        {practiceName} wants everybody to be able to use this site, whatever they see, hear, hold or remember easily. We aim for level AA
        of the Web Content Accessibility Guidelines 2.2.
      </p>
      <h2>If something is in your way</h2>
      <p>
        Please tell us through <a href={sitePaths.contact()}>the contact form</a>
        {phones.length > 0 && ' or by phone'}. Say which page it was and what did not work; you do not have to know why. We answer{' '}
        {responseTime}, and we will give you what you were looking for in another way until it is mended.
      </p>
      {phones.length > 0 && (
        <ul>
          {phones.map(({ name, phone }) => (
            <li key={name}>
              {name}: <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
            </li>
          ))}
        </ul>
      )}
      <h2>What is tested</h2>
      <WhatIsTested />
      <h2>What these tests cannot say</h2>
      <WordList words={accessibilityLimits} />
    </div>
  </Section>
)
