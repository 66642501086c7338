import * as v from 'valibot'

/** A route of Strapi's or of a plugin, before it is mounted. */
export interface StockRoute {
  path: string
  handler?: unknown
  config?: { middlewares?: unknown[] }
}
interface Router {
  routes: StockRoute[]
}

const isRouter = (value: unknown): value is Router => v.is(v.looseObject({ routes: v.array(v.looseObject({ path: v.string() })) }), value)

/** The routers of a plugin; those that a function makes are not among them. May be changed in `register()`, before Strapi mounts them. */
export const routersOf = (routes: readonly unknown[] | Readonly<Record<string, unknown>>): Router[] => Object.values<unknown>(routes).filter(isRouter)
