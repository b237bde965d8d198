/**
 * `lianxin audit verify`: whether the audit of a vault 审计日志 stands as it was written, and where it does not.
 *
 * No key is needed and nothing is changed. An end cut off, or an audit written anew as a whole, shows only against a
 * head that was kept elsewhere: that is what `--head` is for.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Locale } from "@lianxin/messages"
import type { AuditBroken, AuditHead, AuditReport } from "@lianxin/ports"
import { AuditChain } from "@lianxin/vault"
import * as Effect from "effect/Effect"
import { Argument, Command, Flag } from "effect/cli"
import * as Result from "effect/Result"
import { SHAPE, shown } from "../store/Database.ts"
import { badInput, badStore, Halt } from "./Halt.ts"
import { write } from "./Style.ts"
import { auditNamed } from "./vaults.ts"

const written = ({ hash, sequence }: AuditHead): string => `${sequence}:${hash}`

const headNamed = (word: string): Effect.Effect<AuditHead, Halt> => {
  const [, sequence, hash] = /^([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(word) ?? []
  return sequence === undefined || hash === undefined
    ? Effect.fail(
        badInput(`--head ${word}: a head is the number of a line, a colon, and its hash of 64 signs`)
      )
    : Effect.succeed({ sequence: Number(sequence), hash })
}

const WORDS = {
  en: {
    whole: ({ first, lines }: AuditReport) =>
      lines === 0 ? "the audit is empty" : `the audit is whole: ${lines} lines, from ${first}`,
    head: "head, to be kept elsewhere: ",
    unheld: "not compared, because its line was pruned: ",
    broken: ({ sequence }: AuditBroken) => `the audit is BROKEN at line ${sequence}: `,
    altered: "the line is not as it was written",
    removed: "the line is missing",
    reordered: "the line stands in another place",
    truncated: "the line and all after it are missing: a head kept elsewhere lies beyond the end",
    notAsPinned: "the line is not the one whose head was kept elsewhere"
  },
  "zh-CN": {
    whole: ({ first, lines }: AuditReport) =>
      lines === 0 ? "审计日志为空" : `审计日志完整：自第 ${first} 条起共 ${lines} 条`,
    head: "末条摘要（请另行保存）：",
    unheld: "对应条目已清理，未作比对：",
    broken: ({ sequence }: AuditBroken) => `审计日志自第 ${sequence} 条起不可信：`,
    altered: "该条与写入时不一致",
    removed: "该条缺失",
    reordered: "该条不在原位",
    truncated: "该条及其后各条缺失：另行保存的摘要在末条之后",
    notAsPinned: "该条与另行保存的摘要不一致"
  }
} as const

const wholeLines = (report: AuditReport, locale: Locale): ReadonlyArray<string> => [
  WORDS[locale].whole(report),
  ...(report.head === null ? [] : [`${WORDS[locale].head}${written(report.head)}`]),
  ...report.unheld.map((head) => `${WORDS[locale].unheld}${written(head)}`)
]

const brokenLines = (error: AuditBroken, locale: Locale): ReadonlyArray<string> => [
  `${WORDS[locale].broken(error)}${WORDS[locale][error.problem]}`
]

/** Broken is an answer; a vault that cannot be read is none. */
const verified = (word: string, heads: ReadonlyArray<AuditHead>) =>
  auditNamed(word).pipe(
    Effect.flatMap((audit) => AuditChain.verify(AuditChain.lines({ audit }), heads)),
    Effect.scoped,
    Effect.mapError((error) => {
      if (error._tag === "AuditBroken" || error._tag === "Halt") return error
      if (error._tag === "VaultUnavailable")
        return badInput(`${shown(word)}: could not ${error.operation}; is it damaged?`)
      return error._tag === "StoreUnavailable" ? badInput(`could not ${error.operation}`) : badStore(error)
    }),
    Effect.result
  )

const verify = Command.make(
  "verify",
  {
    vault: Argument.String("vault").pipe(Argument.withDescription(`The vault's SQLite file, or ${SHAPE}`)),
    heads: Flag.String("head").pipe(
      Flag.withDescription("A head kept elsewhere, LINE:HASH, to hold the audit against; may be given again"),
      Flag.atLeast(0)
    )
  },
  Effect.fnUntraced(function* ({ heads, vault }) {
    const pinned = yield* Effect.forEach(heads, headNamed)
    const found = yield* verified(vault, pinned)
    if (Result.isSuccess(found)) {
      const report = found.success
      return yield* write(
        () => ({ whole: true, ...report }),
        (locale) => wholeLines(report, locale)
      )
    }
    const error = found.failure
    if (error._tag === "Halt") return yield* error
    const { problem, sequence } = error
    yield* write(
      () => ({ whole: false, sequence, problem }),
      (locale) => brokenLines(error, locale)
    )
    return yield* new Halt({ exit: 1, lines: [] })
  })
).pipe(
  Command.withDescription(
    "Walk the audit of a vault: exit code 1 when it was changed, 2 when it cannot be read"
  ),
  Command.withExamples([
    {
      command: "lianxin audit verify vault.db",
      description: "Find the first line that was altered, removed or moved"
    }
  ])
)

/** @since 0.1.0 */
export const audit = Command.make("audit").pipe(
  Command.withDescription("Check the audit of a vault"),
  Command.withSubcommands([verify])
)
