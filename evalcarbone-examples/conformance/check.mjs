// Computes the conformance examples with engine.mjs: node check.mjs CONFORMANCE.json [FOLDER]
//
// FOLDER holds the rule files that the examples name; a file with its rules inside needs none. Prints how many values agree, or
// each that does not, and then ends with exit code 1.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { day } from './days.mjs'
import { example, Line, load, Member } from './engine.mjs'
import { evaluate, Missing, parse } from './expressions.mjs'

const [file, folder] = process.argv.slice(2)
const examples = JSON.parse(readFileSync(file, 'utf8'))
let agreed = 0
const differences = []

function bits(number) {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, number)
  return Number.isNaN(number) ? '7ff8000000000000' : view.getBigUint64(0).toString(16).padStart(16, '0')
}

const written = (value) => (typeof value === 'number' ? bits(value) : String(value))

function agree(place, expected, found) {
  if (expected === found) {
    agreed++
  } else {
    differences.push(`${place}: must be ${expected}, is ${found}`)
  }
}

/** A value of the file: the decimal and the bits must be the same double. */
function expectedValue(place, { value, bits: expected }) {
  if (expected !== undefined) {
    agree(`${place}, decimal`, expected, bits(Number(value)))
  }
  return expected ?? String(value)
}

function result(place, expected, found) {
  agree(place, expected.gap ?? expectedValue(place, expected), found.gap ?? written(found.value))
}

const input = ({ value, unit }) => (unit === 'date' || (unit === undefined && typeof value === 'string') ? day(value) : value)
const inputs = (given) => Object.fromEntries(Object.entries(given).map(([name, value]) => [name, input(value)]))

function expression({ expression: text, inputs: given, expected }) {
  const values = inputs(given)
  let found
  try {
    found = written(evaluate(parse(text), (name) => values[name]))
  } catch (error) {
    if (!(error instanceof Missing)) {
      throw error
    }
    found = `missing ${error.input}`
  }
  const place = `${text} ${JSON.stringify(given)}`
  agree(place, expected.missing ? `missing ${expected.missing}` : expectedValue(place, expected), found)
}

function workedExample(ruleSet, name, { rule, title, inputs: given, expected, finding }) {
  const found = example(ruleSet, rule, inputs(given))
  result(`${name} ${rule} "${title}"`, expected, found)
  agree(`${name} ${rule} "${title}", finding`, finding, found.finding)
}

function category(ruleSet, place, values, { inputs: factors, rules, phases }) {
  const all = { ...values, ...inputs(factors) }
  const line = new Line(ruleSet, (source) => all[source])
  Object.entries(rules).forEach(([id, expected]) => result(`${place} ${id}`, expected, line.rule(id)))
  agree(`${place} phases`, phases.length, [...ruleSet.rules.values()].filter((rule) => rule.phase).length)
  for (const expected of phases) {
    const found = line.phase([...ruleSet.rules.values()].find((rule) => rule.phase === expected.phase))
    const at = `${place} ${expected.phase}`
    result(at, expected, found)
    agree(`${at}, rule of the gap`, expected.rule, found.rule)
    agree(`${at}, findings`, JSON.stringify(expected.findings), JSON.stringify(found.findings))
    for (const part of ['weight', 'factor'].filter((part) => expected[part])) {
      result(`${at}, ${part}`, expected[part], { value: found[part] })
    }
  }
}

/** Objects that share a carrier, or one alone: each with the results of its rules. */
function group(ruleSet, place, { kind, carrier, objects }) {
  const members = []
  objects.forEach((object) => {
    const all = { ...inputs(carrier), ...inputs(object.inputs) }
    members.push(new Member(ruleSet, (source) => all[source], members))
  })
  objects.forEach(({ rules, results }, index) => {
    const at = `${place} ${kind} ${index}`
    Object.entries(rules).forEach(([id, expected]) => result(`${at} ${id}`, expected, members[index].rule(id)))
    const own = [...ruleSet.rules.values()].filter((rule) => rule.allocates === kind || rule.assesses === kind)
    agree(`${at} results`, JSON.stringify(results.map((each) => each.of)), JSON.stringify(own.map((rule) => rule.id)))
    results.forEach((expected) => {
      const found = members[index].rule(expected.of)
      result(`${at} ${expected.of}`, expected, found)
      agree(`${at} ${expected.of}, rule of the gap`, expected.rule, found.gap && found.rule)
      agree(`${at} ${expected.of}, findings`, JSON.stringify(expected.findings), JSON.stringify(members[index].findings(expected.of)))
    })
  })
}

const expressions = examples.expressions ?? []
expressions.forEach(expression)
examples.ruleSets.forEach(({ id, version, file: rules, rules: inside, examples: worked = [], lines, groups = [] }, number) => {
  const name = `${id} ${version} #${number}`
  const ruleSet = load(JSON.parse(inside ?? readFileSync(join(folder, rules), 'utf8')))
  worked.forEach((each) => workedExample(ruleSet, name, each))
  groups.forEach((each, index) => group(ruleSet, `${name} group ${index}`, each))
  lines.forEach((line, index) =>
    line.categories.forEach((each) => category(ruleSet, `${name} line ${index} ${each.category}`, inputs(line.inputs), each)),
  )
})
console.log(`${agreed} agree, ${differences.length} differ`)
differences.slice(0, 100).forEach((difference) => console.log(difference))
process.exitCode = differences.length === 0 ? 0 : 1
