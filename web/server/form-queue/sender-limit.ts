const hour = 60 * 60 * 1000
/** Senders that are remembered at once. */
const mostSenders = 10_000

/** Counts what each sender has sent within an hour, in memory alone. */
export class SenderLimit {
  readonly #perHour: number
  readonly #sent = new Map<string, number>()
  #began = 0

  constructor(perHour: number) {
    this.#perHour = perHour
  }

  /** Seconds until the sender may send again; 0 when now. @param sender a mark, never an address */
  secondsLeft(sender: string, now: number): number {
    if (now - this.#began > hour) {
      this.#sent.clear()
      this.#began = now
    }
    const sent = (this.#sent.get(sender) ?? 0) + 1
    if (sent > this.#perHour) return Math.max(1, Math.ceil((this.#began + hour - now) / 1000))
    if (this.#sent.size < mostSenders || this.#sent.has(sender)) this.#sent.set(sender, sent)
    return 0
  }
}
