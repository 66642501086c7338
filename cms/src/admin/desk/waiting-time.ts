const minute = 60_000
const units: [string, number][] = [
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
]

/** How long something has been waiting, in its largest unit: "3 days". @param now milliseconds since 1970 */
export const waitingTime = (since: string, now: number): string => {
  const elapsed = now - Date.parse(since)
  for (const [name, length] of units) {
    const count = Math.floor(elapsed / length)
    if (count >= 1) return `${count} ${name}${count === 1 ? '' : 's'}`
  }
  return 'less than a minute'
}
