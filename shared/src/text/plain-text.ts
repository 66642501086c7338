import * as v from 'valibot'

// C0 and C1 control characters except tab and line feed (Unicode 15, category Cc). NUL cannot be stored by
// PostgreSQL, the others have no business in text that people type.
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/
// A high surrogate without its low one, or the reverse: not valid UTF-16, breaks JSON and UTF-8 storage.
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
// Bidirectional overrides and isolates (UAX #9) can make a line read differently from what is stored.
const bidiControl = /[\u202a-\u202e\u2066-\u2069]/g

// Invisible characters that nobody types on purpose: zero width space, word joiner and its relatives, byte order mark,
// Mongolian vowel separator. They hide words from people and filters. The zero width joiners stay: emoji and Persian need them.
const zeroWidth = /[\u200b\u2060-\u2064\ufeff\u180e]/g
// What is left without anything to see is empty: format characters, spaces of any kind, and letters that are blank (Hangul fillers, braille blank).
const invisible = /[\p{Cf}\p{Z}\s\u115f\u1160\u2800\u3164\uffa0]/gu

const isClean = (text: string): boolean => !control.test(text) && !loneSurrogate.test(text)
const lineEnds = (text: string): string => text.replace(/\r\n?/g, '\n')
const neutral = (text: string): string => {
  const kept = text.replace(bidiControl, '').replace(zeroWidth, '').trim()
  return kept.replace(invisible, '') === '' ? '' : kept
}
export const unclean = 'Please remove the characters that cannot be displayed.'

/** One line of text: line ends are refused (they would allow header injection), ends are trimmed. */
export const plainLine = (max: number, required: string, tooLong: string) =>
  v.pipe(
    v.string(required),
    v.check((text) => isClean(text) && !/[\n\t]/.test(text.trim()), unclean),
    v.transform(neutral),
    v.minLength(1, required),
    v.maxLength(max, tooLong),
  )

/** Text with paragraphs: line ends become `\n`, ends are trimmed. */
export const plainText = (max: number, required: string, tooLong: string) =>
  v.pipe(
    v.string(required),
    v.transform(lineEnds),
    v.check(isClean, unclean),
    v.transform(neutral),
    v.minLength(1, required),
    v.maxLength(max, tooLong),
  )

export const emailSentences = {
  tooLong: 'An email address has at most 254 characters.',
  form: 'Enter an email address in the form name@example.com.',
}

/** An email address by the rule browsers use (WHATWG HTML, valid e-mail address); 254 is RFC 5321's limit. */
export const emailAddress = (required: string) =>
  v.pipe(
    v.string(required),
    v.trim(),
    v.minLength(1, required),
    v.maxLength(254, emailSentences.tooLong),
    v.rfcEmail(emailSentences.form),
  )
