import type { ReactNode } from 'react'
import './landscape.css'

/** The drawn hills of the home page, wide and low, below a page that has little to say. Decorative. */
export const Landscape = ({ children }: { children: ReactNode }) => (
  <div className="landscape">
    {children}
    <div className="landscape__picture" />
  </div>
)
