/**
 * What waits for a clock that stands still. What the office is told when it may not: the reason, the clause it rests on and the facts.
 */
import { assert, describe, it } from "@effect/vitest"
import { FIRST, longLaw, petitionBasis } from "../../basis.ts"
import { accept, beside, CLERK, forward, HANDLER, refuse, register } from "../../petitions.ts"
import { answer, registered, sent, stopped, why } from "../moments.ts"

const anyClock = petitionBasis([
  [FIRST, { ...longLaw, pause: { duties: ["forward", "directReply", "acceptance", "objection"] } }]
])
const months = petitionBasis([[FIRST, { ...longLaw, acceptance: { mode: "M", months: 1 } }]])

describe("where the law lets any clock stand still", () => {
  it("forwarding waits for it", () => {
    assert.strictEqual(
      answer(
        [...registered, beside("Pause", "2026-01-06", { by: CLERK, duty: "forward", why })],
        forward("2026-01-07"),
        anyClock
      ),
      "PAUSED: asked Forward, duty forward"
    )
  })

  it("leading away waits for it", () => {
    assert.strictEqual(
      answer(
        [...registered, beside("Pause", "2026-01-06", { by: CLERK, duty: "forward", why })],
        beside("LeadAway", "2026-01-07", { by: CLERK, door: "litigation" }),
        anyClock
      ),
      "PAUSED: asked LeadAway, duty forward"
    )
  })

  it("accepting what came directly waits for it", () => {
    assert.strictEqual(
      answer(
        [
          register("2026-01-05", { by: HANDLER }),
          beside("Pause", "2026-01-06", { by: HANDLER, duty: "directReply", why })
        ],
        accept("2026-01-07"),
        anyClock
      ),
      "PAUSED: asked Accept, duty directReply"
    )
  })

  it("refusing what came directly waits for it", () => {
    assert.strictEqual(
      answer(
        [
          register("2026-01-05", { by: HANDLER }),
          beside("Pause", "2026-01-06", { by: HANDLER, duty: "directReply", why })
        ],
        refuse("2026-01-07"),
        anyClock
      ),
      "PAUSED: asked Refuse, duty directReply"
    )
  })

  it("forwarding what came directly waits for it", () => {
    assert.strictEqual(
      answer(
        [
          register("2026-01-05", { by: HANDLER }),
          beside("Pause", "2026-01-06", { by: HANDLER, duty: "directReply", why })
        ],
        forward("2026-01-07", { by: HANDLER, to: "city-labour" }),
        anyClock
      ),
      "PAUSED: asked Forward, duty directReply"
    )
  })

  it("leading away what came directly waits for it", () => {
    assert.strictEqual(
      answer(
        [
          register("2026-01-05", { by: HANDLER }),
          beside("Pause", "2026-01-06", { by: HANDLER, duty: "directReply", why })
        ],
        beside("LeadAway", "2026-01-07", { by: HANDLER, door: "litigation" }),
        anyClock
      ),
      "PAUSED: asked LeadAway, duty directReply"
    )
  })

  it("forwarding again does not", () => {
    assert.strictEqual(
      answer(stopped("acceptance", sent), forward("2026-01-07", { to: "city-labour" }), anyClock),
      "allowed"
    )
  })

  it("the petition office that stopped its clock lets it run again", () => {
    assert.strictEqual(
      answer(
        [...registered, beside("Pause", "2026-01-06", { by: CLERK, duty: "forward", why })],
        beside("Resume", "2026-01-07", { by: CLERK, duty: "forward" }),
        anyClock
      ),
      "allowed"
    )
  })

  it("the body that stopped its clock lets it run again", () => {
    assert.strictEqual(
      answer(
        [
          register("2026-01-05", { by: HANDLER }),
          beside("Pause", "2026-01-06", { by: HANDLER, duty: "directReply", why })
        ],
        beside("Resume", "2026-01-07", { by: HANDLER, duty: "directReply" }),
        anyClock
      ),
      "allowed"
    )
  })

  it("a clock of months does not stand still", () => {
    assert.strictEqual(
      answer(sent, beside("Pause", "2026-01-07", { by: HANDLER, duty: "acceptance", why }), months),
      "PAUSE_NOT_ALLOWED under pause: duty acceptance"
    )
  })

  it("a right is no clock", () => {
    assert.strictEqual(
      answer(sent, beside("Pause", "2026-01-07", { by: HANDLER, duty: "objection", why }), anyClock),
      "WRONG_MOMENT: asked Pause, found forwarded"
    )
  })

  it("the acceptance that stands still is stopped once", () => {
    assert.strictEqual(
      answer(
        stopped("acceptance", sent),
        beside("Pause", "2026-01-07", { by: HANDLER, duty: "acceptance", why }),
        anyClock
      ),
      "PAUSED: asked Pause, duty acceptance"
    )
  })
})
