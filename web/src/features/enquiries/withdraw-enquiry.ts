import type { OwnEnquiry } from '@practice/shared/enquiries/own-enquiry'
import { ownEnquiry } from '@practice/shared/enquiries/own-enquiry'
import { apiPaths } from '@practice/shared/paths'
import type { Services } from '../../api/services'
import type { Outcome } from '../../forms/submit'
import { refusalOf } from '../../forms/submit'

/** Takes an enquiry back for its sender. @param token opens its receipt */
export const withdrawEnquiry = async ({ api, language }: Services, token: string): Promise<Outcome<OwnEnquiry>> => {
  try {
    return { sent: true, receipt: await api.send(apiPaths.ownEnquiryWithdrawal(token), {}, ownEnquiry) }
  } catch (error) {
    return refusalOf(error, {}, language.messages)
  }
}
