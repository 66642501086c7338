// @ts-check

/** @type {Set<() => void>} */
const listeners = new Set()

// Installed once: Node's own answer to these signals would leave our child processes behind.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    if (listeners.size === 0) process.exit(130)
    for (const listener of listeners) listener()
  })
}

/**
 * Runs `listener` when somebody presses Ctrl-C or asks this process to end; while one is there, the process goes on.
 * @param {() => void} listener
 * @returns {() => void} takes the listener away
 */
export const whenInterrupted = (listener) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
