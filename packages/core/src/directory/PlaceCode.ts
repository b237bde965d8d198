/**
 * Administrative division codes 行政区划代码, as far as one says by itself what lies inside it.
 *
 * Source: GB/T 2260 (two digits each for province, prefecture and county), GB/T 10114 (three digits for a township) and the
 * codes of the statistical office 统计用区划代码 (three digits more for a village). A level that is not divided further is filled up with zeros: 421200 is Xianning and 421202 lies in it.
 *
 * @stability experimental
 * @since 0.1.0
 */

/**
 * What the code of a place and the codes of all places inside it begin with: `4212` for `421200`, `421202` for `421202`
 * and for `421202000000`. A code of another kind is its own beginning, and so is one of zeros alone.
 *
 * @since 0.1.0
 */
export const stem = (code: string): string => {
  if (!DIVISION.test(code)) return code
  const county = code.slice(0, 6)
  const below = code.slice(6).replace(/(000)+$/, "")
  const found = below === "" ? county.replace(/(00)+$/, "") : county + below
  return found === "" ? code : found
}

const DIVISION = /^\d{6}(\d{3}){0,2}$/

/** Whether one of two places is the other, or lies inside it; no place is neither. @since 0.1.0 */
export const isAround = (one: string, other: string): boolean =>
  one !== "" && other !== "" && (one.startsWith(stem(other)) || other.startsWith(stem(one)))
