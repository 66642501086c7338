import * as v from 'valibot'

/**
 * Reads settings from an environment with a schema whose keys are the variables' names.
 * Empty strings count as not set, so that a line `NAME=` in an environment file means its default.
 * @throws Error with one message that names every wrong or missing variable, never a value (it may be a secret).
 */
export const readSettings = <Schema extends v.GenericSchema>(schema: Schema, environment: Record<string, string | undefined>): v.InferOutput<Schema> => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  const result = v.safeParse(schema, given)
  if (result.success) return result.output
  const lines = result.issues.map((issue) => {
    const name = v.getDotPath(issue) ?? 'environment'
    return `  ${name}: ${issue.received === 'undefined' ? 'is not set' : issue.message}`
  })
  throw new Error(`These settings are missing or wrong (see .env.example):\n${[...new Set(lines)].join('\n')}`)
}

const port = (fallback: string) =>
  v.pipe(v.optional(v.string(), fallback), v.regex(/^\d{1,5}$/, 'must be a port number'), v.transform(Number), v.maxValue(65_535, 'must be a port number'))
const origin = (fallback: string) =>
  v.pipe(
    v.optional(v.string(), fallback),
    v.transform((address) => address.replace(/\/$/, '')),
    v.regex(
      /^https?:\/\/[^/\s?#]+$/,
      'must be an address such as https://example.org, without a path: it needs a host name of its own, for example https://practice.example.org',
    ),
  )
const wholeNumber = (fallback: string, minimum: number) =>
  v.pipe(v.optional(v.string(), fallback), v.regex(/^\d{1,7}$/, 'must be a whole number'), v.transform(Number), v.minValue(minimum, `must be ${minimum} or more`))
const secret = v.pipe(v.string(), v.minLength(32, 'must have 32 characters or more'))
const secrets = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').map((part) => part.trim())),
  v.check((parts) => parts.every((part) => part.length >= 32), 'must be one or more secrets with commas between them, each of 32 characters or more'),
)
const yesNo = (fallback: 'true' | 'false') =>
  v.pipe(v.optional(v.picklist(['true', 'false'], 'must be true or false'), fallback), v.transform((value) => value === 'true'))

/** Settings of the site process. */
export const webSettings = v.object({
  /** Public address of the site; canonical addresses start with it. */
  SITE_URL: origin('http://localhost:3000'),
  /** Public address of the CMS: its admin alone may show previews in a frame. */
  CMS_URL: origin('http://localhost:1337'),
  WEB_HOST: v.optional(v.string(), '127.0.0.1'),
  WEB_PORT: port('3000'),
  /** Where the site process reaches the CMS. */
  CMS_INTERNAL_URL: origin('http://127.0.0.1:1337'),
  /** Proves to the CMS that a request, and the visitor address it names, come from the site process. */
  WEB_TO_CMS_SECRET: secret,
  /** Signs the tokens of public forms, the same as the CMS's: the site judges and issues them while the CMS is down. */
  FORM_TOKEN_SECRET: secret,
  /** Absolute folder for comments and enquiries that come in while the CMS is down; without it they are refused then. */
  FORM_QUEUE_DIR: v.optional(v.pipe(v.string(), v.regex(/^(?:\/|[A-Za-z]:[\\/])/, 'must be an absolute path'))),
  /** Encrypt what lies there. The first is in use; the others only open what they encrypted before. */
  FORM_QUEUE_KEYS: secrets,
  /** Megabytes that it may take. */
  FORM_QUEUE_MB: wholeNumber('16', 1),
  /** The CMS's limits, which hold while it is down too. */
  COMMENTS_PER_HOUR: wholeNumber('20', 1),
  ENQUIRIES_PER_HOUR: wholeNumber('10', 1),
  /** Reverse proxies in front of the site whose X-Forwarded-For entry is trusted; 0 trusts none. */
  TRUSTED_PROXIES: wholeNumber('0', 0),
  /** Absolute folder for finished pages that survive a restart; without it they are kept in memory alone. */
  PAGE_STORE_DIR: v.optional(v.pipe(v.string(), v.regex(/^(?:\/|[A-Za-z]:[\\/])/, 'must be an absolute path'))),
  /** Megabytes that finished pages may take. */
  PAGE_STORE_MEMORY_MB: wholeNumber('64', 1),
  PAGE_STORE_DISK_MB: wholeNumber('512', 1),
  /** Seconds that a shared cache in front, which purges by tags, may keep answers. */
  SHARED_CACHE_SECONDS: wholeNumber('0', 0),
})
export type WebSettings = v.InferOutput<typeof webSettings>

