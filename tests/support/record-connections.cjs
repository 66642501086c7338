// Preloaded into a process (`node --require`): writes every name looked up and every address connected to, one a line,
// into the file that RECORD_CONNECTIONS names.
const { appendFileSync } = require('node:fs')
const dns = require('node:dns')
const net = require('node:net')
const dgram = require('node:dgram')

const record = (what, name) => appendFileSync(process.env.RECORD_CONNECTIONS, `${what} ${String(name)}\n`)

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...parameters) {
  const [first, host] = Array.isArray(parameters[0]) ? parameters[0] : parameters
  if (typeof first === 'object') record('connect', first.path ?? first.host ?? 'localhost')
  else record('connect', typeof host === 'string' ? host : 'localhost')
  return connect.apply(this, parameters)
}

for (const api of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.getOwnPropertyNames(api).filter((key) => /^(?:lookup|resolve|reverse)/.test(key))) {
    const original = api[name]
    api[name] = function (...parameters) {
      record('look up', parameters[0])
      return original.apply(this, parameters)
    }
  }
}

const { send } = dgram.Socket.prototype
dgram.Socket.prototype.send = function (...parameters) {
  record('send', parameters.find((parameter) => typeof parameter === 'string') ?? 'localhost')
  return send.apply(this, parameters)
}
