/**
 * Whom a rung names, whoever stands aside and whichever offices take no part.
 */
import { assert, describe, it } from "@effect/vitest"
import { Directory, type Duty, Wake } from "@lianxin/core"
import * as fc from "fast-check"
import { directory } from "../county.ts"
import { day } from "../days.ts"
import { hung } from "./hung.ts"

const offices = [...directory.offices.keys()]
const posts = [...directory.posts.keys()]
const TODAY = day("2026-03-03")
const parties = fc.record({ owner: fc.constantFrom(...offices), supervisor: fc.constantFrom(...offices) })
const some = (all: ReadonlyArray<string>) => fc.subarray([...all])

const duty = (who: Pick<Duty.Duty, "owner" | "supervisor">): Duty.Duty => ({
  ...hung("2026-03-06", "raw"),
  ...who
})

describe("a rung", () => {
  it("names nobody who stands aside, nor anybody of an office that takes no part", () => {
    fc.assert(
      fc.property(parties, some(posts), some(offices), (who, recused, accused) => {
        for (const { callee, caller } of Wake.dueBy([duty(who)], TODAY, directory, recused, accused))
          for (const post of [callee, caller])
            if (post !== null) {
              assert.notInclude(recused, post)
              assert.notInclude(accused, Directory.officeOf(post))
            }
      }),
      { numRuns: 500 }
    )
  })

  it("names whom it would have named, where that one takes part", () => {
    fc.assert(
      fc.property(parties, some(posts), some(offices), (who, recused, accused) => {
        const plain = Wake.dueBy([duty(who)], TODAY, directory)
        const found = Wake.dueBy([duty(who)], TODAY, directory, recused, accused)
        const takesPart = (post: string | null, office: string): boolean =>
          !accused.includes(office) && (post === null || !recused.includes(post))
        plain.forEach(({ callee, caller }, i) => {
          if (takesPart(callee, who.owner)) assert.strictEqual(found[i]?.callee, callee)
          if (takesPart(caller, who.supervisor)) assert.strictEqual(found[i]?.caller, caller)
        })
      }),
      { numRuns: 500 }
    )
  })

  it("names somebody of the office or of one above it, of the rank or a higher one, and nobody only where none is there", () => {
    fc.assert(
      fc.property(parties, some(posts), some(offices), (who, recused, accused) => {
        const [reminder] = hung("2026-03-06", "raw").reminders
        const [found] = Wake.dueBy([duty(who)], TODAY, directory, recused, accused)
        if (reminder === undefined || found === undefined) return assert.fail("the first rung has its day")
        const upward = [who.owner, ...Directory.superiors(directory, who.owner).map(({ id }) => id)]
        const free = upward
          .filter((office) => !accused.includes(office))
          .flatMap((office) => directory.postsOf.get(office) ?? [])
          .filter(
            (post) =>
              Directory.standing(post.rank) >= Directory.standing(reminder.callee) &&
              Directory.existsOn(post, reminder.on) &&
              !recused.includes(post.id)
          )
          .map(({ id }) => id)
        const isVacant = Directory.postAt(directory, who.owner, reminder.callee, reminder.on) === null
        if (found.callee !== null) assert.include(free, found.callee)
        else if (!isVacant || accused.includes(who.owner)) assert.deepStrictEqual(free, [])
      }),
      { numRuns: 500 }
    )
  })
})