/** Settings of the CMS process. */
export const cmsSettings = v.pipe(
  v.object({
    SITE_URL: origin('http://localhost:3000'),
    /** Public address of the CMS; the admin panel is at its /admin. */
    CMS_URL: origin('http://localhost:1337'),
    CMS_HOST: v.optional(v.string(), '127.0.0.1'),
    CMS_PORT: port('1337'),
    /** Absolute folder for the embedded database and uploaded pictures. */
    DATA_DIR: v.pipe(v.string(), v.regex(/^(?:\/|[A-Za-z]:[\\/])/, 'must be an absolute path')),
    DATABASE_CLIENT: v.optional(v.picklist(['sqlite', 'postgres'], 'must be sqlite or postgres'), 'sqlite'),
    /** postgres://user:password@host:port/database; only with DATABASE_CLIENT=postgres. */
    DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(?:ql)?:\/\//, 'must start with postgres://'))),
    WEB_TO_CMS_SECRET: secret,
    FORM_TOKEN_SECRET: secret,
    APP_KEYS: secret,
    ADMIN_JWT_SECRET: secret,
    API_TOKEN_SALT: secret,
    TRANSFER_TOKEN_SALT: secret,
    ENCRYPTION_KEY: secret,
    /** Encrypt what visitors entrust to the practice. The first is in use; the others only open what they encrypted before. */
    PERSONAL_DATA_KEYS: secrets,
    /** Seed demo content and demo sign-ins into an empty database. */
    DEMO_CONTENT: yesNo('false'),
    /** Ask other sites now and then whether what is linked there still answers. */
    CHECK_EXTERNAL_LINKS: yesNo('false'),
    /** Email address of the first sign-in when there is no demo content. */
    OWNER_EMAIL: v.optional(v.pipe(v.string(), v.rfcEmail('must be an email address'))),
    /** smtp://user:password@host:port, or smtps:// for TLS from the start; without it mails wait in the outbox. */
    SMTP_URL: v.optional(v.pipe(v.string(), v.regex(/^smtps?:\/\/[^/\s?#]+$/, 'must be smtp://user:password@host:port or smtps://…, without anything behind it'))),
    /** The address that mails come from; needed with SMTP_URL. */
    MAIL_FROM: v.optional(v.pipe(v.string(), v.rfcEmail('must be an email address'))),
    /** Comments and enquiries accepted from one client address (IPv6: one /64) in an hour. */
    COMMENTS_PER_HOUR: wholeNumber('20', 1),
    ENQUIRIES_PER_HOUR: wholeNumber('10', 1),
    /** Comments from everybody together that may arrive within ten minutes before browsers have to do a proof of work. */
    COMMENTS_BEFORE_PROOF: wholeNumber('60', 1),
  }),
  v.forward(
    v.partialCheck([['DATABASE_CLIENT'], ['DATABASE_URL']], (s) => s.DATABASE_CLIENT === 'sqlite' || s.DATABASE_URL !== undefined, 'is needed with DATABASE_CLIENT=postgres'),
    ['DATABASE_URL'],
  ),
  v.forward(
    v.partialCheck([['SMTP_URL'], ['MAIL_FROM']], (s) => s.SMTP_URL === undefined || s.MAIL_FROM !== undefined, 'is needed with SMTP_URL'),
    ['MAIL_FROM'],
  ),
)
export type CmsSettings = v.InferOutput<typeof cmsSettings>
