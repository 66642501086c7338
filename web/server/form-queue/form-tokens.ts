import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { FormPurpose } from '@practice/shared/forms/form-guard'
import type { FormTokenVerdict } from '@practice/shared/forms/form-token'
import { formTokenContent, judgeFormToken } from '@practice/shared/forms/form-token'

const sign = (content: string, secret: string): Buffer => createHmac('sha256', secret).update(content).digest()

/** A token as the CMS issues it, for when the CMS cannot be asked. */
export const issueFormToken = (purpose: FormPurpose, secret: string): string => {
  const content = formTokenContent(purpose, Date.now(), randomBytes(12).toString('base64url'))
  return `${content}.${sign(content, secret).toString('base64url')}`
}

/** The judgement that the CMS would give now. */
export const checkFormToken = (token: string, purpose: FormPurpose, secret: string): FormTokenVerdict =>
  judgeFormToken(token, purpose, Date.now(), (content, signature) => {
    const [given, expected] = [Buffer.from(signature, 'base64url'), sign(content, secret)]
    return given.length === expected.length && timingSafeEqual(given, expected)
  })
