import type { Server } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'

/** Longest wait for answers that are under way; Docker and systemd kill a process not much later. */
const drainMilliseconds = 10_000

/** Stops accepting connections and waits for answers under way. Strapi alone would cut them off. */
export const drainRequests = async (server: Server): Promise<void> => {
  if (!server.listening) return
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  server.closeIdleConnections()
  // A connection whose last answer has been sent would otherwise be kept for five more seconds.
  server.keepAliveTimeout = 1
  await Promise.race([closed, delay(drainMilliseconds, undefined, { ref: false })])
}
