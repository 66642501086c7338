import { useSyncExternalStore } from 'react'

const minuteInMs = 60_000

const subscribe = (onMinute: () => void): (() => void) => {
  let timer = 0
  const wait = () => {
    timer = window.setTimeout(() => {
      onMinute()
      wait()
    }, minuteInMs - (Date.now() % minuteInMs))
  }
  wait()
  return () => window.clearTimeout(timer)
}

const currentMinute = (): number => Math.floor(Date.now() / minuteInMs)

/** The running minute, counted from 1970; `null` on the server and until the page is taken over, whose HTML may be hours old. */
export const useMinute = (): number | null => useSyncExternalStore<number | null>(subscribe, currentMinute, () => null)

export const minuteToDate = (minute: number): Date => new Date(minute * minuteInMs)
