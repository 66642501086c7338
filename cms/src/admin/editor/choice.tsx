import { Typography } from '@strapi/design-system'
import type { ComponentPropsWithoutRef } from 'react'
import { styled } from 'styled-components'

const Item = styled.li`
  display: block;
  padding: 0.7rem 1rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  cursor: pointer;
  overflow-wrap: anywhere;

  &[aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }
`

interface Props extends Omit<ComponentPropsWithoutRef<'li'>, 'title'> {
  title: string
  about: string
  isActive: boolean
}

/** One of several things to choose from, in a list where the arrow keys move. */
export const Choice = ({ title, about, isActive, ...rest }: Props) => (
  <Item role="option" aria-selected={isActive} {...rest}>
    <Typography tag="p" fontWeight="semiBold">
      {title}
    </Typography>
    <Typography tag="p" variant="pi" textColor="neutral600">
      {about}
    </Typography>
  </Item>
)
