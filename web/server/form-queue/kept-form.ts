import { formPurposes } from '@practice/shared/forms/form-guard'
import * as v from 'valibot'

/** A form as it lies in the queue, encrypted. */
export const keptForm = v.strictObject({
  purpose: v.picklist(formPurposes),
  /** Milliseconds since 1970. */
  receivedAt: v.number(),
  /** A mark of the sender's network on that day. */
  sender: v.string(),
  idempotencyKey: v.string(),
  /** Tells whether the same key came with the same words. */
  contentHash: v.string(),
  /** As it is to be sent to the CMS: JSON. */
  body: v.string(),
})
export type KeptForm = v.InferOutput<typeof keptForm>
