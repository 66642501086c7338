import type { EnquiryDetails } from '@practice/shared/enquiries/desk'
import { Box, Link, Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { languageWords, methodWords, preferredTimeWords, voicemailWords } from './enquiry-words'

const Fact = ({ label, wide = false, children }: { label: string; wide?: boolean; children: ReactNode }) => (
  <Box style={wide ? { gridColumn: '1 / -1', maxWidth: '72rem' } : undefined}>
    <Typography variant="sigma" textColor="neutral600" tag="dt">
      {label}
    </Typography>
    <Typography tag="dd" textColor="neutral800" style={{ margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere', fontSize: '1.5rem', lineHeight: 1.5 }}>
      {children}
    </Typography>
  </Box>
)

/** What somebody wrote to the practice. */
export const Details = ({ details }: { details: EnquiryDetails }) => (
  <Box
    tag="dl"
    margin={0}
    style={{ display: 'grid', gap: '1.6rem 3.2rem', gridTemplateColumns: 'repeat(auto-fit, minmax(min(28rem, 100%), 1fr))' }}
  >
    <Fact label="Name">{details.name}</Fact>
    <Fact label="Reach them">
      <strong>Only {methodWords[details.contactMethod]}</strong>
    </Fact>
    {details.phone !== null && (
      <Fact label="Phone">
        <Link href={`tel:${details.phoneNumber ?? details.phone.replace(/[^\d+]/g, '')}`}>{details.phone}</Link>
        {details.phoneNumber !== null && details.phoneNumber !== details.phone && ` (${details.phoneNumber})`}
      </Fact>
    )}
    {details.email !== null && (
      <Fact label="Email">
        <Link href={`mailto:${encodeURIComponent(details.email)}`}>{details.email}</Link>
      </Fact>
    )}
    <Fact label="May we leave a message?">{voicemailWords[details.voicemail]}</Fact>
    {details.language !== 'en' && (
      <Fact label="Language">
        <strong>{languageWords[details.language]}</strong>
      </Fact>
    )}
    <Fact label="Preferred time">{preferredTimeWords[details.preferredTime]}</Fact>
    {details.formerPlace !== null && <Fact label="Chosen location, which is gone">{details.formerPlace}</Fact>}
    {details.safeContactNote !== null && (
      <Fact label="To reach them safely" wide>
        {details.safeContactNote}
      </Fact>
    )}
    {details.message !== null && (
      <Fact label="Message" wide>
        {details.message}
      </Fact>
    )}
  </Box>
)
