import { describe, expect, it } from 'vitest'
import type { CommentState, ModerationDecision } from './moderation.js'
import { commentStates, moderationDecisions, stateAfter, stateBefore } from './moderation.js'

const decisions = Object.keys(moderationDecisions) as ModerationDecision[]
const every = commentStates.flatMap((state) => decisions.map((decision) => ({ state, decision, after: stateAfter(state, decision) })))

/** All of them, written out: a change of the table has to be made twice. */
const allowed = new Set([
  'pending approve approved', 'pending edit approved', 'pending reject rejected', 'pending spam spam', 'pending delete deleted',
  'approved edit approved', 'approved unapprove pending', 'approved reject rejected', 'approved spam spam', 'approved delete deleted',
  'rejected approve approved', 'rejected edit approved', 'rejected unapprove pending', 'rejected spam spam', 'rejected delete deleted',
  'spam approve approved', 'spam edit approved', 'spam unapprove pending', 'spam reject rejected', 'spam delete deleted',
  'deleted restore pending',
])

describe('decisions about a comment', () => {
  it.each(every)('$state, $decision: $after', ({ state, decision, after }) => {
    const step = `${state} ${decision} ${after}`
    expect(allowed.has(step)).toBe(after !== undefined)
    if (after !== undefined) expect(after).toBe(moderationDecisions[decision])
  })

  it('reach every state from every other', () => {
    for (const start of commentStates) {
      const reached = new Set<CommentState>([start])
      for (const state of reached) for (const decision of decisions) reached.add(stateAfter(state, decision) ?? state)
      expect([...reached].sort()).toEqual([...commentStates].sort())
    }
  })

  it('make nothing public but through "approve" and "edit"', () => {
    expect([...new Set(every.filter(({ after }) => after === 'approved').map(({ decision }) => decision))].sort()).toEqual(['approve', 'edit'])
  })
})

describe('undoing', () => {
  it.each(every.filter(({ after }) => after !== undefined))('$decision of what was $state gives it back', ({ state, decision, after }) => {
    if (after !== undefined) expect(stateBefore(after, { action: decision, from: state, to: after })).toBe(state)
  })

  it('is not possible without a decision, after somebody else decided, of an undoing, and of a reply', () => {
    expect(stateBefore('pending', undefined)).toBeUndefined()
    expect(stateBefore('spam', { action: 'approve', from: 'pending', to: 'approved' })).toBeUndefined()
    expect(stateBefore('pending', { action: 'undo', from: 'approved', to: 'pending' })).toBeUndefined()
    expect(stateBefore('approved', { action: 'reply', from: null, to: 'approved' })).toBeUndefined()
  })
})
