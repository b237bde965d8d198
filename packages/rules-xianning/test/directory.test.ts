/**
 * The directory of Xianning: the places it names carry the codes of the state.
 */
import { PlaceCode } from "@lianxin/core"
import { directoryData } from "@lianxin/rules-xianning"
import { assert, it } from "@effect/vitest"

it("the code of every place says what the place lies in", () => {
  const within = new Map(directoryData.places.map((place) => [place.code, place.within]))
  let inside = 0
  for (const code of within.keys()) {
    for (let around = within.get(code); around !== undefined; around = within.get(around)) {
      assert.isTrue(PlaceCode.isAround(code, around), `${code} in ${around}`)
      inside += 1
    }
  }
  assert.isAbove(inside, 10)
})
