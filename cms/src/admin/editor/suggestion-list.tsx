import { Box } from '@strapi/design-system'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { styled } from 'styled-components'
import { Choice } from './choice'
import type { SuggestionMenu } from './suggestion-menu'
import { suggestionId } from './suggestion-menu'

const height = 320

const List = styled.ul`
  position: fixed;
  z-index: 500;
  width: 34rem;
  max-width: calc(100vw - 2rem);
  max-height: ${height}px;
  overflow-y: auto;
  padding: 0.4rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.popupShadow};
`

/** The menu at the caret. The caret stays in the text; the arrow keys move in here. */
export const SuggestionList = ({ menu }: { menu: SuggestionMenu }) => {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [menu.active])
  const opensUp = menu.place.bottom + height > window.innerHeight && menu.place.top > height
  return createPortal(
    <List
      ref={list}
      role="listbox"
      aria-label={menu.label}
      style={{ left: Math.min(menu.place.left, window.innerWidth - 360), ...(opensUp ? { bottom: window.innerHeight - menu.place.top + 6 } : { top: menu.place.bottom + 6 }) }}
    >
      {menu.items.map((item, index) => (
        <Choice
          key={`${item.title} ${item.about} ${index}`}
          id={suggestionId(index)}
          title={item.title}
          about={item.about}
          isActive={index === menu.active}
          // Before the text loses the focus, which would close the menu.
          onMouseDown={(event) => {
            event.preventDefault()
            menu.choose(item)
          }}
        />
      ))}
      <Box tag="li" aria-live="polite" style={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden' }}>
        {`${menu.items.length} found`}
      </Box>
    </List>,
    document.body,
  )
}
