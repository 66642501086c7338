import type { Core } from '@strapi/strapi'
import { ApiFailure, notFound } from './api-failure'

/**
 * Makes sure that a route of ours answers this address and method. Koa would say 404 for some wrong methods and 405
 * for some unknown addresses, because Strapi's file server claims every GET.
 * @throws ApiFailure `not_found`, or `method_not_allowed` after telling `allow` the methods that are
 */
export const checkRoute = (strapi: Core.Strapi, path: string, method: string, allow: (methods: string) => void): void => {
  const methods = new Set(
    strapi.server
      .api('content-api')
      .listRoutes()
      .filter((route) => route.match(path))
      .flatMap((route) => route.methods),
  )
  if (methods.size === 0) throw notFound()
  if (methods.has(method)) return
  allow([...methods].join(', '))
  throw new ApiFailure('method_not_allowed', `This address does not answer ${method.slice(0, 20)}.`)
}
