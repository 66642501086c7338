export type Loaded<Answer> = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; answer: Answer }

/** Asks again and again. Only the newest question's answer is shown: a slow one must not replace what somebody asked for after it. */
export const latestAnswer = <Answer>(show: (loaded: Loaded<Answer>) => void) => {
  let asking: AbortController | undefined
  const leave = (): void => asking?.abort()

  /** @param read rejects when there is no answer, or when its signal says that nobody waits for it any more */
  const ask = async (read: (signal: AbortSignal) => Promise<Answer>): Promise<void> => {
    leave()
    const { signal } = (asking = new AbortController())
    let loaded: Loaded<Answer>
    try {
      loaded = { kind: 'ready', answer: await read(signal) }
    } catch {
      loaded = { kind: 'failed' }
    }
    if (!signal.aborted) show(loaded)
  }
  return { ask, leave }
}
