import { randomUUID } from 'node:crypto'
import type { EnquiryReceipt } from '@practice/shared/enquiries/contract'
import { enquiryReceipt } from '@practice/shared/enquiries/contract'
import type { EnquiryList, ListedEnquiry, OpenedEnquiry } from '@practice/shared/enquiries/desk'
import { enquiryDeskPaths, enquiryList, openedEnquiry } from '@practice/shared/enquiries/desk'
import { apiPaths } from '@practice/shared/paths'
import * as v from 'valibot'
import type { Cms } from './cms.js'
import { formToken } from './form-token.js'
import type { Staff } from './staff.js'

/** Sends an enquiry as the contact form does. */
export const sendEnquiry = async (cms: Pick<Cms, 'fetch' | 'settings'>, change: Record<string, unknown> = {}): Promise<EnquiryReceipt> => {
  const body = {
    name: 'Sam', contactMethod: 'email', email: 'sam@example.org', voicemail: 'no', place: 'telehealth', preferredTime: 'no_preference', consent: true,
    token: formToken('enquiry', cms.settings.FORM_TOKEN_SECRET ?? ''), idempotencyKey: randomUUID(), ...change,
  }
  const response = await cms.fetch(apiPaths.enquiries(), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (response.status !== 201) throw new Error(`leaving an enquiry: ${response.status} ${await response.text()}`)
  return v.parse(enquiryReceipt, await response.json())
}

/** The same. @returns its reference */
export const leaveEnquiry = async (...form: Parameters<typeof sendEnquiry>): Promise<string> => (await sendEnquiry(...form)).reference

/** One page of the desk. */
export const readDesk = async (staff: Staff, query = ''): Promise<EnquiryList> => v.parse(enquiryList, await (await staff.request('GET', `${enquiryDeskPaths.list}${query}`)).json())

/** Every enquiry in a state, page by page. */
export const allOnDesk = async (staff: Staff, state: ListedEnquiry['state'] = 'new'): Promise<ListedEnquiry[]> => {
  const first = await readDesk(staff, `?state=${state}`)
  const others = await Promise.all(Array.from({ length: first.pageCount - 1 }, (_, index) => readDesk(staff, `?state=${state}&page=${index + 2}`)))
  return [first, ...others].flatMap(({ enquiries }) => enquiries)
}

/** The new enquiry with a reference, as the list shows it. */
export const onDesk = async (staff: Staff, reference: string): Promise<ListedEnquiry> => {
  const found = (await allOnDesk(staff)).find((enquiry) => enquiry.reference === reference)
  if (!found) throw new Error(`there is no new enquiry ${reference}`)
  return found
}

/** Opens an enquiry. */
export const openOnDesk = async (staff: Staff, id: string): Promise<OpenedEnquiry> => v.parse(openedEnquiry, await (await staff.request('POST', enquiryDeskPaths.openings(id))).json())
