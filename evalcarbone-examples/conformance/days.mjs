// Days of the Gregorian calendar, also before it was introduced, as numbers of days; written from docs/rule-format.md alone.

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

export function yearsBetween(from, to) {
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

export function daysOverYears(from, years) {
  const bounded = Number.isNaN(years) ? 0 : Math.max(-100_000, Math.min(100_000, years))
  const whole = Math.floor(bounded)
  const last = anniversary(from, whole)
  return last - from + (bounded - whole) * (anniversary(from, whole + 1) - last)
}

export function yearStart(from, later = 0) {
  return date(civil(from).year + later, 1, 1)
}

export function yearsBefore(from, years) {
  const whole = Number.isNaN(years) ? 0 : Math.max(-100_000, Math.min(100_000, Math.ceil(years)))
  const { year, month, day } = civil(from)
  return month === 2 && day === 29 && !isLeap(year - whole) ? date(year - whole, 3, 1) : date(year - whole, month, day)
}
