import { expect, it } from 'vitest'
import { editingSeconds } from './contract'
import { createPresentEditors } from './present-editors'

it('names the others who have the same document open, until they are gone', () => {
  let time = 0
  const editors = createPresentEditors(() => time)
  expect(editors.see('post a', { id: 1, name: 'Mara' })).toEqual([])
  expect(editors.see('post a', { id: 2, name: 'Jonah' })).toEqual(['Mara'])
  expect(editors.see('post b', { id: 3, name: 'Ines' })).toEqual([])
  time = editingSeconds.gone * 1000 - 1
  expect(editors.see('post a', { id: 1, name: 'Mara' })).toEqual(['Jonah'])
  time += editingSeconds.gone * 1000 - 1
  expect(editors.see('post a', { id: 1, name: 'Mara' })).toEqual([])
})
