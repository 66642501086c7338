/**
 * Asks `check` again and again until it gives something other than `undefined` or `false`.
 * @throws Error naming `what` when `seconds` have passed; an error thrown by the last check is its cause.
 */
export const waitUntil = async <Result>(
  what: string,
  check: () => Promise<Result | undefined | false> | Result | undefined | false,
  { seconds = 20, everyMs = 100 } = {},
): Promise<Result> => {
  const deadline = performance.now() + seconds * 1000
  let cause: unknown
  while (performance.now() < deadline) {
    try {
      const result = await check()
      if (result !== undefined && result !== false) return result
      cause = undefined
    } catch (error) {
      cause = error
    }
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
  throw new Error(`${what}: not so within ${seconds} s`, { cause })
}
