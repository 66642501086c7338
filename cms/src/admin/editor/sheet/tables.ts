import { css } from 'styled-components'

/** Tables, with the cells that are selected. */
export const tables = css`
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
`
