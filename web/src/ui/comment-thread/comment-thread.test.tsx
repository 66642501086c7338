// @vitest-environment jsdom
import type { Comment } from '@practice/shared/comments/contract'
import { toThreads } from '@practice/shared/comments/thread'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { render } from '../../../test-support/render-in-english'
import { CommentThread } from './comment-thread'

afterEach(cleanup)

const comment = (id: string, name: string, parentId: string | null = null): Comment => ({
  id,
  parentId,
  name,
  text: 'First.\n\nSecond.',
  createdAt: '2026-09-03T15:12:40Z',
  language: 'en',
  edited: false,
  byPractice: false,
  withdrawn: false,
})

describe('a comment thread', () => {
  it('shows a reply inside the entry it answers', () => {
    render(<CommentThread threads={toThreads([comment('a', 'Robin'), comment('b', 'Sam', 'a'), comment('c', 'Kit')])} />)
    const entries = screen.getAllByRole('listitem')
    expect(entries.map((entry) => within(entry).getAllByRole('article').length)).toEqual([2, 1, 1])
  })

  it('names whom a reply link answers, and has none when comments are closed', () => {
    const threads = toThreads([comment('a', 'Robin')])
    const { rerender } = render(<CommentThread threads={threads} replyHref={({ id }) => `?reply=${id}`} />)
    expect(screen.getByRole('link', { name: 'Reply to Robin' }).getAttribute('href')).toBe('?reply=a')
    rerender(<CommentThread threads={threads} />)
    expect(screen.queryByRole('link', { name: /Reply/ })).toBeNull()
  })

  it('has no reply link at the last level', () => {
    const threads = toThreads([comment('a', 'Robin'), comment('b', 'Sam', 'a'), comment('c', 'Kit', 'b')])
    render(<CommentThread threads={threads} replyHref={({ id }) => `?reply=${id}`} answerable={2} />)
    expect(screen.getAllByRole('link', { name: /Reply/ }).map((link) => link.getAttribute('href'))).toEqual(['?reply=a', '?reply=b'])
  })

  it('says in which language somebody wrote it, where that is not the one of the page', () => {
    const { container } = render(<CommentThread threads={toThreads([comment('a', 'Robin'), { ...comment('b', 'Ana'), language: 'es' }])} />)
    expect([...container.querySelectorAll('.comment__text')].map((text) => text.getAttribute('lang'))).toEqual([null, 'es'])
  })

  it('says when the practice wrote it, and when the practice changed it', () => {
    render(<CommentThread threads={toThreads([{ ...comment('a', 'Robin'), byPractice: true }, { ...comment('b', 'Sam'), edited: true }])} />)
    const [own, changed] = screen.getAllByRole('article')
    expect(own?.textContent).toContain('From the practice')
    expect(own?.textContent).not.toContain('Edited')
    expect(changed?.textContent).toContain('Edited by the practice')
  })

  it('keeps the place of a withdrawn comment for its answers, and nothing to answer there', () => {
    render(<CommentThread threads={toThreads([{ ...comment('a', ''), text: '', withdrawn: true }, comment('b', 'Sam', 'a')])} replyHref={({ id }) => `?reply=${id}`} />)
    expect(screen.getByRole('article', { name: 'A comment that its writer has withdrawn' })).toBeDefined()
    expect(screen.getAllByRole('link', { name: /Reply/ }).map((link) => link.getAttribute('href'))).toEqual(['?reply=b'])
  })

  it('makes links of addresses, for which it does not vouch', () => {
    render(<CommentThread threads={toThreads([{ ...comment('a', 'Robin'), text: 'See https://example.org/x. And <a href="javascript:x">y</a>' }])} />)
    const [link, ...others] = within(screen.getByText(/^See/)).getAllByRole('link')
    expect([link?.getAttribute('href'), link?.getAttribute('rel'), others]).toEqual(['https://example.org/x', 'nofollow ugc noopener', []])
  })

  it('keeps paragraphs apart and shows markup as it was typed', () => {
    render(<CommentThread threads={toThreads([{ ...comment('a', 'Robin'), text: '<b>One</b>\n\nTwo' }])} />)
    expect(screen.getByText('<b>One</b>').tagName).toBe('P')
    expect(screen.getByText('Two').tagName).toBe('P')
  })
})
