import { css } from 'styled-components'

/** Pictures, with what they still lack. */
export const pictures = css`
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
`
