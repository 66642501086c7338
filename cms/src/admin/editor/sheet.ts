import { Box } from '@strapi/design-system'
import { styled } from 'styled-components'

/** The paper: the measure and the rhythm of the site, in the colors of the admin's theme. */
export const Frame = styled(Box)<{ $hasError: boolean }>`
  border: 1px solid ${({ theme, $hasError }) => ($hasError ? theme.colors.danger600 : theme.colors.neutral200)};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};

  &:focus-within {
    border-color: ${({ theme }) => theme.colors.primary600};
  }
`

export const Source = styled.textarea`
  display: block;
  width: 100%;
  min-height: 48rem;
  padding: 2.4rem;
  border: 0;
  background: transparent;
  color: ${({ theme }) => theme.colors.neutral800};
  font:
    1.4rem/1.6 ui-monospace,
    Menlo,
    Consolas,
    monospace;
  resize: vertical;

  &:focus {
    outline: none;
  }
`

const cardColors = { CARE: 'primary600', URGENT: 'warning600', EMERGENCY: 'danger600', CONTACT: 'success600' } as const
const cardWords = { CARE: 'Non-urgent advice', URGENT: 'Urgent advice', EMERGENCY: 'Immediate action required', CONTACT: 'Call to action' } as const

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

  h2,
  h3,
  h4 {
    font-weight: 700;
    line-height: 1.25;
  }

  h2 {
    font-size: 1.45em;
  }

  h3 {
    font-size: 1.22em;
  }

  h4 {
    font-size: 1.05em;
  }

  .ProseMirror > * + h2 {
    margin-top: 1.8em;
  }

  .ProseMirror > * + h3,
  .ProseMirror > * + h4 {
    margin-top: 1.5em;
  }

  .ProseMirror > h2 + *,
  .ProseMirror > h3 + *,
  .ProseMirror > h4 + * {
    margin-top: 0.5em;
  }

  strong {
    font-weight: 700;
  }

  em {
    font-style: italic;
  }

  a {
    color: ${({ theme }) => theme.colors.primary700};
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  ul,
  ol {
    padding-left: 1.5em;
  }

  ul {
    list-style: disc;
  }

  ol {
    list-style: decimal;
  }

  li + li,
  li > * + * {
    margin-top: 0.4em;
  }

  blockquote {
    padding-left: 1.2em;
    border-left: 3px solid ${({ theme }) => theme.colors.neutral300};
    font-style: italic;
  }

  blockquote > * + *,
  section > * + *,
  aside > * + * {
    margin-top: 0.7em;
  }

  hr {
    height: 0;
    margin: 2em 0;
    border: 0;
    border-top: 2px solid ${({ theme }) => theme.colors.neutral300};
  }

  hr.ProseMirror-selectednode {
    border-color: ${({ theme }) => theme.colors.primary600};
  }

  code {
    padding: 0.1em 0.3em;
    border-radius: 0.25em;
    background: ${({ theme }) => theme.colors.neutral150};
    font-size: 0.85em;
  }

  pre {
    overflow-x: auto;
    padding: 1em;
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral150};
    font-size: 0.85em;
  }

  pre code {
    padding: 0;
    background: none;
  }

  .tableWrapper {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9em;
  }

  th,
  td {
    position: relative;
    min-width: 8rem;
    padding: 0.5em 0.8em;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    text-align: left;
    vertical-align: top;
  }

  th {
    background: ${({ theme }) => theme.colors.neutral100};
    font-weight: 700;
  }

  .selectedCell {
    background: ${({ theme }) => theme.colors.primary100};
  }

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

  .picture {
    position: relative;
    display: inline-block;
    max-width: 100%;
    border-radius: 0.6rem;
    line-height: 0;
  }

  .picture img {
    max-width: 100%;
    max-height: 48rem;
    border-radius: 0.6rem;
  }

  .picture__elsewhere {
    display: block;
    padding: 1rem;
    background: ${({ theme }) => theme.colors.warning100};
    font: 1.3rem/1.5 sans-serif;
    overflow-wrap: anywhere;
  }

  .picture__note {
    position: absolute;
    left: 0.8rem;
    bottom: 0.8rem;
    padding: 0.3rem 0.8rem;
    border-radius: 0.4rem;
    background: ${({ theme }) => theme.colors.neutral700};
    color: ${({ theme }) => theme.colors.neutral0};
    font: 1.2rem/1.5 sans-serif;
  }

  .picture__note--missing {
    background: ${({ theme }) => theme.colors.danger600};
  }

  .ProseMirror-selectednode {
    outline: 3px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }

  .raw-block {
    padding: 1rem 1.2rem;
    border: 1px dashed ${({ theme }) => theme.colors.neutral300};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral100};
  }

  .raw-block__label {
    color: ${({ theme }) => theme.colors.neutral600};
    font: 600 1.2rem/1.5 sans-serif;
  }

  .raw-block__text {
    display: block;
    width: 100%;
    margin-top: 0.4rem;
    border: 0;
    background: transparent;
    color: ${({ theme }) => theme.colors.neutral800};
    font:
      1.3rem/1.5 ui-monospace,
      Menlo,
      Consolas,
      monospace;
    resize: vertical;
  }

  .suggestion {
    border-radius: 0.3rem;
    background: ${({ theme }) => theme.colors.primary100};
  }

  .ProseMirror-gapcursor {
    position: relative;
    display: none;
    pointer-events: none;
  }

  .ProseMirror-gapcursor::after {
    content: '';
    position: absolute;
    top: -2px;
    display: block;
    width: 20px;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral800};
  }

  .ProseMirror-focused .ProseMirror-gapcursor {
    display: block;
  }
`
