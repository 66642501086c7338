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
