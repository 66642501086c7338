/**
 * One thing after another: pictures use a whole core, and pages have to be made meanwhile.
 * @returns `full` instead of the result when so many wait already
 */
export const createLane = (mostWaiting: number) => {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return async <Result>(work: () => Promise<Result>): Promise<Result | 'full'> => {
    if (waiting >= mostWaiting) return 'full'
    waiting += 1
    const done = last.then(work).finally(() => (waiting -= 1))
    last = done.catch(() => undefined)
    return done
  }
}
