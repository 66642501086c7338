import { commentLimits } from '@practice/shared/comments/contract'
import type { OwnComment } from '@practice/shared/comments/own-comment'
import { sitePaths } from '@practice/shared/paths'
import type { ReactNode } from 'react'
import { Form } from 'react-router-dom'
import type { FormFailure } from '../../forms/submit'
import { useLanguage } from '../../language/language'
import { Button } from '../../ui/button/button'
import { Confirmation } from '../../ui/confirmation/confirmation'
import { ErrorSummary } from '../../ui/error-summary/error-summary'
import { FormActions } from '../../ui/form-actions/form-actions'
import { ChangeForm } from './change-form'
import { withdrawButton } from './own-comment-steps'
import './own-comment.css'

/** Where the words of the comment stand. */
export const ownWordsId = 'what-you-wrote'

const Outcome = ({ comment: { id, state, post } }: { comment: OwnComment }) => {
  const { to, messages } = useLanguage()
  const { waiting, published, declined, withdrawn } = messages.comments.own
  switch (state) {
    case 'waiting':
      return (
        <p>
          <strong>{waiting.state}</strong> {waiting.explained}
        </p>
      )
    case 'published':
      return (
        post && (
          <p>
            {published.before} <a href={`${to(sitePaths.post(post.slug))}#comment-${id}`}>{published.link}</a>
            {published.after}
          </p>
        )
      )
    case 'declined':
      return (
        <p>
          {declined.before} <a href={to(sitePaths.contact())}>{declined.link}</a>
          {declined.after}
        </p>
      )
    case 'withdrawn':
      return <p>{withdrawn}</p>
  }
}

const WhatYouWrote = ({ name, text, shownText, changed }: OwnComment) => {
  const { wrote, changeSaved, shown, leftOut } = useLanguage().messages.comments.own
  return (
    <section className="own-comment__step" aria-labelledby={ownWordsId}>
      <h2 id={ownWordsId} tabIndex={-1}>
        {wrote}
      </h2>
      {changed && <p>{changeSaved}</p>}
      <blockquote className="own-comment__words">
        <p>
          <strong>{name}</strong>
        </p>
        <p>{text}</p>
      </blockquote>
      {shownText !== null && (
        <>
          <h3>{shown}</h3>
          <blockquote className="own-comment__words">
            <p>{shownText}</p>
          </blockquote>
          <p>{leftOut}</p>
        </>
      )}
    </section>
  )
}

/** A disclosure, so that nothing is erased by one stray tap; it works without JavaScript. */
const Withdrawal = ({ address, failure }: { address: string; failure: FormFailure | undefined }) => {
  const { withdrawal } = useLanguage().messages.comments.own
  return (
    <section className="own-comment__step" aria-labelledby="withdraw-it">
      <h2 id="withdraw-it">{withdrawal.title}</h2>
      <ErrorSummary key={failure?.attempt} message={failure?.message} />
      <details className="own-comment__withdrawal" open={failure !== undefined}>
        <summary>{withdrawal.open}</summary>
        <p>{withdrawal.consequences}</p>
        <Form method="post" action={address}>
          <FormActions>
            <Button type="submit" name={withdrawButton} value="yes" variant="quiet">
              {withdrawal.confirm}
            </Button>
          </FormActions>
        </Form>
      </details>
    </section>
  )
}

interface OwnCommentViewProps {
  comment: OwnComment
  /** Of this page, as the first language has it. */
  address: string
  failure: FormFailure | undefined
  /** Stands before everything else that is said. */
  first: ReactNode
}

/** One comment for the person who sent it: what became of it, and what can still be done. */
export const OwnCommentView = ({ comment, address, failure, first }: OwnCommentViewProps) => {
  const { state, post, changeable } = comment
  const { to, messages } = useLanguage()
  const { own } = messages.comments
  const withdrawing = failure !== undefined && withdrawButton in failure.values
  return (
    <Confirmation title={own.titles[state]}>
      {first}
      <Outcome comment={comment} />
      {state !== 'withdrawn' && <p>{own.thisPage(changeable ? commentLimits.changeableMinutes : null)}</p>}
      {post && (
        <p>
          <a href={to(sitePaths.post(post.slug))}>{own.back(post.title)}</a>
        </p>
      )}
      {state !== 'withdrawn' && (
        <div className="own-comment">
          <WhatYouWrote {...comment} />
          {/* When the minutes are over in the middle of a word, what was typed is still there to be copied. */}
          {(changeable || (failure !== undefined && !withdrawing)) && <ChangeForm comment={comment} address={address} failure={withdrawing ? undefined : failure} />}
          <Withdrawal address={address} failure={withdrawing ? failure : undefined} />
        </div>
      )}
    </Confirmation>
  )
}
