import type { QueryClient } from '@tanstack/react-query'
import { createContext as createReactContext, use } from 'react'
import { createContext as createRouterContext } from 'react-router-dom'
import type { Language } from '../language/language'
import type { Api } from './api'

export interface Services {
  api: Api
  queries: QueryClient
  /** Public address of the site, without a slash at its end. */
  siteUrl: string
  language: Language
}

/** For loaders and actions: `context.get(services)`. There is no default, so a forgotten one fails loudly. */
export const services = createRouterContext<Services>()

export const ServicesContext = createReactContext<Services | null>(null)

/** For components. */
export const useServices = (): Services => {
  const given = use(ServicesContext)
  if (!given) throw new Error('ServicesContext is missing above this component.')
  return given
}
