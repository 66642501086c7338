import { styled } from 'styled-components'
import { cards, footnotes } from './cards'
import { pictures } from './pictures'
import { tables } from './tables'
import { words } from './words'
import { workMarks } from './work-marks'

/** What is written on: the measure and the type of the site. */
export const Sheet = styled.div`
  padding: 3.2rem 2.4rem 6.4rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font:
    1.8rem/1.65 Charter,
    'Bitstream Charter',
    'Sitka Text',
    Cambria,
    Georgia,
    serif;

  .ProseMirror {
    max-width: 68rem;
    min-height: 40rem;
    margin: 0 auto;
    outline: none;
    white-space: pre-wrap;
    overflow-wrap: break-word;
  }

  .ProseMirror > * + * {
    margin-top: 1.1em;
  }

  p.is-empty-text::before {
    content: attr(data-placeholder);
    float: left;
    height: 0;
    color: ${({ theme }) => theme.colors.neutral500};
    pointer-events: none;
  }

  ${words}
  ${tables}
  ${cards}
  ${footnotes}
  ${pictures}
  ${workMarks}
`
