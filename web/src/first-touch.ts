/**
 * Loads the application when somebody first does something with the page. Until then the page is the HTML it came as, whose links,
 * forms and menus need no script: somebody who only reads pays for nothing else.
 */
const signs = ['pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin', 'click']

/** Parts that only a script can finish, as "open now", or that have to listen from the start. */
const livePart = '[data-live]'

interface ApplicationFile {
  address: string
  integrity: string
}

/** As `firstTouchTag` of the server writes them: address and integrity in turn, the application's entry first. */
const readFiles = (list: string): ApplicationFile[] => {
  const words = list.split(' ')
  return words.flatMap((address, index) => (index % 2 === 0 ? [{ address, integrity: words[index + 1] ?? '' }] : []))
}

/** Asks for all files at once. `import` finds what these links have fetched, and with it the check of its content. */
const preload = ({ address, integrity }: ApplicationFile): void => {
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.href = address
  link.integrity = integrity
  document.head.append(link)
}

let pressed: HTMLElement | undefined

/** A button that only a script can serve is pressed again when the script is there. */
const keepPress = ({ target }: Event): void => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button[type="button"]') : null
  if (button) pressed = button
}

const start = async (files: ApplicationFile[]): Promise<void> => {
  files.forEach(preload)
  const [entry] = files
  if (!entry) return
  await import(/* @vite-ignore */ entry.address)
  document.removeEventListener('click', keepPress)
  pressed?.click()
  // The application has to hear of the field that was entered before it was there.
  document.activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
}

const waitForFirstTouch = (files: ApplicationFile[]): void => {
  const parts = document.querySelectorAll(livePart)
  const wake = () => {
    for (const sign of signs) window.removeEventListener(sign, wake, true)
    window.removeEventListener('pointermove', onMove, true)
    seen.disconnect()
    // Files of an older release are gone, or the network is: the page goes on without a script.
    start(files).catch(() => undefined)
  }
  // A page that appears under a resting pointer is told of a move too; only a second position is a hand.
  let restedAt: string | undefined
  const onMove = ({ clientX, clientY }: PointerEvent) => {
    const place = `${clientX} ${clientY}`
    restedAt ??= place
    if (place !== restedAt) wake()
  }
  const seen = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) wake()
  })
  for (const part of parts) seen.observe(part)
  for (const sign of signs) window.addEventListener(sign, wake, { capture: true, passive: true })
  window.addEventListener('pointermove', onMove, { capture: true, passive: true })
  document.addEventListener('click', keepPress)
}

waitForFirstTouch(readFiles(document.getElementById('first-touch')?.dataset.files ?? ''))

export {}
