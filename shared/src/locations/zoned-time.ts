const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format takes longer than using it a hundred times. */
const formatFor = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  })
  formats.set(timeZone, made)
  return made
}

/** What the clocks of a zone show, read as if it were UTC, in milliseconds. */
const wallClock = (timeZone: string, instant: number): number => {
  const parts = formatFor(timeZone).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}

/** How far a zone is ahead of UTC, in milliseconds. */
const offsetAt = (timeZone: string, instant: number): number => wallClock(timeZone, instant) - Math.floor(instant / 1000) * 1000

/** The time of day in a zone, `HH:MM`. */
export const clockIn = (timeZone: string, instant: Date): string =>
  new Date(wallClock(timeZone, instant.getTime())).toISOString().slice(11, 16)

const millisecondsInDay = 24 * 60 * 60 * 1000

/**
 * The instant, in milliseconds, at which the clocks of a zone show a date and time. A time that happens twice, because
 * clocks are set back, means the first one; one that is skipped means the same distance after the skip began
 * (as Temporal's `disambiguation: 'compatible'` does).
 */
export const instantOf = (timeZone: string, date: string, time: string): number => {
  const wall = Date.parse(`${date}T${time}:00Z`)
  const before = offsetAt(timeZone, wall - millisecondsInDay)
  const after = offsetAt(timeZone, wall + millisecondsInDay)
  const matching = [wall - before, wall - after].filter((instant) => wallClock(timeZone, instant) === wall)
  return matching.length > 0 ? Math.min(...matching) : wall - before
}
