import { contactMethods, preferredTimes, voicemailChoices } from '@practice/shared/enquiries/contract'
import type { Messages } from '../../language/language'

type Words = Messages['contact']

export const contactMethodOptions = ({ contactMethod: { options } }: Words) => contactMethods.map((value) => ({ value, label: options[value] }))
export const preferredTimeOptions = ({ preferredTime: { options } }: Words) => preferredTimes.map((value) => ({ value, label: options[value] }))
export const voicemailOptions = ({ voicemail: { options } }: Words) => voicemailChoices.map((value) => ({ value, label: options[value] }))
