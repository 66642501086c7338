import { css } from 'styled-components'

const cardColors = { CARE: 'primary600', URGENT: 'warning600', EMERGENCY: 'danger600', CONTACT: 'success600' } as const
const cardWords = { CARE: 'Non-urgent advice', URGENT: 'Urgent advice', EMERGENCY: 'Immediate action required', CONTACT: 'Call to action' } as const

/** Care cards and calls to action, in the theme’s colors that come closest to those of the site. */
export const cards = css`
  section[data-card] {
    overflow: hidden;
    border: 2px solid;
    border-radius: 0.6rem;
    padding: 0 1.6rem 1.4rem;
    font-family: inherit;
  }

  section[data-card]::before {
    display: block;
    margin: 0 -1.6rem 1rem;
    padding: 0.5rem 1.6rem;
    color: ${({ theme }) => theme.colors.neutral0};
    font: 600 1.2rem/1.5 sans-serif;
  }

  ${({ theme }) =>
    (['CARE', 'URGENT', 'EMERGENCY', 'CONTACT'] as const)
      .map(
        (mark) => `
  section[data-card='${mark}'] { border-color: ${theme.colors[cardColors[mark]]}; }
  section[data-card='${mark}']::before { content: '${cardWords[mark]}'; background: ${theme.colors[cardColors[mark]]}; }`,
      )
      .join('')}

  p[data-card-title] {
    font-weight: 700;
  }
`

/** Numbers in the text, and the notes below it. */
export const footnotes = css`
  sup[data-footnote] {
    padding: 0 0.3em;
    border-radius: 0.3em;
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-size: 0.7em;
    vertical-align: super;
    line-height: 1;
  }

  aside[data-footnote] {
    position: relative;
    padding: 0.6rem 0 0 3.2rem;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
    font-size: 0.85em;
  }

  aside[data-footnote]::before {
    content: attr(data-footnote);
    position: absolute;
    left: 0.4rem;
    color: ${({ theme }) => theme.colors.primary700};
  }
`
