import type { ApiErrorCode } from '@practice/shared/http/api-error'
import { apiErrorStatus, toApiErrorBody } from '@practice/shared/http/api-error'
import type { LanguageCode } from '@practice/shared/languages/languages'
import { readPath } from '@practice/shared/languages/languages'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { plainPage, plainWords } from './plain-page'

/** For requests that do not reach the application. */
const plainErrorPage = (status: number, language: LanguageCode, styleSheetTag: string): string => {
  const { title, fault, wrong } = plainWords(language)
  const sentences: Readonly<Record<number, string>> = wrong
  return plainPage(language, title, sentences[status] ?? fault, styleSheetTag)
}

const isApi = (url: string): boolean => /^\/api(?:[/?]|$)/.test(url)

const apiCodes: Record<number, ApiErrorCode> = {
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
}

const apiMessages: Partial<Record<ApiErrorCode, string>> = {
  not_found: 'There is nothing at this address.',
  method_not_allowed: 'This address does not know this method.',
  payload_too_large: 'The body is larger than 64 kB.',
  unsupported_media_type: 'Send application/json.',
  malformed_body: 'The request could not be read.',
  internal: 'Something went wrong on our side.',
}

/** Answers in the API's own error shape. */
export const sendApiError = (reply: FastifyReply, code: ApiErrorCode): FastifyReply =>
  reply.code(apiErrorStatus[code]).send(toApiErrorBody(code, apiMessages[code] ?? ''))

const answer = (request: FastifyRequest, reply: FastifyReply, status: number, styleSheetTag: string): FastifyReply => {
  reply.header('cache-control', 'no-store')
  if (isApi(request.url)) return sendApiError(reply, apiCodes[status] ?? (status < 500 ? 'malformed_body' : 'internal'))
  return reply.code(status).type('text/html; charset=utf-8').send(plainErrorPage(status, readPath(request.url).language, styleSheetTag))
}

/** Requests whose address cannot be decoded reach neither a route nor the hooks that set the headers of all others. */
export const answerBadAddress =
  (styleSheetTag: string, headers: Record<string, string>) =>
  (_: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    reply.headers(headers)
    void answer(request, reply, 400, styleSheetTag)
  }

export const addErrorPages = (server: FastifyInstance, styleSheetTag: string): void => {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) request.log.error({ err: error, req: request }, 'A request failed')
    return answer(request, reply, status, styleSheetTag)
  })
  server.setNotFoundHandler((request, reply) => answer(request, reply, 404, styleSheetTag))
}
