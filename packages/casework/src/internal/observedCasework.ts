/**
 * Any casework, with what is asked of it written down as spans and counts.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseType } from "@lianxin/core/case"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import type * as SchemaAST from "effect/SchemaAST"
import { type CannotHandle, Casework, type View } from "../Casework.ts"
import type { Options } from "../Observed.ts"
import { count } from "./meters.ts"
import { type Facts, watched } from "./watched.ts"

/** @since 0.1.0 */
export const observedCasework = (
  casework: Casework["Service"],
  { caseIds = false }: Options
): Casework["Service"] => {
  const about = (caseId: string): Facts => (caseIds ? { "case.id": caseId } : {})
  return Casework.of({
    handle: (caseId, type, command) => {
      const words = { "case.type": type.type, command: wordFor(type, command._tag) }
      return watched(casework.handle(caseId, type, command), {
        name: "casework.handle",
        facts: { ...words, ...about(caseId) },
        answer: ({ events }) => ({ events: events.length }),
        error: (error): Facts => (error._tag === "Refused" ? { "refusal.code": error.refusal.code } : {}),
        ended: (exit, outcome) => {
          const counted = count("commands", { ...words, outcome })
          const code = refusalIn(exit)
          return code === null
            ? counted
            : Effect.andThen(counted, count("refusals", { "case.type": type.type, code }))
        }
      })
    },
    view: (caseId) =>
      watched(casework.view(caseId), { name: "casework.view", facts: about(caseId), answer: looked }),
    viewOn: (caseId, known) =>
      watched(casework.viewOn(caseId, known), {
        name: "casework.viewOn",
        facts: about(caseId),
        answer: looked
      }),
    sweep: (now) =>
      watched(casework.sweep(now), {
        name: "casework.sweep",
        answer: ({ events, failed, woken }) => ({ events, woken, unwoken: failed.length }),
        ended: (exit, outcome) =>
          Effect.gen(function* () {
            yield* count("sweeps", { outcome })
            if (exit._tag === "Failure") return
            yield* count("woken", {}, exit.value.woken)
            for (const { error } of exit.value.failed) yield* count("unwoken", { error: error._tag })
          })
      }),
    dispatch: (now) =>
      watched(casework.dispatch(now), { name: "casework.dispatch", answer: (told) => ({ ...told }) })
  })
}

const looked = ({ revision, type }: View): Facts => ({ "case.type": type, entries: revision })

const refusalIn = <A>(exit: Exit.Exit<A, CannotHandle>): string | null => {
  if (exit._tag === "Success") return null
  const error = Option.getOrNull(Cause.findErrorOption(exit.cause))
  return error?._tag === "Refused" ? error.refusal.code : null
}

const VOCABULARIES = new WeakMap<CaseType.AnyCaseType, ReadonlySet<string>>()

/** The command's name, where its case type knows it: a door may pass on whatever it was sent. */
const wordFor = (type: CaseType.AnyCaseType, tag: string): string => {
  const known = VOCABULARIES.get(type) ?? new Set(["Wake", ...tagsIn(type.command.ast)])
  VOCABULARIES.set(type, known)
  return known.has(tag) ? tag : "unknown"
}

const tagsIn = (ast: SchemaAST.AST): ReadonlyArray<string> => {
  if (ast._tag === "Union") return ast.types.flatMap(tagsIn)
  if (ast._tag !== "Objects") return []
  const tag = ast.propertySignatures.find(({ name }) => name === "_tag")?.type
  return tag?._tag === "Literal" && typeof tag.literal === "string" ? [tag.literal] : []
}
