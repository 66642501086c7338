// @ts-check

/** A failure whose sentence is all that the person at the keyboard needs: shown without a stack. */
export class PlainFailure extends Error {
  /** @override */
  name = 'PlainFailure'
}

/**
 * Runs a command's main function; a failure ends the process with status 1.
 * @param {() => Promise<void>} main
 */
export const runMain = async (main) => {
  try {
    await main()
  } catch (error) {
    // By name: code that Vite loaded has a PlainFailure of its own.
    console.error(error instanceof Error && error.name === 'PlainFailure' ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}
