import type { Page } from 'playwright-core'

/**
 * Waits until no transition runs any more: what is measured while a color or a place changes is neither the old nor the
 * new one. A change that children inherit starts theirs a frame later, so it has to be still for a while.
 */
export const untilStill = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const isMoving = () => document.getAnimations().some((animation) => animation instanceof CSSTransition && animation.playState === 'running')
    for (let stillFrames = 0; stillFrames < 4; ) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      stillFrames = isMoving() ? 0 : stillFrames + 1
    }
  })
