// Expressions: text to tree, tree to value; written from docs/rule-format.md alone.

import { daysOverYears, yearStart, yearsBefore, yearsBetween } from './days.mjs'

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
  days_over_years: daysOverYears,
  year_start: (a) => yearStart(a),
  next_year_start: (a) => yearStart(a, 1),
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

/** The inputs that an expression computes with, in the order of their first use. */
export function names(tree) {
  return 'name' in tree ? [tree.name] : [...new Set((tree.operands ?? []).flatMap(names))]
}
