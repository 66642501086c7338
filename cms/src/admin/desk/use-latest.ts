import { useCallback, useEffect, useRef, useState } from 'react'
import type { Loaded } from './latest-answer'
import { latestAnswer } from './latest-answer'

/**
 * Reads whenever `read` is another function, and shows what was there until the new answer comes. `reload` asks for what is
 * wanted by then, also when the work it follows began while something else was shown.
 */
export const useLatest = <Answer>(read: (signal: AbortSignal) => Promise<Answer>) => {
  const [loaded, setLoaded] = useState<Loaded<Answer>>({ kind: 'loading' })
  const [latest] = useState(() => latestAnswer<Answer>(setLoaded))
  const wanted = useRef(read)

  useEffect(() => {
    wanted.current = read
    void latest.ask(read)
    return latest.leave
  }, [latest, read])

  const reload = useCallback(() => latest.ask(wanted.current), [latest])
  return { loaded, reload }
}
