import { createHmac, randomBytes } from 'node:crypto'
import type { FormPurpose } from '@practice/shared/forms/form-guard'

/** Makes a form token in the format that cms/src/forms/form-token.ts describes, of any age, so that no test has to wait for one to ripen. */
export const formToken = (purpose: FormPurpose, secret: string, ageSeconds = 60): string => {
  const content = `${purpose}.${Math.floor(Date.now() / 1000) - ageSeconds}.${randomBytes(12).toString('base64url')}`
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`
}
