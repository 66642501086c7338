import { firstLanguage } from '@practice/shared/languages/languages'
import type { License } from '@practice/shared/people/contract'
import { useLanguage } from '../../language/language'

/** What a license is called, where it is good and its number. A state calls it by an English name on every page. */
export const LicenseText = ({ license: { type, state, number } }: { license: License }) => {
  const { code, messages: { people } } = useLanguage()
  return (
    <>
      <span lang={code === firstLanguage ? undefined : firstLanguage}>{type}</span>
      {[state, number && people.licenseNumber(number)].filter(Boolean).map((part) => `, ${part}`)}
    </>
  )
}
