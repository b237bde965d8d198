/**
 * The few words of checking a trace, in both languages.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Locale } from "@lianxin/messages"

interface Words {
  readonly same: string
  readonly differs: string
  readonly altered: string
  readonly unknownNow: (what: "event" | "command", name: string) => string
}

/** @since 0.1.0 */
export const TRACE_WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    same: "seal whole; decided again under the law of today: the same",
    differs: "seal whole; decided again under the law of today: different",
    altered: "altered since it was sealed; nothing in it can be relied on",
    unknownNow: (what, name) =>
      what === "event"
        ? `event ${name} of the history is one this version does not know`
        : "the command is one this version does not know"
  },
  "zh-CN": {
    same: "封签完好；按今日规则重新决定：一致",
    differs: "封签完好；按今日规则重新决定：不一致",
    altered: "封签后已被改动，内容不可采信",
    unknownNow: (what, name) =>
      what === "event" ? `经过第${name}项事件为本版本所不识` : "该命令为本版本所不识"
  }
}
