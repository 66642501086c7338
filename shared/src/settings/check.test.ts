import * as v from 'valibot'
import { expect, it } from 'vitest'
import { cmsSettings, readSettings, webSettings } from './check.js'

const secret = 'x'.repeat(32)
const webSecrets = { WEB_TO_CMS_SECRET: secret, FORM_TOKEN_SECRET: secret, FORM_QUEUE_KEYS: secret }

it('names every missing or wrong variable at once, and no value', () => {
  const read = () => readSettings(webSettings, { SITE_URL: 'example.org/path', WEB_PORT: 'http', WEB_TO_CMS_SECRET: '' })
  expect(read).toThrow(/SITE_URL: must be an address[^]*WEB_PORT: must be a port number[^]*WEB_TO_CMS_SECRET: is not set/)
  expect(read).not.toThrow(/example\.org\/path/)
})

it('takes the address of the site with a slash at its end, and says what to do about one with a path', () => {
  const read = (SITE_URL: string) => readSettings(webSettings, { SITE_URL, ...webSecrets }).SITE_URL
  expect([read('https://practice.example/'), read('https://practice.example')]).toEqual(['https://practice.example', 'https://practice.example'])
  for (const address of ['https://practice.example/practice', 'https://practice.example/?a', 'https://a b.example', 'practice.example']) {
    expect(() => read(address), address).toThrow('SITE_URL: must be an address such as https://example.org, without a path: it needs a host name of its own, for example https://practice.example.org')
  }
})

it('runs on loopback unless told otherwise', () => {
  expect(readSettings(webSettings, { ...webSecrets, WEB_HOST: '' })).toMatchObject({ WEB_HOST: '127.0.0.1', WEB_PORT: 3000, TRUSTED_PROXIES: 0 })
})

it('asks for the address of PostgreSQL when it is to be used', () => {
  const names = ['WEB_TO_CMS_SECRET', 'FORM_TOKEN_SECRET', 'APP_KEYS', 'ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'PERSONAL_DATA_KEYS']
  const environment = { ...Object.fromEntries(names.map((name) => [name, secret])), DATA_DIR: '/data', DATABASE_CLIENT: 'postgres' }
  expect(() => readSettings(cmsSettings, environment)).toThrow('DATABASE_URL: is needed with DATABASE_CLIENT=postgres')
})

it.each([
  [secret, [secret]],
  [`${secret}, ${'y'.repeat(40)}`, [secret, 'y'.repeat(40)]],
  [`${secret},`, undefined],
  [`${secret},short`, undefined],
])('reads the keys for personal data from %o', (value, keys) => {
  const result = v.safeParse(cmsSettings.pipe[0].entries.PERSONAL_DATA_KEYS, value)
  expect(result.success ? result.output : undefined).toEqual(keys)
})
