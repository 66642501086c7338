import type { EnquiryProgress, enquiryChange } from '@practice/shared/enquiries/desk'
import type { Core } from '@strapi/strapi'
import type { InferOutput } from 'valibot'
import { recordAccess } from '../access-log/access-log'
import type { SignedIn } from '../admin-routes/signed-in'
import { sealNote } from '../api/enquiry/lib/sealed-enquiry'
import { ApiFailure } from '../public-api/api-failure'
import { ownKeyring } from '../sealing/own-keyring'
import { readColleagues } from './colleagues'
import { enquiryUid } from './desk-enquiry'
import { findEnquiry, readProgress } from './open-enquiry'

type Change = InferOutput<typeof enquiryChange>

/** @throws ApiFailure when this account may not answer enquiries */
const nameOfAssignee = async (strapi: Core.Strapi, account: number): Promise<string> => {
  const found = (await readColleagues(strapi)).find(({ id }) => id === account)
  if (found) return found.name
  const message = 'Choose somebody who may answer enquiries.'
  throw new ApiFailure('invalid_input', message, [{ field: 'assignee', code: 'not_found', message }])
}

/**
 * Changes state, assignee or note of an enquiry, and records each.
 * @throws ApiFailure `state_conflict` when somebody else changed it since `revision`
 */
export const changeEnquiry = async (strapi: Core.Strapi, documentId: string, { revision, state, assignee, note }: Change, by: SignedIn): Promise<EnquiryProgress> =>
  strapi.db.transaction(async () => {
    const before = await findEnquiry(strapi, documentId)
    if (before.state === 'withdrawn') throw new ApiFailure('state_conflict', 'The sender has withdrawn this enquiry. There is nothing left to do.')
    const moves = state !== undefined && state !== before.state
    const assigns = assignee !== undefined && assignee !== before.assignee
    const assigneeName = assigns && assignee !== null ? await nameOfAssignee(strapi, assignee) : 'nobody'
    const { count } = await strapi.db.query(enquiryUid).updateMany({
      // With the state, so that nothing is written into what the sender withdraws at this moment.
      where: { id: before.id, revision, state: before.state },
      data: {
        revision: revision + 1,
        ...(moves && { state, stateSince: new Date().toISOString() }),
        ...(assigns && { assignee }),
        ...(note !== undefined && { sealedNote: note === '' ? null : sealNote(ownKeyring, before.reference, note) }),
      },
    })
    if (count === 0) throw new ApiFailure('state_conflict', 'Somebody else has just changed this enquiry. Open it again to see how.')
    await recordAccess(
      strapi,
      ...(moves ? [{ subject: documentId, action: 'state' as const, by, detail: state }] : []),
      ...(assigns ? [{ subject: documentId, action: 'assign' as const, by, detail: assigneeName }] : []),
      ...(note === undefined ? [] : [{ subject: documentId, action: 'note' as const, by }]),
    )
    return readProgress(strapi, await findEnquiry(strapi, documentId))
  })
