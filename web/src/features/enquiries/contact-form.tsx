import { enquiryLimits, telehealthPlace } from '@practice/shared/enquiries/contract'
import type { LocationSummary } from '@practice/shared/locations/contract'
import { Form } from 'react-router-dom'
import { HelpOffer } from '../../forms/offer-help'
import type { FormFailure } from '../../forms/submit'
import { useFormGuard } from '../../forms/use-form-guard'
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

const placeOptions = (locations: readonly LocationSummary[]) => [
  ...locations.map(({ slug, name }) => ({ value: slug, label: name })),
  { value: telehealthPlace, label: 'By video (telehealth)' },
]

export const ContactForm = ({ locations, chosenLocation, article, failure }: ContactFormProps) => {
  const values = failure?.values ?? {}
  const guard = useFormGuard('enquiry', values)
  const places = placeOptions(locations)
  const preselected = places.find(({ value }) => value === chosenLocation)?.value
  const errorOf = (field: string) => failure?.fields.find((error) => error.field === field)?.message
  return (
    <Form method="post" noValidate preventScrollReset onFocus={guard.onFocus} onSubmit={guard.onSubmit}>
      <ErrorSummary key={failure?.attempt} message={failure?.message} errors={failure?.fields} />
      {guard.fields}
      <h2 className="contact-form__part">Reaching you</h2>
      <TextField
        name="name"
        label="Your name"
        hint="Or the name you would like us to use."
        required
        autoComplete="name"
        maxLength={enquiryLimits.name}
        defaultValue={values.name}
        error={errorOf('name')}
      />
      <RadioGroup
        name="contactMethod"
        legend="How would you like us to reach you?"
        options={contactMethodOptions}
        required
        defaultValue={values.contactMethod}
        error={errorOf('contactMethod')}
      />
      <TextField
        name="email"
        label="Email"
        type="email"
        hint="Needed if you would like an email."
        autoComplete="email"
        spellCheck={false}
        maxLength={enquiryLimits.email}
        defaultValue={values.email}
        error={errorOf('email')}
      />
      <TextField
        name="phone"
        label="Phone"
        type="tel"
        hint="Needed if you would like a call or a text message."
        autoComplete="tel"
        maxLength={enquiryLimits.phone}
        defaultValue={values.phone}
        error={errorOf('phone')}
      />
      <RadioGroup
        name="voicemail"
        legend="May we leave a message that says who we are?"
        hint="On voicemail, or with someone else who answers."
        options={voicemailOptions}
        required
        defaultValue={values.voicemail}
        error={errorOf('voicemail')}
      />
      <TextArea
        name="safeContactNote"
        label="Anything we should know to reach you safely"
        hint="For example: only after 5 p.m., or do not mention the practice's name."
        rows={3}
        maxLength={enquiryLimits.safeContactNote}
        defaultValue={values.safeContactNote}
        error={errorOf('safeContactNote')}
      />
      <h2 className="contact-form__part">Meeting us</h2>
      <RadioGroup
        name="place"
        legend="Where would you like to meet?"
        options={places}
        required
        defaultValue={values.place ?? preselected}
        error={errorOf('place')}
      />
      <RadioGroup
        name="preferredTime"
        legend="When would suit you?"
        options={preferredTimeOptions}
        required
        defaultValue={values.preferredTime ?? 'no_preference'}
        error={errorOf('preferredTime')}
      />
      <h2 className="contact-form__part">Your message</h2>
      <TextArea
        name="message"
        label="A short message"
        hint="A sentence is enough. Please leave out clinical details, diagnoses and medication."
        rows={5}
        maxLength={enquiryLimits.message}
        defaultValue={values.message ?? (article ? `About the article “${article}”:\n` : undefined)}
        error={errorOf('message')}
      />
      <HelpOffer form="enquiry" failure={failure} />
      <Checkbox
        name="consent"
        value="yes"
        label="You may use these details to answer me."
        required
        defaultChecked={values.consent === 'yes'}
        error={errorOf('consent')}
      />
      <FormActions>
        <Button type="submit" busy={guard.sending} busyLabel="Sending your message">
          Send
        </Button>
      </FormActions>
    </Form>
  )
}
