// A minimal engine of the rules, written from docs/rule-format.md alone: it shares no code with the library and needs no
// package. It trusts its rule files: faults are for RuleSet.read to find.

// --- Expressions: text to tree ---

const TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([a-z][a-z0-9_]*)|(<=|>=|[-+*/(),<>=]))/y

function tokens(text) {
  const found = []
  TOKEN.lastIndex = 0
  while (text.slice(TOKEN.lastIndex).trim() !== '') {
    const match = TOKEN.exec(text)
    if (!match) {
      throw new Error(`[${text}] must be an expression.`)
    }
    found.push(match[0].trim())
  }
  return found
}

export function parse(text) {
  const rest = tokens(text)
  const peek = (...allowed) => allowed.includes(rest[0])
  const expect = (token) => {
    if (rest.shift() !== token) {
      throw new Error(`[${text}] must have [${token}] there.`)
    }
  }
  const leftToRight = (operand, ...operators) => () => {
    let left = operand()
    while (peek(...operators)) {
      left = { operator: rest.shift(), operands: [left, operand()] }
    }
    return left
  }
  const product = leftToRight(() => operand(), '*', '/')
  const sum = leftToRight(product, '+', '-')
  const comparison = () => {
    const left = sum()
    return peek('<', '<=', '>', '>=', '=') ? { operator: rest.shift(), operands: [left, sum()] } : left
  }
  const negation = () => {
    if (!peek('not')) {
      return comparison()
    }
    rest.shift()
    return { operator: 'not', operands: [negation()] }
  }
  const conjunction = leftToRight(negation, 'and')
  const condition = leftToRight(conjunction, 'or')
  const operand = () => {
    const token = rest.shift()
    if (token === '(') {
      const inner = condition()
      expect(')')
      return inner
    }
    if (/^\d/.test(token)) {
      return { number: Number(token) }
    }
    if (!peek('(')) {
      return { name: token }
    }
    rest.shift()
    if (token === 'given') {
      const name = rest.shift()
      expect(')')
      return { given: name }
    }
    const operands = [sum()]
    while (peek(',')) {
      rest.shift()
      operands.push(sum())
    }
    expect(')')
    return { operator: token, operands }
  }
  const tree = condition()
  if (rest.length > 0) {
    throw new Error(`[${text}] must end before [${rest[0]}].`)
  }
  return tree
}

// --- Days: numbers of days, proleptic Gregorian ---

class Day {
  constructor(number) {
    this.number = number
  }

  valueOf() {
    return this.number
  }

  toString() {
    const { year, month, day } = civil(this)
    return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
  }
}

export function day(text) {
  return date(...text.split('-').map(Number))
}

const isLeap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

// Days before March 1 of the year, counted from March 1 of the year 0, then days from that March 1.
function date(year, month, dayOfMonth) {
  const y = month > 2 ? year : year - 1
  const m = (month + 9) % 12
  return new Day(365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + dayOfMonth - 1)
}

function civil({ number }) {
  let y = Math.floor(number / 365.2425) + 1
  while (date(y, 3, 1).number > number) {
    y--
  }
  const rest = number - date(y, 3, 1).number
  const m = Math.floor((5 * rest + 2) / 153)
  const month = ((m + 2) % 12) + 1
  return { year: month > 2 ? y : y + 1, month, day: rest - Math.floor((153 * m + 2) / 5) + 1 }
}

/** The anniversary: 28 February in a common year for 29 February. */
function anniversary(from, years) {
  const { year, month, day } = civil(from)
  return date(year + years, month, month === 2 && day === 29 && !isLeap(year + years) ? 28 : day)
}

function yearsBetween(from, to) {
  if (to < from) {
    return -yearsBetween(to, from)
  }
  const start = civil(from)
  const end = civil(to)
  const isEarlier = end.month < start.month || (end.month === start.month && end.day < start.day)
  const whole = end.year - start.year - (isEarlier ? 1 : 0)
  const last = anniversary(from, whole)
  return whole + (to - last) / (anniversary(from, whole + 1) - last)
}

function yearsBefore(from, years) {
  const whole = Number.isNaN(years) ? 0 : Math.max(-100_000, Math.min(100_000, Math.ceil(years)))
  const { year, month, day } = civil(from)
  return month === 2 && day === 29 && !isLeap(year - whole) ? date(year - whole, 3, 1) : date(year - whole, month, day)
}

// --- Expressions: tree to value ---

/** Thrown where the computation needs an input that is missing. */
export class Missing extends Error {
  constructor(name) {
    super(`[${name}] is missing.`)
    this.input = name
  }
}

const OPERATORS = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '<': (a, b) => +a < +b,
  '<=': (a, b) => +a <= +b,
  '>': (a, b) => +a > +b,
  '>=': (a, b) => +a >= +b,
  '=': (a, b) => +a === +b,
  not: (a) => !a,
  min: Math.min,
  max: Math.max,
  days_between: (a, b) => b - a,
  years_between: yearsBetween,
  years_before: yearsBefore,
}

/** The value of an expression; `get` gives that of an input, or undefined. */
export function evaluate(tree, get) {
  if ('number' in tree) {
    return tree.number
  }
  if ('given' in tree) {
    return get(tree.given) !== undefined
  }
  if ('name' in tree) {
    const value = get(tree.name)
    if (value === undefined) {
      throw new Missing(tree.name)
    }
    return value
  }
  const { operator, operands } = tree
  if (operator === 'and' || operator === 'or') {
    const left = evaluate(operands[0], get)
    return left === (operator === 'or') ? left : evaluate(operands[1], get)
  }
  return OPERATORS[operator](...operands.map((operand) => evaluate(operand, get)))
}

function names(tree) {
  return 'name' in tree ? [tree.name] : [...new Set((tree.operands ?? []).flatMap(names))]
}

// --- Rules ---

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
