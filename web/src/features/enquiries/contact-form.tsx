import { enquiryLimits, telehealthPlace } from '@practice/shared/enquiries/contract'
import type { LocationSummary } from '@practice/shared/locations/contract'
import { Form } from 'react-router-dom'
import { HelpOffer } from '../../forms/offer-help'
import type { FormFailure } from '../../forms/submit'
import { useFormGuard } from '../../forms/use-form-guard'
import type { Messages } from '../../language/language'
import { useMessages } from '../../language/language'
import { Button } from '../../ui/button/button'
import { Checkbox } from '../../ui/checkbox/checkbox'
import { ErrorSummary } from '../../ui/error-summary/error-summary'
import { FormActions } from '../../ui/form-actions/form-actions'
import { RadioGroup } from '../../ui/radio-group/radio-group'
import { TextArea } from '../../ui/text-area/text-area'
import { TextField } from '../../ui/text-field/text-field'
import { contactMethodOptions, preferredTimeOptions, voicemailOptions } from './choices'
import './contact-form.css'

interface ContactFormProps {
  locations: readonly LocationSummary[]
  /** Slug of the location whose page the reader came from. */
  chosenLocation: string | undefined
  /** Title of the article that the reader wants to say something about. */
  article: string | null
  failure: FormFailure | undefined
}

const placeOptions = (locations: readonly LocationSummary[], { place }: Messages['contact']) => [
  ...locations.map(({ slug, name }) => ({ value: slug, label: name })),
  { value: telehealthPlace, label: place.telehealth },
]

export const ContactForm = ({ locations, chosenLocation, article, failure }: ContactFormProps) => {
  const values = failure?.values ?? {}
  const { contact } = useMessages()
  const guard = useFormGuard('enquiry', values)
  const places = placeOptions(locations, contact)
  const preselected = places.find(({ value }) => value === chosenLocation)?.value
  const errorOf = (field: string) => failure?.fields.find((error) => error.field === field)?.message
  return (
    <Form method="post" noValidate preventScrollReset onFocus={guard.onFocus} onSubmit={guard.onSubmit}>
      <ErrorSummary key={failure?.attempt} message={failure?.message} errors={failure?.fields} />
      {guard.fields}
      <h2 className="contact-form__part">{contact.parts.reaching}</h2>
      <TextField
        name="name"
        label={contact.name.label}
        hint={contact.name.hint}
        required
        autoComplete="name"
        maxLength={enquiryLimits.name}
        defaultValue={values.name}
        error={errorOf('name')}
      />
      <RadioGroup
        name="contactMethod"
        legend={contact.contactMethod.legend}
        options={contactMethodOptions(contact)}
        required
        defaultValue={values.contactMethod}
        error={errorOf('contactMethod')}
      />
      <TextField
        name="email"
        label={contact.email.label}
        type="email"
        hint={contact.email.hint}
        autoComplete="email"
        spellCheck={false}
        maxLength={enquiryLimits.email}
        defaultValue={values.email}
        error={errorOf('email')}
      />
      <TextField
        name="phone"
        label={contact.phone.label}
        type="tel"
        hint={contact.phone.hint}
        autoComplete="tel"
        maxLength={enquiryLimits.phone}
        defaultValue={values.phone}
        error={errorOf('phone')}
      />
      <RadioGroup
        name="voicemail"
        legend={contact.voicemail.legend}
        hint={contact.voicemail.hint}
        options={voicemailOptions(contact)}
        required
        defaultValue={values.voicemail}
        error={errorOf('voicemail')}
      />
      <TextArea
        name="safeContactNote"
        label={contact.safeContactNote.label}
        hint={contact.safeContactNote.hint}
        rows={3}
        maxLength={enquiryLimits.safeContactNote}
        defaultValue={values.safeContactNote}
        error={errorOf('safeContactNote')}
      />
      <h2 className="contact-form__part">{contact.parts.meeting}</h2>
      <RadioGroup
        name="place"
        legend={contact.place.legend}
        options={places}
        required
        defaultValue={values.place ?? preselected}
        error={errorOf('place')}
      />
      <RadioGroup
        name="preferredTime"
        legend={contact.preferredTime.legend}
        options={preferredTimeOptions(contact)}
        required
        defaultValue={values.preferredTime ?? 'no_preference'}
        error={errorOf('preferredTime')}
      />
      <h2 className="contact-form__part">{contact.parts.message}</h2>
      <TextArea
        name="message"
        label={contact.message.label}
        hint={contact.message.hint}
        rows={5}
        maxLength={enquiryLimits.message}
        defaultValue={values.message ?? (article ? contact.aboutArticle(article) : undefined)}
        error={errorOf('message')}
      />
      <HelpOffer form="enquiry" failure={failure} />
      <Checkbox
        name="consent"
        value="yes"
        label={contact.consent}
        required
        defaultChecked={values.consent === 'yes'}
        error={errorOf('consent')}
      />
      <FormActions>
        <Button type="submit" busy={guard.sending} busyLabel={contact.sending}>
          {contact.send}
        </Button>
      </FormActions>
    </Form>
  )
}
