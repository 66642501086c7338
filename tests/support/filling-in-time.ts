import { formTokenLimits } from '@practice/shared/forms/form-guard'
import type { Page } from 'playwright-core'
import { waitUntil } from './wait-until.js'

/**
 * Waits until the form's token is as old as the server wants it to be: the one wait that no faster machine shortens,
 * because the rule it meets is about time. Call it when the form is filled in, before sending.
 */
export const untilFormMayBeSent = async (page: Page): Promise<void> => {
  const token = page.locator('input[name="token"]').first()
  let value = await token.inputValue()
  let since = performance.now()
  await waitUntil(
    'the form token is old enough',
    async () => {
      const current = await token.inputValue()
      // The form fetches a fresh token when somebody enters it.
      if (current !== value) [value, since] = [current, performance.now()]
      return performance.now() - since > formTokenLimits.minSeconds * 1000 + 300
    },
    { seconds: 15 },
  )
}
