import { expect, it } from 'vitest'
import type { Choice } from './report-address'
import { readChoice, reportAddress, reportSource } from './report-address'

it.each<[string, Choice]>([
  ['', { list: 'problems', problem: undefined, page: 1 }],
  ['?problem=missing_heading&page=3', { list: 'problems', problem: 'missing_heading', page: 3 }],
  ['?list=external', { list: 'external', problem: undefined, page: 1 }],
])('reads %j and writes it back', (search, choice) => {
  expect(readChoice(search)).toEqual(choice)
  expect(reportAddress(choice)).toBe(`/links${search}`)
  expect(reportSource(choice)).toBe(`/links/report${search}`)
})

it.each(['?list=nothing&problem=none&page=0', '?page=-1', '?page=1e9', '?page=x'])('takes %j for the first page of all problems', (search) => {
  expect(readChoice(search)).toEqual({ list: 'problems', problem: undefined, page: 1 })
})
