/**
 * The words of a report, in both languages: what each finding says, and the figures of a search.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Finding } from "../search/Finding.ts"
import type { Ended, Report } from "../search/Search.ts"

/** A language a report is told in. @since 0.1.0 */
export type Locale = "en" | "zh-CN"

type Say = { readonly [C in Finding["code"]]: (finding: Extract<Finding, { readonly code: C }>) => string }

interface Words {
  readonly ended: Readonly<Record<Ended, (report: Report) => string>>
  readonly figures: (report: Report) => string
  readonly findings: (report: Report) => string
  readonly say: Say
  readonly came: (events: string) => string
  readonly nothing: string
  readonly refused: (code: string) => string
}

/** A whole number as both languages write it. */
const many = (n: number): string => n.toLocaleString("en")
const met = (
  refused: ReadonlyArray<{ readonly code: string; readonly times: number }>,
  comma: string
): string => refused.map(({ code, times }) => `${code} ${many(times)}`).join(comma)

const en: Words = {
  ended: {
    complete: ({ counts }) =>
      `every state: ${many(counts.states)}, none further than ${counts.depth} commands`,
    depth: ({ counts }) =>
      `${many(counts.states)} states within ${counts.depth} commands; what lies further was not asked`,
    states: ({ counts }) =>
      `stopped at the limit of ${many(counts.states)} states, within ${counts.depth} commands; the rest was not asked`
  },
  figures: ({ collisionOdds, counts }) =>
    `${many(counts.asked)} commands asked, ${many(counts.reached)} states reached; odds that two were taken for one: ${collisionOdds.toExponential(0)}`,
  findings: ({ ended, findings: { length: n } }) =>
    n === 0
      ? "nothing found"
      : `${n} found${ended === "complete" ? "" : "; as the search stopped early, never means not so far"}`,
  say: {
    NO_WAY_OUT: ({ states, status, still }) =>
      `${status}: open, and ${still ? "nothing can be done or will happen" : "nothing an office does closes it"} (${many(states)} states)`,
    NO_OWNER: ({ duty, owner }) =>
      `${duty} is owed by "${owner}", which is no office of that day and no party`,
    NO_SUPERVISOR: ({ duty, supervisor }) =>
      `${duty} is watched over by "${supervisor}", which is no office of that day`,
    POST_VACANT: ({ duty, office, rank, rung }) =>
      `${rung} of ${duty}: ${office} has no post of rank ${rank} or above`,
    RUNG_TOO_EARLY: ({ duty, from, on, rung }) =>
      `${rung} of ${duty} on ${on}: ${from === null ? "no such duty is open" : `its clock begins on ${from}`}`,
    RUNG_NEVER_FIRES: ({ duty, fate, rung, under }) =>
      `${rung} of ${duty} (${under.rule}, ${under.version}, ${under.layer}) never fires: ${FATE_EN[fate]}`,
    COMMAND_NEVER_POSSIBLE: ({ command, idle, refused }) =>
      `${command} never does anything: ${[idle > 0 ? `let through ${many(idle)} times` : "", met(refused, ", ")].filter((part) => part !== "").join("; ") || "it is on no menu"}`,
    REFUSAL_NEVER_REACHED: ({ refusal }) => `${refusal} is never the answer`,
    RULE_NEVER_USED: ({ read, rule }) =>
      `${rule.rule} (${rule.version}, ${rule.layer}): no day and no refusal rests on it; ${read ? "it is read" : "nobody reads it"}`
  },
  came: (events) => `-> ${events}`,
  nothing: "-> nothing",
  refused: (code) => `-> refused: ${code}`
}
const FATE_EN = {
  neverHung: "it hangs on no duty",
  armed: "it waits, and its day never comes",
  merged: "a stricter rung has its day",
  superseded: "its day is past when the duty is opened"
} as const

const zh: Words = {
  ended: {
    complete: ({ counts }) => `已遍历全部状态：${many(counts.states)}个，最深${counts.depth}步`,
    depth: ({ counts }) => `${counts.depth}步以内共${many(counts.states)}个状态，更深处未遍历`,
    states: ({ counts }) => `已达状态上限：${counts.depth}步以内${many(counts.states)}个，其余未遍历`
  },
  figures: ({ collisionOdds, counts }) =>
    `共尝试命令${many(counts.asked)}次，到达状态${many(counts.reached)}次；误并两个状态的概率约${collisionOdds.toExponential(0)}`,
  findings: ({ ended, findings: { length: n } }) =>
    n === 0 ? "未发现问题" : `发现${n}项${ended === "complete" ? "" : "；遍历未完成，“从未”仅指至此未见"}`,
  say: {
    NO_WAY_OUT: ({ states, status, still }) =>
      `${status}：未结，且${still ? "既无可办之事，也无将到之期" : "机关无论如何办理都不能结案"}（${many(states)}个状态）`,
    NO_OWNER: ({ duty, owner }) => `${duty}的责任人“${owner}”当日既非机构，也非当事人`,
    NO_SUPERVISOR: ({ duty, supervisor }) => `${duty}的督办机构“${supervisor}”当日不存在`,
    POST_VACANT: ({ duty, office, rank, rung }) => `${duty}的${rung}：${office}无${rank}及以上岗位`,
    RUNG_TOO_EARLY: ({ duty, from, on, rung }) =>
      `${duty}的${rung}在${on}：${from === null ? "此项职责并未产生" : `期限自${from}起算`}`,
    RUNG_NEVER_FIRES: ({ duty, fate, rung, under }) =>
      `${duty}的${rung}（${under.rule}，${under.version}，${under.layer}）从不触发：${FATE_ZH[fate]}`,
    COMMAND_NEVER_POSSIBLE: ({ command, idle, refused }) =>
      `${command}从未产生结果：${[idle > 0 ? `放行${many(idle)}次` : "", met(refused, "，")].filter((part) => part !== "").join("；") || "无人提出"}`,
    REFUSAL_NEVER_REACHED: ({ refusal }) => `从未出现${refusal}`,
    RULE_NEVER_USED: ({ read, rule }) =>
      `${rule.rule}（${rule.version}，${rule.layer}）：没有期限或不予办理以其为据；${read ? "有决定查阅过它" : "无人查阅"}`
  },
  came: (events) => `→ ${events}`,
  nothing: "→ 无结果",
  refused: (code) => `→ 不予办理：${code}`
}
const FATE_ZH = {
  neverHung: "未挂在任何职责上",
  armed: "一直待触发，其日不到",
  merged: "同日有更严的一级",
  superseded: "职责产生时其日已过"
} as const

/** The words of each language. @since 0.1.0 */
export const WORDS: Readonly<Record<Locale, Words>> = { en, "zh-CN": zh }
