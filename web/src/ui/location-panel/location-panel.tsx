import type { ReactNode } from 'react'
import type { Image } from '@practice/shared/site/image'
import { Picture } from '../picture/picture'
import './location-panel.css'

interface LocationPanelProps {
  map: Image | null
  /** Whether the map is on the first screen. */
  eager?: boolean
  /** Where it is and when it is open; before the map, so that a phone shows the address first. */
  children: ReactNode
}

/** How to find a place, and a map of the way that the practice has drawn itself. */
export const LocationPanel = ({ map, eager = false, children }: LocationPanelProps) => (
  <div className={map ? 'location-panel location-panel--map' : 'location-panel'}>
    <div className="location-panel__facts">{children}</div>
    {map && (
      <div className="location-panel__map">
        <Picture image={map} ratio="3:2" sizes="(width >= 72rem) 43rem, (width >= 48rem) 60vw, 92vw" widest={707} loading={eager ? 'largest' : 'near'} />
      </div>
    )}
  </div>
)
