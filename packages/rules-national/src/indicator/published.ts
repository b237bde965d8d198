/**
 * What may not be shown in a table that is published.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Published } from "@lianxin/core/indicator"
import type { Rule } from "@lianxin/core/rule"
import { design, FROM, LAST_CHECKED } from "../instruments.ts"

/** Numbers of cases below this are held back 小数值不公开. @since 0.1.0 */
export const smallCells: Rule.Rule<Published.SmallCells> = {
  id: "national/indicator/small-cells",
  unit: "limit",
  title: { en: "Small numbers in published tables", zh: "公开统计表中的小数值" },
  lastChecked: LAST_CHECKED,
  overlay: "free",
  versions: [
    {
      from: FROM.xf2005,
      value: { below: 5 },
      cite: design(
        "-",
        {
          en: "no text read sets a number; a table that is published shows no number of cases from one to four",
          zh: "未见规定具体数值；公开的统计表不显示一至四件的数值"
        },
        "design"
      )
    }
  ]
}
