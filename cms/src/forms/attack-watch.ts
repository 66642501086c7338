const minute = 60_000

/** Minutes that are looked back on. */
export const watchedMinutes = 10

/**
 * Notices when far more forms arrive than people send, from everybody together. It is in memory: after a restart an attack is
 * noticed anew.
 * @param most forms in `watchedMinutes` that are no attack
 * @returns counts one at `now` (milliseconds since 1970) and says whether this is an attack; it is over when fewer than half as
 *   many arrive, so that it does not go on and off
 */
export const createAttackWatch = (most: number): ((now: number) => boolean) => {
  const counts = new Map<number, number>()
  let attacked = false
  return (now) => {
    const current = Math.floor(now / minute)
    counts.set(current, (counts.get(current) ?? 0) + 1)
    for (const past of counts.keys()) if (past <= current - watchedMinutes) counts.delete(past)
    const arrived = [...counts.values()].reduce((sum, count) => sum + count, 0)
    attacked = arrived > (attacked ? most / 2 : most)
    return attacked
  }
}
