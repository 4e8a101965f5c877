// Exact sums of doubles: each is a whole number of the smallest double, 2^-1074, and so is their sum.

const view = new DataView(new ArrayBuffer(8))

function whole(number) {
  view.setFloat64(0, number)
  const bits = view.getBigUint64(0)
  const exponent = (bits >> 52n) & 0x7ffn
  const fraction = bits & 0xfffffffffffffn
  const size = exponent === 0n ? fraction : (fraction | 0x10000000000000n) << (exponent - 1n)
  return bits >> 63n ? -size : size
}

/** The nearest double to a whole number of 2^-1074 that is not negative, ties to even. */
function nearest(size) {
  const excess = BigInt(Math.max(0, size.toString(2).length - 53))
  const kept = size >> excess
  const rest = size - (kept << excess)
  const half = excess === 0n ? 1n : 1n << (excess - 1n)
  const rounded = rest > half || (rest === half && kept & 1n) ? kept + 1n : kept
  const bits = rounded + (rounded < 0x10000000000000n ? 0n : excess << 52n)
  if (bits >= 0x7ff0000000000000n) {
    return Infinity
  }
  view.setBigUint64(0, bits)
  return view.getFloat64(0)
}

/** The sum of finite numbers, rounded once. */
export function exactSum(values) {
  const sum = values.map(whole).reduce((one, other) => one + other, 0n)
  return sum < 0n ? -nearest(-sum) : nearest(sum)
}
