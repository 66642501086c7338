import { css } from 'styled-components'

/** Headings, paragraphs, lists, quotes and code, in the rhythm of the site. */
export const words = css`
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
`
