/**
 * What national law says of urging: it may be done, and must be once a limit has passed. The rungs before the limit are
 * a county's own.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Rule } from "@lianxin/core/rule"
import type { Ladder } from "@lianxin/core/supervision"
import { FROM, LAST_CHECKED, xf2005, xf2022 } from "../instruments.ts"

/** No rungs before the last day in national law. @since 0.1.0 */
export const ladder: Rule.Rule<Ladder.Ladder> = {
  id: "national/supervision/ladder",
  unit: "ladder",
  title: { en: "Ladder of urging before the last day", zh: "到期前分级督办" },
  lastChecked: LAST_CHECKED,
  overlay: "free",
  versions: [
    {
      from: FROM.xf2005,
      value: "none",
      cite: xf2005("36", {
        en: "the petition office urges; no rungs before the limit are laid down",
        zh: "信访工作机构应当督办；未规定到期前的分级步骤"
      })
    }
  ]
}

const DUTIES = ["forward", "directReply", "acceptance", "conclude"]
const afterTheLastDay: Ladder.Ladder = {
  duties: DUTIES,
  restDay: "raw",
  rungs: [
    { id: "overdue", daysBefore: -1, caller: "deputyHead", callee: "deputyHead", act: "formalSupervision" }
  ]
}

/** Formal supervision from the day after the last day. @since 0.1.0 */
export const overdue: Rule.Rule<Ladder.Ladder> = {
  id: "national/supervision/overdue",
  unit: "ladder",
  title: { en: "Formal supervision after the last day", zh: "逾期督办" },
  lastChecked: LAST_CHECKED,
  overlay: "free",
  versions: [
    {
      from: FROM.xf2005,
      value: afterTheLastDay,
      cite: xf2005("36(1)", {
        en: "a matter not concluded in time without good reason is supervised",
        zh: "无正当理由未按规定的办理期限办结的，应当及时督办"
      })
    },
    {
      from: FROM.xf2022,
      value: afterTheLastDay,
      cite: xf2022("40", {
        en: "delay in accepting or handling is supervised, with advice for improvement",
        zh: "受理、办理中存在拖延等情形的，及时督办并提出改进工作的建议"
      })
    }
  ]
}
