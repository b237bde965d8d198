/**
 * What rule cases cover, for a person and for a program.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Locale } from "@lianxin/messages"
import type { Coverage } from "../cover/Coverage.ts"
import type { Exception } from "../cover/exceptions.ts"
import { type Item, type Sort, SORTS, written } from "../cover/Item.ts"

interface Words {
  readonly sorts: Readonly<Record<Sort, string>>
  readonly of: (part: number, whole: number) => string
  readonly missing: string
  readonly excepted: string
  readonly ids: string
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    sorts: {
      rule: "versions of rules used",
      refusal: "refusals reached",
      command: "commands answered",
      event: "events seen",
      duty: "duties opened",
      notice: "notices sent",
      indicator: "indicators measured"
    },
    of: (part, whole) => `${part} of ${whole}`,
    missing: "not covered",
    excepted: "excepted",
    ids: "ids of cases"
  },
  "zh-CN": {
    sorts: {
      rule: "用到的规则版本",
      refusal: "出现的不予办理情形",
      command: "得到办理的指令",
      event: "出现的事件",
      duty: "产生的职责和权利",
      notice: "发出的通知",
      indicator: "计算的指标"
    },
    of: (part, whole) => `${part}/${whole}`,
    missing: "未覆盖",
    excepted: "例外",
    ids: "案例编号"
  }
}

const count = (items: ReadonlyArray<Item>, sort: Sort): number =>
  items.filter((item) => item.sort === sort).length

/** The report: how many of each sort, then what is missing, then what is excepted and why. @since 0.1.0 */
export const coverageLines = (
  { covered, ids, missing }: Coverage,
  exceptions: ReadonlyArray<Exception>,
  locale: Locale
): ReadonlyArray<string> => {
  const words = WORDS[locale]
  const because = new Map(exceptions.map((one) => [one.what, one.because]))
  return [
    ...SORTS.flatMap((sort) => {
      const part = count(covered, sort)
      const whole = part + count(missing, sort)
      return whole === 0 ? [] : [`${words.sorts[sort]}: ${words.of(part, whole)}`]
    }),
    `${words.ids}: ${ids.join(" ") || "-"}`,
    ...missing.map(written).map((what) => {
      const why = because.get(what)
      return why === undefined ? `${words.missing}: ${what}` : `${words.excepted}: ${what} (${why})`
    })
  ]
}

/** The same for a program. @since 0.1.0 */
export const coverageJson = (
  { covered, ids, missing }: Coverage,
  exceptions: ReadonlyArray<Exception>
): Readonly<Record<string, unknown>> => {
  const excepted = new Set(exceptions.map(({ what }) => what))
  return {
    covered: covered.map(written),
    missing: missing.map(written).filter((what) => !excepted.has(what)),
    exceptions,
    ids
  }
}
