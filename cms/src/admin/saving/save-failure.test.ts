import { expect, it } from 'vitest'
import { saveFailure } from './save-failure'

it.each([
  [{ name: 'TypeError', message: 'Failed to fetch', stack: 'x' }, /no connection.*save again/],
  [{ name: 'SyntaxError', message: 'Unexpected token <' }, /did not save.*save again/],
  [{ name: 'UnknownError', status: 502, message: 'Unknown Server Error' }, /did not save.*save again/],
  [{ name: 'UnauthorizedError', status: 401, message: 'Missing or invalid credentials' }, /signed out.*kept in this browser/],
  [{ name: 'PayloadTooLargeError', status: 413, message: 'Entity too large' }, /too long/],
  [{ name: 'ForbiddenError', status: 403, message: 'Forbidden access' }, /^Forbidden access$/],
  [undefined, /not saved/],
])('leaves the form with what it has after %j', (thrown, words) => {
  const { name, message, details } = saveFailure(thrown)
  expect([name, details]).toEqual(['ValidationError', {}])
  expect(message).toMatch(words)
})

it('keeps which fields are refused', () => {
  const details = { errors: [{ path: ['slug'], message: 'Taken', name: 'ValidationError' }] }
  expect(saveFailure({ name: 'ValidationError', status: 400, message: 'Taken', details })).toEqual({ name: 'ValidationError', status: 400, message: 'Taken', details })
})
