import { Children, type ReactNode } from 'react'
import './card-grid.css'

/** A list of cards, as many beside each other as there is room for. */
export const CardGrid = ({ size = 'medium', children }: { size?: 'small' | 'medium' | 'large'; children: ReactNode }) => (
  <ul className={`card-grid card-grid--${size}`} role="list">
    {Children.map(children, (card) => (
      <li className="card-grid__item">{card}</li>
    ))}
  </ul>
)
