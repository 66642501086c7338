import { networkOf } from '@practice/shared/http/network-of'

/** How many questions one visitor may ask in this many milliseconds; somebody who types fast asks three a second. */
const perVisitor = { questions: 60, milliseconds: 20_000 }
/** Visitors that are remembered at once. */
const mostVisitors = 10_000

/** Milliseconds of this process that may be spent on searches at once, and of every second. Readers come first. */
const budget = { most: 1_000, ofEverySecond: 300 }

/** Seconds after which another try is worth it. */
export const searchAgainAfterSeconds = 10

/**
 * Keeps searches from taking the time that readers need: each visitor has so many, and all together so much time. Who
 * asked is known for seconds, in memory alone.
 */
export class SearchGate {
  readonly #asked = new Map<string, number>()
  #windowBegan = 0
  #spent = 0
  #spentAt = 0

  #timeLeft(now: number): boolean {
    this.#spent = Math.max(0, this.#spent - ((now - this.#spentAt) / 1000) * budget.ofEverySecond)
    this.#spentAt = now
    return this.#spent < budget.most
  }

  /**
   * Whether a visitor may ask now.
   * @param address of the visitor; a home with IPv6 has more of them than anybody could count, and is one visitor
   */
  lets(address: string, now = Date.now()): boolean {
    if (now - this.#windowBegan > perVisitor.milliseconds) {
      this.#asked.clear()
      this.#windowBegan = now
    }
    const visitor = networkOf(address) ?? address
    const asked = (this.#asked.get(visitor) ?? 0) + 1
    if (asked > perVisitor.questions || !this.#timeLeft(now)) return false
    if (this.#asked.size < mostVisitors || this.#asked.has(visitor)) this.#asked.set(visitor, asked)
    return true
  }

  /** @param milliseconds that a search took */
  spend(milliseconds: number): void {
    this.#spent += milliseconds
  }
}
