import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { toFieldErrors } from '../http/field-errors.js'
import { commentInput, commentLimits } from './contract.js'
import { toThreads } from './thread.js'

const valid = {
  post: 'the-stages-of-psychotherapy',
  name: 'Robin',
  email: 'robin@example.org',
  text: 'Thank you.',
  token: 't',
  idempotencyKey: '0123456789abcdef',
}
const errorsOf = (input: unknown) => {
  const result = v.safeParse(commentInput, input)
  return result.success ? [] : toFieldErrors(result.issues)
}

describe('a comment', () => {
  it('is accepted when complete, with ends trimmed and line ends made uniform', () => {
    const { text, website } = v.parse(commentInput, { ...valid, text: '  One.\r\n\r\nTwo.  ' })
    expect({ text, website }).toEqual({ text: 'One.\n\nTwo.', website: '' })
  })

  it.each([
    ['bidirectional overrides', 'a\u202etxt.exe\u202c b', 'atxt.exe b'],
    ['isolates', 'a\u2067b\u2069c', 'abc'],
    ['zero width spaces and joiners of words', 'Via\u200bgra \u2060now\ufeff', 'Viagra now'],
    ['nothing of a family emoji', 'We \u{1f468}\u200d\u{1f469}\u200d\u{1f467} read it', 'We \u{1f468}\u200d\u{1f469}\u200d\u{1f467} read it'],
    ['nothing of 2,000 parentheses', '('.repeat(2000), '('.repeat(2000)],
  ])('loses %s', (_what, text, kept) => {
    expect(v.parse(commentInput, { ...valid, text }).text).toBe(kept)
  })

  it.each([
    [{ name: undefined }, 'name', 'required'],
    [{ name: '\u200b\u200d\u2060' }, 'name', 'required'],
    [{ name: '\u3164' }, 'name', 'required'],
    [{ text: '\u200d \n \u2800' }, 'text', 'required'],
    [{ text: '(' .repeat(10_000) }, 'text', 'too_long'],
    [{ name: 'a\r\nBcc: x@example.org' }, 'name', 'invalid'],
    [{ name: 'a\u0085b' }, 'name', 'invalid'],
    [{ email: 'a@example.org\r\nBcc: x@example.org' }, 'email', 'invalid'],
    [{ email: 'a@example.org;b@example.org' }, 'email', 'invalid'],
    [{ email: '"a, b"@example.org' }, 'email', 'invalid'],
    [{ id: 1 }, 'id', 'unknown_field'],
    [{ documentId: 'x' }, 'documentId', 'unknown_field'],
    [{ byPractice: true }, 'byPractice', 'unknown_field'],
    [{ name: '   ' }, 'name', 'required'],
    [{ name: 'a\nBcc: x@example.org' }, 'name', 'invalid'],
    [{ name: 'x'.repeat(commentLimits.name + 1) }, 'name', 'too_long'],
    [{ email: 'not an address' }, 'email', 'invalid'],
    [{ email: 'a@example.org, b@example.org' }, 'email', 'invalid'],
    [{ text: 'x'.repeat(commentLimits.text + 1) }, 'text', 'too_long'],
    [{ text: 'a\u0000b' }, 'text', 'invalid'],
    [{ text: 'a\ud800b' }, 'text', 'invalid'],
    [{ text: 5 }, 'text', 'wrong_type'],
    [{ state: 'approved' }, 'state', 'unknown_field'],
    [{ parent: '../1' }, 'parent', 'invalid'],
  ])('is refused with %o, naming the field', (change, field, code) => {
    expect(errorsOf({ ...valid, ...change })).toEqual([{ field, code, message: expect.stringMatching(/^[A-Z].*\.$/s) }])
  })
})

describe('threads', () => {
  const comment = (id: string, parentId: string | null = null) => ({ id, parentId, name: 'A', text: 'B', language: 'en' as const, createdAt: '2026-01-01T00:00:00.000Z', edited: false, byPractice: false, withdrawn: false })
  const ids = (threads: ReturnType<typeof toThreads>): unknown[] => threads.map(({ comment: { id }, replies }) => (replies.length ? [id, ids(replies)] : id))

  it('nest replies under what they answer, down to the deepest level', () => {
    expect(ids(toThreads([comment('a'), comment('b', 'a'), comment('c', 'b'), comment('d', 'c'), comment('e')], 3))).toEqual([['a', [['b', ['c', 'd']]]], 'e'])
  })

  it('keep a reply whose parent is not public', () => {
    expect(ids(toThreads([comment('b', 'gone')]))).toEqual(['b'])
  })
})
