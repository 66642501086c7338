// @ts-check
// The plain static file server that the site is compared with: one file, compressed beforehand, from memory.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [file = '', encoding = '', type = ''] = process.argv.slice(2)
const body = readFileSync(file)
const headers = { 'content-type': type, 'content-encoding': encoding, 'content-length': body.length }

const server = createServer((_, response) => {
  response.writeHead(200, headers)
  response.end(body)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`listening on http://127.0.0.1:${address && typeof address === 'object' ? address.port : ''}`)
})
