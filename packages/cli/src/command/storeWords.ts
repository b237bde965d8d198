/**
 * The words of `lianxin store`, in both languages.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Locale } from "@lianxin/messages"
import type { Finding } from "../store/Finding.ts"

interface StoreWords {
  readonly cases: string
  readonly entries: string
  readonly letters: string
  readonly same: string
  readonly differ: string
  readonly firstDifference: string
  readonly repaired: string
  readonly sound: string
  readonly found: (found: number, repaired: number) => string
  readonly backup: (path: string, bytes: string) => string
  readonly codes: Readonly<Record<Finding["code"], string>>
}

/** @since 0.1.0 */
export const STORE_WORDS: Readonly<Record<Locale, StoreWords>> = {
  en: {
    cases: "cases",
    entries: "entries",
    letters: "notices waiting/delivered/dead",
    same: "Both sides hold the same.",
    differ: "The two sides differ.",
    firstDifference: "First difference:",
    repaired: "repaired",
    sound: "Nothing is wrong.",
    found: (found, repaired) => `${found} found, ${repaired} repaired`,
    backup: (path, bytes) => `${path}: ${bytes} bytes, checked`,
    codes: {
      file: "the file is damaged",
      reference: "a row belongs to no case",
      columns: "what is searched is not what is shown",
      feed: "the order of all entries cannot be read on",
      worklist: "the worklist cannot be read on",
      letters: "the notices cannot be read on",
      unreadableCase: "the case cannot be read",
      gap: "entries are missing",
      repeated: "an entry stands twice in the order of all entries",
      missingFromFeed: "entries are missing from the order of all entries",
      unlisted: "the case is on no worklist",
      unreadableEntry: "an entry cannot be read",
      unknownType: "the case type is not known here",
      summary: "the summary is not what the history says",
      wakeAt: "the wake-up is not what the agenda says",
      noCase: "a notice has no case"
    }
  },
  "zh-CN": {
    cases: "案件",
    entries: "记录",
    letters: "通知 待发/已达/停发",
    same: "两边内容一致。",
    differ: "两边内容不一致。",
    firstDifference: "首处不同：",
    repaired: "已修复",
    sound: "未发现问题。",
    found: (found, repaired) => `发现${found}处，已修复${repaired}处`,
    backup: (path, bytes) => `${path}：${bytes}字节，已检查`,
    codes: {
      file: "文件已损坏",
      reference: "有一行不属于任何案件",
      columns: "检索字段与显示内容不一致",
      feed: "总记录次序无法继续读取",
      worklist: "工作清单无法继续读取",
      letters: "通知无法继续读取",
      unreadableCase: "案件无法读取",
      gap: "缺少记录",
      repeated: "总记录次序中有重复记录",
      missingFromFeed: "总记录次序中缺少记录",
      unlisted: "案件不在任何工作清单中",
      unreadableEntry: "有记录无法读取",
      unknownType: "本程序不识别该案件类型",
      summary: "摘要与历史不一致",
      wakeAt: "唤醒时间与日程不一致",
      noCase: "通知没有对应案件"
    }
  }
}
