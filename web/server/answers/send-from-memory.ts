import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AnswerStore } from './answer-store'
import type { SendAnswer } from './send-answer'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Sends what is in memory before the framework sees the request: its hooks and its router cost as much again as
 * everything else about such an answer. Only the one spelling of an address under which an answer is kept gets here.
 */
export const sendFromMemory = (server: Server, store: AnswerStore, send: SendAnswer): void => {
  const [next] = server.listeners('request') as Handler[]
  if (!next) throw new Error('The server has no handler yet.')
  server.removeAllListeners('request')
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { method, url = '' } = request
    const answer = method === 'GET' || method === 'HEAD' ? store.ready(url) : undefined
    if (answer) send(request, response, answer)
    else next(request, response)
  })
}
