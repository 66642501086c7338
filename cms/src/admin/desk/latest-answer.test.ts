import { expect, it } from 'vitest'
import type { Loaded } from './latest-answer'
import { latestAnswer } from './latest-answer'

it('shows what was asked for last, in whatever order the answers come', async () => {
  const shown: Loaded<string>[] = []
  const { ask } = latestAnswer<string>((loaded) => shown.push(loaded))
  let answerLate: (answer: string) => void = () => undefined
  const reload = ask(
    () =>
      new Promise((resolve) => {
        answerLate = resolve
      }),
  )
  await ask(() => Promise.resolve('answered'))
  answerLate('in progress')
  await reload
  expect(shown).toEqual([{ kind: 'ready', answer: 'answered' }])
})

it('does not call a question failed that nobody waits for any more', async () => {
  const shown: Loaded<string>[] = []
  const { ask } = latestAnswer<string>((loaded) => shown.push(loaded))
  const given = ask(
    (signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')))
      }),
  )
  await ask(() => Promise.reject(new Error('the network is away')))
  await given
  expect(shown).toEqual([{ kind: 'failed' }])
})
