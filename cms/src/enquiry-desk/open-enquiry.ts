import type { EnquiryDetails, EnquiryProgress, OpenedEnquiry } from '@practice/shared/enquiries/desk'
import type { Core } from '@strapi/strapi'
import { accessesTo, recordAccess } from '../access-log/access-log'
import type { SignedIn } from '../admin-routes/signed-in'
import { openDetails, openNote } from '../api/enquiry/lib/sealed-enquiry'
import { notFound } from '../public-api/api-failure'
import { ownKeyring } from '../sealing/own-keyring'
import type { ListedRow } from './desk-enquiry'
import { enquiryUid, listedSelection, presentListed } from './desk-enquiry'

export interface SealedRow extends ListedRow {
  sealedDetails: string | null
  sealedNote: string | null
}

/** @throws ApiFailure `not_found` */
export const findEnquiry = async (strapi: Core.Strapi, documentId: string): Promise<SealedRow> => {
  const row: SealedRow | null = await strapi.db
    .query(enquiryUid)
    .findOne({ where: { documentId }, select: [...listedSelection.select, 'sealedDetails', 'sealedNote'], populate: listedSelection.populate })
  if (!row) throw notFound('This enquiry no longer exists.')
  return row
}

/** A text whose key is lost is not shown; the start says how many there are. */
const unlessLost = <Opened>(open: () => Opened): Opened | null => {
  try {
    return open()
  } catch {
    return null
  }
}

export const noteOf = ({ reference, sealedNote }: SealedRow): string | null => (sealedNote === null ? null : unlessLost(() => openNote(ownKeyring, reference, sealedNote)))

export const detailsOf = ({ reference, sealedDetails }: SealedRow): EnquiryDetails | null =>
  sealedDetails === null ? null : unlessLost(() => openDetails(ownKeyring, reference, sealedDetails))

/** Where work on an enquiry stands. */
export const readProgress = async (strapi: Core.Strapi, row: SealedRow): Promise<EnquiryProgress> => {
  const [enquiry] = await presentListed(strapi, [row])
  if (!enquiry) throw notFound()
  return { enquiry, note: noteOf(row), log: await accessesTo(strapi, row.documentId) }
}

/**
 * Shows one enquiry to somebody, and records that.
 * @throws ApiFailure `not_found`
 */
export const openEnquiry = async (strapi: Core.Strapi, documentId: string, by: SignedIn): Promise<OpenedEnquiry> =>
  strapi.db.transaction(async () => {
    const row = await findEnquiry(strapi, documentId)
    await recordAccess(strapi, { subject: documentId, action: 'open', by })
    return { ...(await readProgress(strapi, row)), details: detailsOf(row) }
  })
