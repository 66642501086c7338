import { describe, expect, it } from 'vitest'
import type { CommentState, ModerationDecision, SenderStep } from './moderation.js'
import { commentStates, deskStates, moderationDecisions, senderSteps, stateAfter, stateAfterSender, stateBefore } from './moderation.js'

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

  it('reach every state from every other, but nothing from or to what its sender withdrew', () => {
    for (const start of deskStates) {
      const reached = new Set<CommentState>([start])
      for (const state of reached) for (const decision of decisions) reached.add(stateAfter(state, decision) ?? state)
      expect([...reached].sort()).toEqual([...deskStates].sort())
    }
  })

  it('make nothing public but through "approve" and "edit"', () => {
    expect([...new Set(every.filter(({ after }) => after === 'approved').map(({ decision }) => decision))].sort()).toEqual(['approve', 'edit'])
  })
})

describe('what a sender can do', () => {
  const steps = Object.keys(senderSteps) as SenderStep[]
  const possible = new Set(['pending change pending', ...deskStates.map((state) => `${state} withdraw withdrawn`)])

  it.each(commentStates.flatMap((state) => steps.map((step) => ({ state, step, after: stateAfterSender(state, step) }))))('$state, $step: $after', ({ state, step, after }) => {
    expect(possible.has(`${state} ${step} ${after}`)).toBe(after !== undefined)
    expect(after).not.toBe('approved')
    // An editor cannot undo it, whatever was decided before.
    if (after !== undefined) expect(stateBefore(after, { action: step, from: state, to: after })).toBeUndefined()
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
