import type { BaseIssue } from 'valibot'
import { getDotPath } from 'valibot'
import type { FieldError } from './api-error.js'

/** The part of a valibot issue that says what kind of rule was broken, as our stable field codes. */
const codeOf = (issue: BaseIssue<unknown>): string => {
  // strictObject reports an unknown key with expected "never", a missing one with received "undefined".
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknown_field'
  if (issue.received === 'undefined' || issue.type === 'min_length' || issue.type === 'non_empty') return 'required'
  if (issue.type === 'max_length') return 'too_long'
  if (issue.kind === 'schema') return 'wrong_type'
  return 'invalid'
}

const sentenceOf = (code: string, field: string, issue: BaseIssue<unknown>): string => {
  if (code === 'unknown_field') return `There is no field named "${field.slice(0, 60)}".`
  // Schemas of ours carry their own sentence; valibot's defaults start with "Invalid ".
  if (!issue.message.startsWith('Invalid ')) return issue.message
  return code === 'required' ? 'This field is required.' : 'This value is not of the expected kind.'
}

/** Turns validation issues into field errors, one per field, in the order they were found. */
export const toFieldErrors = (issues: readonly BaseIssue<unknown>[]): FieldError[] => {
  const byField = new Map<string, FieldError>()
  for (const issue of issues) {
    const field = getDotPath(issue) ?? ''
    if (byField.has(field)) continue
    const code = codeOf(issue)
    byField.set(field, { field, code, message: sentenceOf(code, field, issue) })
  }
  return [...byField.values()]
}
