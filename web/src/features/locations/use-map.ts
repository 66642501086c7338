import { firstLanguage } from '@practice/shared/languages/languages'
import type { Location } from '@practice/shared/locations/contract'
import { useLanguage } from '../../language/language'

/** The drawn map with what it shows in the language of the page: the media library has one description, in the first one. */
export const useMap = ({ name, map }: Pick<Location, 'name' | 'map'>): Location['map'] => {
  const { code, messages } = useLanguage()
  return map && code !== firstLanguage ? { ...map, alt: messages.locations.mapOf(name) } : map
}
