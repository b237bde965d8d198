/**
 * Two case types, one set of laws: what holds of a petition holds of a care plan, word for word.
 */
import { describe } from "@effect/vitest"
import { specimen as care } from "../care/lives.ts"
import { specimen as petition } from "../petition/lives.ts"
import { laws } from "./laws.ts"

describe("a petition is a case", () => {
  laws(petition)
})
describe("a care plan is a case", () => {
  laws(care)
})
