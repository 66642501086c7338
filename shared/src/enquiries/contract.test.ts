import * as v from 'valibot'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toFieldErrors } from '../http/field-errors.js'
import { enquiryInput } from './contract.js'
import { sentenceName } from '../text/sentence-name.js'
import { enquirySentences } from './sentences.js'

const valid = {
  name: 'Sam', contactMethod: 'email', email: 'sam@example.org', voicemail: 'no', place: 'los-angeles', preferredTime: 'no_preference',
  consent: true, token: 't', idempotencyKey: '0123456789abcdef',
}
const errorsOf = (input: unknown) => {
  const result = v.safeParse(enquiryInput, input)
  return result.success ? [] : toFieldErrors(result.issues).map(({ field, code }) => [field, code])
}

it('is accepted with the least a person has to give', () => {
  expect(errorsOf(valid)).toEqual([])
})

it.each([
  [{ contactMethod: 'phone_call' }, ['phone', 'invalid']],
  [{ email: undefined }, ['email', 'invalid']],
  [{ phone: '12' }, ['phone', 'invalid']],
  [{ phone: '(213) 555-0142 x7' }, undefined],
  [{ phone: '+44 (0)20 7946 0018' }, undefined],
  [{ phone: '089 / 636\u201348018 ext. 12' }, undefined],
  [{ phone: '01 99 00 55 55' }, undefined],
  [{ phone: '\uff0b\uff18\uff11 3\uff0d5550\uff0d0100' }, undefined],
  [{ phone: '\u0660\u0661\u0660 \u0661\u0662\u0663 \u0664\u0665\u0666\u0667' }, undefined],
  [{ consent: false }, ['consent', 'wrong_type']],
  [{ place: 'Los Angeles' }, ['place', 'invalid']],
  [{ message: 'x'.repeat(1001) }, ['message', 'too_long']],
  [{ state: 'closed' }, ['state', 'unknown_field']],
])('answers %o with the field it belongs to', (change, error) => {
  expect(errorsOf({ ...valid, ...change })).toEqual(error ? [error] : [])
})

const odd = fc.oneof(fc.constantFrom(undefined, '', ' ', 'x'.repeat(1001), '12', 'a\u0000', 'phone_call', 'sam@example.org', 'a@b', `${'a'.repeat(260)}@example.org`), fc.string(), fc.boolean(), fc.constant(null))
/** Fields that people see, and so have to be told about in their language. */
const visible = ['name', 'contactMethod', 'email', 'phone', 'voicemail', 'safeContactNote', 'place', 'preferredTime', 'message', 'consent']

it('says what is wrong only in sentences that other languages know', () => {
  fc.assert(
    fc.property(fc.record(Object.fromEntries(visible.map((field) => [field, odd]))), (change) => {
      const result = v.safeParse(enquiryInput, { ...valid, ...change })
      for (const { field, message } of result.success ? [] : toFieldErrors(result.issues)) {
        if (visible.includes(field) && !/^This (?:field|value)/.test(message)) expect([message, sentenceName(enquirySentences, message)]).not.toContain(undefined)
      }
    }),
    { numRuns: 500 },
  )
})
