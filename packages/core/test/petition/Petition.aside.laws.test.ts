/**
 * What holds of every rung in every life: it is told, and to nobody who takes no part.
 */
import { assert, describe, it } from "@effect/vitest"
import { CaseType, Directory, Petition } from "@lianxin/core"
import * as Result from "effect/Result"
import { everyLife } from "../case/play.ts"
import { specimen } from "./lives.ts"

const readers = ({ to }: CaseType.Notice): ReadonlyArray<string> =>
  "post" in to ? [to.post, Directory.officeOf(to.post)] : "office" in to ? [to.office] : []

describe("a ladder", () => {
  it("never falls silent: every rung that has its day is told to somebody", () => {
    everyLife(
      specimen,
      (moments) =>
        moments.forEach(({ after, answered }) => {
          for (const event of Result.isSuccess(answered) ? answered.success : [])
            if (event._tag === "Reminded")
              assert.notDeepEqual(Petition.petition.notices(event, after), [], event.rung)
        }),
      200
    )
  })

  it("names nobody who stands aside or sits in an office complained of, and says whom it passed over", () => {
    everyLife(
      specimen,
      (moments) =>
        moments.forEach(({ answered, before }) => {
          let state = before
          for (const event of Result.isSuccess(answered) ? answered.success : []) {
            const { course, intake } = state
            state = CaseType.fold(Petition.petition, [event], state)
            if (event._tag !== "Reminded") continue
            const barred = new Set([...course.recused, ...(intake?.accused ?? [])])
            const named = [event.caller, event.callee].flatMap((post) =>
              post === null ? [] : [post, Directory.officeOf(post)]
            )
            const told = Petition.petition.notices(event, state).flatMap(readers)
            assert.isTrue([...named, ...told].every((one) => !barred.has(one)))
            assert.isTrue(
              [...(event.recused ?? []), ...(event.accused ?? [])].every((one) => barred.has(one))
            )
          }
        }),
      200
    )
  })
})
