// Loaded into a CMS with --require: writes every route it has, as [method, path], to the file ROUTE_LIST before it listens.
'use strict'
const { writeFileSync } = require('node:fs')
const { Server } = require('node:http')

const { listen } = Server.prototype

Server.prototype.listen = function (...where) {
  const layers = globalThis.strapi.server.listRoutes()
  const routes = layers.flatMap(({ methods, path }) => methods.filter((method) => method !== 'HEAD').map((method) => [method, path]))
  writeFileSync(process.env.ROUTE_LIST, JSON.stringify(routes))
  return listen.apply(this, where)
}
