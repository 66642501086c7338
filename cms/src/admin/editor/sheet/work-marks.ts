import { css } from 'styled-components'

/** What is there only while somebody writes: the selection, blocks of Markdown, the menu’s words, the caret between blocks. */
export const workMarks = css`
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
