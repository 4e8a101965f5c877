// A minimal engine of the rules, written from docs/rule-format.md alone: it shares no code with the library and needs no
// package. It trusts its rule files: faults are for RuleSet.read to find.

import { evaluate, Missing, names, parse } from './expressions.mjs'
import { exactSum } from './sums.mjs'

/** The rules of a file, with its expressions parsed. */
export function load(file) {
  const expression = (text) => (text === undefined ? undefined : parse(text))
  const rules = file.rules.map((rule) => ({
    ...rule,
    alternatives: rule.alternatives.map((each) => ({ ...each, when: expression(each.when), formula: expression(each.formula) })),
  }))
  return {
    products: file.aggregation === 'exact-products',
    parameters: new Map(file.parameters.map((parameter) => [parameter.id, parameter.value])),
    rules: new Map(rules.map((rule) => [rule.id, rule])),
  }
}

/**
 * Applies one rule: `operand` gives for an input its value, or the result of the rule it comes from. The result has a value or
 * a gap with the rule in which it arose.
 */
function apply(rule, operand) {
  const inputs = new Map(rule.inputs.map((input) => [input.name, input]))
  const get = (name) => operand(inputs.get(name)).value
  const needing = (alternative, compute) => {
    try {
      return compute()
    } catch (error) {
      if (!(error instanceof Missing)) {
        throw error
      }
      const input = inputs.get(error.input)
      const from = operand(input)
      const own = !input.missing || input.missing === 'optional' ? 'EVC-5001' : input.missing
      return from.gap ? { gap: from.gap, rule: from.rule, alternative } : { gap: own, rule: rule.id, alternative }
    }
  }
  for (const alternative of rule.alternatives) {
    const holds = alternative.when ? needing(undefined, () => evaluate(alternative.when, get)) : true
    if (holds.gap) {
      return holds
    }
    if (holds && alternative.gap) {
      return { gap: alternative.gap, rule: rule.id, alternative }
    }
    if (holds) {
      return needing(alternative, () => {
        const value = evaluate(alternative.formula, get)
        return Number.isFinite(value) ? { value, alternative } : { gap: 'EVC-5009', rule: rule.id, alternative }
      })
    }
  }
  throw new Error(`The alternatives of [${rule.id}] must be closed.`)
}

/** A worked example: its inputs by name, parameters where they are not given, all others missing. */
export function example(ruleSet, ruleId, given) {
  const result = apply(ruleSet.rules.get(ruleId), (input) => ({
    value: given[input.name] ?? ruleSet.parameters.get(input.from.replace(/^parameter\./, '')),
  }))
  return { ...result, finding: result.value === undefined ? undefined : result.alternative.finding?.code }
}

/** One line in one category: `get` gives the value of an input from the line and its factors, or undefined. */
export class Line {
  constructor(ruleSet, get) {
    this.ruleSet = ruleSet
    this.get = get
    this.known = new Map()
  }

  rule(id) {
    if (!this.known.has(id)) {
      this.known.set(id, apply(this.ruleSet.rules.get(id), (input) => this.operand(input)))
    }
    return this.known.get(id)
  }

  operand({ from }) {
    if (from.startsWith('rule.')) {
      return this.rule(from.slice('rule.'.length))
    }
    return { value: from.startsWith('parameter.') ? this.ruleSet.parameters.get(from.slice('parameter.'.length)) : this.get(from) }
  }

  /** What the result tells of a rule and of those its formula names, the deepest first, each once. */
  findings(id) {
    const rule = this.ruleSet.rules.get(id)
    const { alternative, value } = this.rule(id)
    const below = (alternative?.formula ? names(alternative.formula) : [])
      .map((name) => rule.inputs.find((input) => input.name === name).from)
      .filter((from) => from.startsWith('rule.'))
      .flatMap((from) => this.findings(from.slice('rule.'.length)))
    const own = value === undefined || !alternative.finding ? [] : [{ code: alternative.finding.code, rule: id, once: alternative.finding.once ?? false }]
    return [...new Map([...below, ...own].map((finding) => [JSON.stringify(finding), finding])).values()]
  }

  /** What the rule of a phase adds to a footprint. */
  phase(rule) {
    const result = this.rule(rule.id)
    const findings = this.findings(rule.id)
    if (result.value === undefined) {
      return { gap: result.gap, rule: result.rule, findings }
    }
    if (Math.abs(result.value) >= 1e290) {
      return { gap: 'EVC-5009', rule: rule.id, findings }
    }
    return { value: result.value, ...(this.ruleSet.products ? this.product(rule, result) : {}), findings }
  }

  product(rule, { alternative }) {
    const inputs = names(alternative.formula).map((name) => rule.inputs.find((input) => input.name === name))
    const [factor] = inputs.filter((input) => /(^|[*/])\s*impact\s*($|[*/])/.test(input.unit))
    const [weight] = inputs.filter((input) => input !== factor)
    return { weight: this.operand(weight).value, factor: this.operand(factor).value }
  }
}

/** An object of a system: its rules may measure all objects in `group`, itself included, which share its carrier. */
export class Member extends Line {
  constructor(ruleSet, get, group) {
    super(ruleSet, get)
    this.group = group
  }

  operand(input) {
    return input.from.startsWith('siblings.') ? { value: this.measured(input.from) } : super.operand(input)
  }

  measured(from) {
    if (from === 'siblings.count') {
      return this.group.length
    }
    const [, measure, of] = /^siblings\.(sum|all-given)\((.*)\)$/.exec(from)
    const values = this.group.map((member) => member.operand({ from: of }).value)
    const all = values.every((value) => value !== undefined)
    if (measure === 'all-given') {
      return all
    }
    const sum = all ? exactSum(values) : undefined
    return Number.isFinite(sum) ? sum : undefined
  }
}
