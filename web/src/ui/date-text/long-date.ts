const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format takes forty times as long as using it, and a page of comments has many dates. There are few zones and languages. */
const formatFor = (language: string, timeZone: string): Intl.DateTimeFormat => {
  const key = `${language} ${timeZone}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone })
  formats.set(key, made)
  return made
}

/**
 * A date in words, for example "September 3, 2026".
 * @param date ISO 8601
 * @param language BCP 47
 */
export const longDate = (date: string, language: string, timeZone: string): string => formatFor(language, timeZone).format(new Date(date))
