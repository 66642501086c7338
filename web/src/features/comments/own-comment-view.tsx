import { commentLimits } from '@practice/shared/comments/contract'
import type { OwnComment, OwnCommentState } from '@practice/shared/comments/own-comment'
import { sitePaths } from '@practice/shared/paths'
import type { ReactNode } from 'react'
import { Form } from 'react-router-dom'
import type { FormFailure } from '../../forms/submit'
import { Button } from '../../ui/button/button'
import { Confirmation } from '../../ui/confirmation/confirmation'
import { ErrorSummary } from '../../ui/error-summary/error-summary'
import { FormActions } from '../../ui/form-actions/form-actions'
import { ChangeForm } from './change-form'
import { withdrawButton } from './own-comment-steps'
import './own-comment.css'

/** Where the words of the comment stand. */
export const ownWordsId = 'what-you-wrote'

export const ownCommentTitles: Record<OwnCommentState, string> = {
  waiting: 'Thank you for your comment',
  published: 'Your comment is published',
  declined: 'Your comment was not published',
  withdrawn: 'You have withdrawn this comment',
}

const Outcome = ({ comment: { id, state, post } }: { comment: OwnComment }) => {
  switch (state) {
    case 'waiting':
      return (
        <p>
          <strong>It is waiting for review.</strong> An editor reads every comment before it appears, usually within two business days. Your email address stays with us.
        </p>
      )
    case 'published':
      return post && <p>Everybody can <a href={`${sitePaths.post(post.slug)}#comment-${id}`}>read it below the article</a>.</p>
    case 'declined':
      return (
        <p>
          We do not publish every comment, most often to protect somebody’s privacy. It says nothing about you. If you would like to talk about it, <a href={sitePaths.contact()}>write to us</a>.
        </p>
      )
    case 'withdrawn':
      return <p>Your words, your name and your email address are erased. Where somebody had answered, an empty place is left.</p>
  }
}

const WhatYouWrote = ({ name, text, shownText, changed }: OwnComment) => (
  <section className="own-comment__step" aria-labelledby={ownWordsId}>
    <h2 id={ownWordsId} tabIndex={-1}>
      What you wrote
    </h2>
    {changed && <p>Your change is saved, and these are the words that an editor reads.</p>}
    <blockquote className="own-comment__words">
      <p>
        <strong>{name}</strong>
      </p>
      <p>{text}</p>
    </blockquote>
    {shownText !== null && (
      <>
        <h3>What readers see</h3>
        <blockquote className="own-comment__words">
          <p>{shownText}</p>
        </blockquote>
        <p>We have left something out, to protect somebody’s privacy. The comment is marked as edited.</p>
      </>
    )}
  </section>
)

/** A disclosure, so that nothing is erased by one stray tap; it works without JavaScript. */
const Withdrawal = ({ address, failure }: { address: string; failure: FormFailure | undefined }) => (
  <section className="own-comment__step" aria-labelledby="withdraw-it">
    <h2 id="withdraw-it">Withdraw it</h2>
    <ErrorSummary key={failure?.attempt} message={failure?.message} />
    <details className="own-comment__withdrawal" open={failure !== undefined}>
      <summary>Withdraw this comment</summary>
      <p>Your words, your name and your email address are erased at once. This cannot be undone.</p>
      <Form method="post" action={address}>
        <FormActions>
          <Button type="submit" name={withdrawButton} value="yes" variant="quiet">
            Yes, erase my comment
          </Button>
        </FormActions>
      </Form>
    </details>
  </section>
)

const ThisPage = ({ changeable }: { changeable: boolean }) => (
  <p>
    This page is only for you. Keep its address if you want to see what becomes of your comment, {changeable ? `change it within ${commentLimits.changeableMinutes} minutes ` : ''}
    or withdraw it one day. Whoever has the address can do the same, and on a shared device it may stay in the history of the browser.
  </p>
)

interface OwnCommentViewProps {
  comment: OwnComment
  /** Of this page. */
  address: string
  failure: FormFailure | undefined
  /** Stands before everything else that is said. */
  first: ReactNode
}

/** One comment for the person who sent it: what became of it, and what can still be done. */
export const OwnCommentView = ({ comment, address, failure, first }: OwnCommentViewProps) => {
  const { state, post, changeable } = comment
  const withdrawing = failure !== undefined && withdrawButton in failure.values
  return (
    <Confirmation title={ownCommentTitles[state]}>
      {first}
      <Outcome comment={comment} />
      {state !== 'withdrawn' && <ThisPage changeable={changeable} />}
      {post && (
        <p>
          <a href={sitePaths.post(post.slug)}>Back to “{post.title}”</a>
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
