const minute = 60_000

/** After each attempt. The first leaves an attempt that hangs the time to give up. */
const delays = [2, 5, 15, 60, 4 * 60].map((minutes) => minutes * minute)

/** How long a mail is tried: RFC 5321, section 4.5.4.1, asks for four to five days. Later it would only confuse. */
export const triedForMs = 5 * 24 * 60 * minute

/** When the next attempt is due after `attempts` of them, in milliseconds since 1970. */
export const nextAttempt = (attempts: number, now: number): number => now + (delays[Math.min(attempts, delays.length) - 1] ?? minute)
