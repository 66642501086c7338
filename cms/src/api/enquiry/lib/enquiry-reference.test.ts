import { enquiryReference } from '@practice/shared/enquiries/contract'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { createReference } from './enquiry-reference'

it('is a reference as the contract has it, and another one each time', () => {
  const references = Array.from({ length: 200 }, createReference)
  expect(references.filter((reference) => !v.is(enquiryReference, reference))).toEqual([])
  expect(new Set(references).size).toBe(200)
})
