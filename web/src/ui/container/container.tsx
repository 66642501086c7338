import type { ReactNode } from 'react'
import './container.css'

export type ContainerWidth = 'text' | 'wide' | 'page'

/** Centred column with the page's side margins. */
export const Container = ({ width = 'page', children }: { width?: ContainerWidth; children: ReactNode }) => (
  <div className={`container container--${width}`}>{children}</div>
)
