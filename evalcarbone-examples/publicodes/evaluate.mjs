// Computes situations with a rule set exported to Publicodes: node evaluate.mjs MODEL.yaml SITUATIONS.json
//
// A situation holds inputs by the names of EvalCarbone, and the calls that Publicodes cannot compute, by rule:
//   [{ "inventory.quantity": 3, "inventory.cope": false, "inventory.purchase-date": "2020-07-08",
//      "calls": { "lifetime": { "years_between(purchase_date, evaluation_date)": 5.5 } } }]
//
// Prints a line for each situation and rule: number of the situation, rule, value or "gap"; tabs between.
import { readFileSync } from 'node:fs'
import Engine from 'publicodes'
import { parse } from 'yaml'

// Publicodes counts days in local time, and some zones have had days without a midnight.
process.env.TZ = 'UTC'

const [modelFile, situationsFile] = process.argv.slice(2)
const model = parse(readFileSync(modelFile, 'utf8'))
const situations = JSON.parse(readFileSync(situationsFile, 'utf8'))

const details = Object.entries(model).filter(([, rule]) => rule.evalcarbone)
const inputs = new Map(details.map(([name, { evalcarbone: { source, rule, call } }]) => [source ?? `${rule}: ${call}`, name]))
const rules = details.map(([name, { evalcarbone: { source } }]) => [name, source]).filter(([, source]) => source?.startsWith('rule.'))

// A model that makes Publicodes warn, of units for instance, is no sound model.
const refuse = (message) => {
  throw new Error(message)
}
const engine = new Engine(model, { strict: true, logger: { log: () => {}, warn: refuse, error: refuse } })

// As an object: a bare 2.47e-7 would become text, and be read as 2.47 of a unit.
function publicodes(value) {
  if (typeof value === 'boolean') {
    return value ? 'oui' : 'non'
  }
  return typeof value === 'number' ? { valeur: value } : value.split('-').reverse().join('/')
}

function situation({ calls = {}, ...line }) {
  const given = Object.entries(line)
  for (const [rule, results] of Object.entries(calls)) {
    given.push(...Object.entries(results).map(([call, result]) => [`${rule}: ${call}`, result]))
  }
  return Object.fromEntries(
    given.map(([source, value]) => [inputs.get(source) ?? refuse(`[${source}] must be an input of the model.`), publicodes(value)]),
  )
}

// Undefined is a gap; null ("non applicable") would take part in sums, and must not occur.
function result(name) {
  const { nodeValue, unit } = engine.evaluate(name)
  if (nodeValue === null || (nodeValue !== undefined && typeof nodeValue !== 'number')) {
    refuse(`[${name}] must be a number or undefined, not [${nodeValue}].`)
  }
  if (unit && unit.numerators.length + unit.denominators.length > 0) {
    refuse(`[${name}] must not have a unit.`)
  }
  return Number.isFinite(nodeValue) ? nodeValue : 'gap'
}

const lines = []
situations.forEach((given, number) => {
  engine.setSituation(situation(given))
  rules.forEach(([name, source]) => lines.push([number, source.slice('rule.'.length), result(name)].join('\t')))
})
process.stdout.write(lines.join('\n') + '\n')
