import type { ReactNode } from 'react'

/** What a component looks like, by the name of the state it is in. Shown on `/_/components` and checked by axe. */
export type Examples = Readonly<Record<string, ReactNode>>
