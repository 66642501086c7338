// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { hydrationScriptId, queriesOf, readHydrationData, restoreQueries, serializeHydrationData } from './hydration-data'

const text = { textId: 'post-x', html: '<p>Long &amp; <em>sweet</em></p>', headings: [] }
const page = `<div data-text="post-x"><div class="prose">${text.html}</div></div>`
const data = (queries: [string[], unknown][]) => ({ siteUrl: 'https://practice.example', router: {}, queries })

const asDocument = (body: string, json: string): Document =>
  new DOMParser().parseFromString(`${body}<script type="application/json" id="${hydrationScriptId}">${json}</script>`, 'text/html')

test('a text on the page is left out of the data and read back from the page', () => {
  const json = serializeHydrationData(data([[['post'], { title: 'X', body: text }]]), page)
  expect(json).not.toContain('sweet')
  const document = asDocument(page, json)
  const client = new QueryClient()
  restoreQueries(client, readHydrationData(document).queries, document)
  expect(client.getQueryData(['post'])).toEqual({ title: 'X', body: text })
})

test('a text that is not on the page travels with the data', () => {
  const json = serializeHydrationData(data([[['post'], { body: text }]]), '<p>Another page</p>')
  const client = new QueryClient()
  const document = asDocument('', json)
  restoreQueries(client, readHydrationData(document).queries, document)
  expect(client.getQueryData(['post'])).toEqual({ body: text })
})

test('nothing in the data can end its script element', () => {
  const name = '</script><script>alert(1)</script><!--'
  const document = asDocument('', serializeHydrationData(data([[['comment'], { name }]]), ''))
  expect(document.scripts).toHaveLength(1)
  expect(readHydrationData(document).queries).toEqual([[['comment'], { name }]])
})

test('a failed query is not handed to the browser', async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  await client.fetchQuery({ queryKey: ['bad'], queryFn: () => Promise.reject(new Error('no')) }).catch(() => undefined)
  client.setQueryData(['good'], 1)
  expect(queriesOf(client)).toEqual([[['good'], 1]])
})
