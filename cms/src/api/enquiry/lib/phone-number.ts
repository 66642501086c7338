import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** A telephone number as E.164 has it; `null` when it cannot be told. Without a country it is one of the practice's, the United States. */
export const phoneNumber = (typed: string | null): string | null => {
  const parsed = typed === null ? undefined : parsePhoneNumberFromString(typed, 'US')
  return parsed?.isPossible() ? parsed.number : null
}
