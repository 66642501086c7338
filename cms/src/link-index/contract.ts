import { pageParameter, pagination } from '@practice/shared/http/pagination'
import { parseReference, referenceKinds } from '@practice/shared/links/reference'
import { slug } from '@practice/shared/text/slug'
import * as v from 'valibot'

/** Links shown in one answer: of one document in each direction, and on one page of the report. */
export const linkListLimits = { ofDocument: 500, perReportPage: 50 } as const

/** What has links in its texts: every document with an address, and the site's own settings. */
export const linkSourceKinds = [...referenceKinds, 'site'] as const
export type LinkSourceKind = (typeof linkSourceKinds)[number]

/**
 * What can be wrong with a link, as an author has to put it right:
 * `missing_target` nothing is there (never was, or was deleted without a replacement); `not_public` a draft or a withdrawn document;
 * `missing_heading` the page is there, the heading is not; `unknown_scheme` an address that browsers are not given;
 * `self` a link to the page it stands on; `unreachable` another site that did not answer well when it was last asked.
 */
export const linkProblems = ['missing_target', 'not_public', 'missing_heading', 'unknown_scheme', 'self', 'unreachable'] as const
export type LinkProblem = (typeof linkProblems)[number]

const kind = v.picklist(referenceKinds, `The kind must be one of: ${referenceKinds.join(', ')}.`)
const sourceKind = v.picklist(linkSourceKinds, `The kind must be one of: ${linkSourceKinds.join(', ')}.`)
const documentId = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,64}$/, 'This is not the id of a document.'))

export const documentInAddress = v.strictObject({ kind, documentId })
export const sourceInAddress = v.strictObject({ kind: sourceKind, documentId })

/** A document by what everybody who writes may know of it: its title and whether it is public. */
const linkedDocument = v.strictObject({
  kind: sourceKind,
  documentId: v.string(),
  title: v.string(),
  isPublished: v.boolean(),
  /** Whether the caller may open it in the admin. */
  mayOpen: v.boolean(),
})
export type LinkedDocument = v.InferOutput<typeof linkedDocument>

const link = v.strictObject({
  id: v.string(),
  /** Where the link stands. */
  source: linkedDocument,
  /** Versions of the source that have this link. */
  versions: v.array(v.picklist(['draft', 'published'])),
  /** The address as it is written in the text, and the words it is on; `null` in drafts that the caller may not read. */
  address: v.nullable(v.string()),
  text: v.nullable(v.string()),
  /** `null` for links to other sites, to routes of the site, and to what does not exist. A replaced document shows its replacement. */
  target: v.nullable(linkedDocument),
  /** Id of the heading it leads to. */
  heading: v.nullable(v.string()),
  isExternal: v.boolean(),
  problem: v.nullable(v.picklist(linkProblems)),
  /** How another site answered when it was last asked: an HTTP status, or why there was none. `null` if it was not asked. */
  answer: v.nullable(v.strictObject({ said: v.string(), checkedAt: v.string() })),
})
export type Link = v.InferOutput<typeof link>

/** `GET /links/of/:kind/:documentId`: what stands in a document's texts, and what leads to it. Links with a problem come first. */
export const linksOfDocument = v.strictObject({ out: v.array(link), in: v.array(link) })
export type LinksOfDocument = v.InferOutput<typeof linksOfDocument>

export const linkReportQuery = v.strictObject({
  page: v.optional(pageParameter, '1'),
  /** `problems` (the default): whatever is wrong. `external`: all links to other sites. `all`: every link. */
  list: v.optional(v.picklist(['problems', 'external', 'all'], 'The list must be one of: problems, external, all.'), 'problems'),
  /** Only links with this problem. */
  problem: v.optional(v.picklist(linkProblems, `The problem must be one of: ${linkProblems.join(', ')}.`)),
})

/** `GET /links/report`: links of the whole site, for those who look after redirects. */
export const linkReport = v.strictObject({
  links: v.array(link),
  pagination,
  /** Links with each problem on the whole site. */
  counts: v.record(v.picklist(linkProblems), v.number()),
  external: v.strictObject({
    /** Whether links to other sites are checked (setting CHECK_EXTERNAL_LINKS). */
    isChecked: v.boolean(),
    /** ISO 8601 instant of the last check. */
    lastCheckedAt: v.nullable(v.string()),
  }),
})
export type LinkReport = v.InferOutput<typeof linkReport>

/** `GET /links/before-delete/:kind/:documentId`: what deleting or unpublishing would do to others. */
export const beforeDelete = v.strictObject({
  /** Links from other documents; the list has the first of them. */
  incomingCount: v.number(),
  incoming: v.array(link),
  /** Current and former addresses that readers may still have. */
  addresses: v.array(v.string()),
  /** Where readers are sent afterwards, as chosen before; `null`: they are told that the page is gone. */
  replacement: v.nullable(linkedDocument),
})
export type BeforeDelete = v.InferOutput<typeof beforeDelete>

/**
 * `POST /links/replacement`: what takes the place of a document while it is not public. Send it before deleting or unpublishing.
 * With a replacement, its addresses answer 301 to that document and links to it lead there; with `null` the addresses answer 410
 * with suggestions and the links become plain text. Publishing the document again forgets the choice.
 */
export const replacementInput = v.strictObject({
  kind,
  documentId,
  /** A reference such as `post:abc123`, to a document that is public. */
  replacement: v.nullable(v.pipe(v.string(), v.check((address) => parseReference(address) !== undefined, 'Choose a document of this site.'))),
})
export const replacementResult = v.strictObject({ replacement: v.nullable(linkedDocument) })
export type ReplacementResult = v.InferOutput<typeof replacementResult>

export const slugOwnerQuery = v.strictObject({
  kind,
  slug,
  /** The document that would like the slug; left out while it is not saved yet. */
  documentId: v.optional(documentId),
})

/** `GET /links/slug-owner`: who has a slug already, or had it and still gets its readers. Both `null`: the slug is free. */
export const slugOwner = v.strictObject({
  /** Another document that is public under this slug now. It cannot be taken over. */
  current: v.nullable(linkedDocument),
  /** A former address that publishing would take away. Publishing is refused until it is taken over on purpose. */
  former: v.nullable(
    v.strictObject({
      address: v.string(),
      /** Where it leads now; `null` when it was written by hand and leads to a path. */
      document: v.nullable(linkedDocument),
      /** Path it leads to now; `null` when its document is not public. */
      leadsTo: v.nullable(v.string()),
      /** Whether this document was allowed to take it over. */
      isTakenOver: v.boolean(),
    }),
  ),
})
export type SlugOwner = v.InferOutput<typeof slugOwner>

/** `POST /links/slug-owner`: lets the document take the former address over when it is published. Answers as GET does. */
export const takeOverInput = v.strictObject({ kind, slug, documentId })

/** Admin addresses of the link index. */
export const linkPaths = {
  of: (kind: LinkSourceKind, documentId: string) => `/links/of/${kind}/${documentId}`,
  report: '/links/report',
  beforeDelete: (kind: LinkSourceKind, documentId: string) => `/links/before-delete/${kind}/${documentId}`,
  replacement: '/links/replacement',
  slugOwner: '/links/slug-owner',
}
