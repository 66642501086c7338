import { useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { failureSentence } from './failure-sentence'

/** Runs what somebody at a desk asked for: `busy` meanwhile, and `undefined` when it failed, which the person is told. */
export const useAttempt = () => {
  const { toggleNotification } = useNotification()
  const [busy, setBusy] = useState(false)

  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
    setBusy(true)
    try {
      return await work()
    } catch (error) {
      toggleNotification({ type: 'danger', message: failureSentence(error) })
      return undefined
    } finally {
      setBusy(false)
    }
  }
  return { busy, attempt }
}
