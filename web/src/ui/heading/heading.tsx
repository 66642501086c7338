import type { ReactNode } from 'react'

export type HeadingLevel = 2 | 3 | 4

interface HeadingProps {
  level: HeadingLevel
  className?: string
  id?: string
  children: ReactNode
}

/** A heading whose level depends on where its component stands. */
export const Heading = ({ level, children, ...rest }: HeadingProps) => {
  const Tag = `h${level}` as const
  return <Tag {...rest}>{children}</Tag>
}
