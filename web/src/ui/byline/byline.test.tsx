// @vitest-environment jsdom
import type { ClinicalByline } from '@practice/shared/people/contract'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { render } from '../../../test-support/render-in-english'
import { Byline } from './byline'

afterEach(cleanup)

const supervisor: ClinicalByline = {
  name: 'Jo Example',
  slug: 'jo-example',
  credentials: 'LMFT',
  license: { type: 'Licensed Marriage and Family Therapist', state: 'California', number: '12345' },
  supervisor: null,
}
const associate: ClinicalByline = {
  name: 'Al Sample',
  slug: 'al-sample',
  credentials: 'AMFT',
  license: { type: 'Registered Associate', state: 'California', number: null },
  supervisor: { name: 'Jo Example', slug: 'jo-example', credentials: 'LMFT' },
}
const textOfByline = () => document.body.textContent

describe('a byline', () => {
  it('says what license an author holds, with its number only when there is one', () => {
    const { rerender } = render(<Byline authors={[supervisor]} publishedOn="2026-03-01" />)
    expect(textOfByline()).toContain('Licensed Marriage and Family Therapist, California, No. 12345')
    rerender(<Byline authors={[associate]} publishedOn="2026-03-01" />)
    expect(textOfByline()).not.toContain('No.')
  })

  it('names and links the supervisor of an associate', () => {
    render(<Byline authors={[associate]} publishedOn="2026-03-01" />)
    expect(textOfByline()).toContain('Supervised by Jo Example, LMFT')
    expect(screen.getByRole('link', { name: 'Jo Example' }).getAttribute('href')).toBe('/people/jo-example')
  })

  it('says who reviewed the article and when', () => {
    render(<Byline authors={[associate]} publishedOn="2026-03-01" reviewer={supervisor} reviewedOn="2026-08-24" />)
    expect(textOfByline()).toContain('Clinically reviewed by Jo Example, LMFT')
    expect(textOfByline()).toContain('Reviewed August 24, 2026')
  })

  it('shows nothing about a license that is not on record', () => {
    render(<Byline authors={[{ ...associate, license: null, supervisor: null }]} publishedOn="2026-03-01" />)
    expect(textOfByline()).toBe('By Al Sample, AMFTMarch 1, 2026')
  })
})
