import type { Messages } from '../../language/language'

/**
 * "09:30" as "9:30 AM". Not `Intl`: its narrow no-break space before "AM" differs between engines, and hydration would find
 * another text.
 */
export const clockText = (time: string, { am, pm }: Messages['locations']): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? am : pm}`
}
