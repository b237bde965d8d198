/**
 * A case file with the layer files it names, from the disk to something that can be run.
 *
 * @stability experimental
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { readSource } from "../casefile/read.ts"
import type { Source } from "../casefile/Source.ts"
import { isLayer, type Stack } from "../layerfile/stack.ts"
import { badFile, badInput } from "./Halt.ts"
import { layersIn, layerTexts } from "./layerTexts.ts"

/** A case file, or every fault in it and in the layer files it names; `stack` takes the place of the layers at its top. @since 0.1.0 */
export const readCases = Effect.fnUntraced(function* (source: Source, stack: Stack | null) {
  if (isLayer(source))
    return yield* badInput(
      `${source.file}: is a rule layer and no case file; name it under rules in a case file, or with --rules`
    )
  const texts = yield* layerTexts(layersIn(source), source.file)
  const read = readSource(source, { texts, stack })
  return Result.isSuccess(read) ? read.success : yield* badFile(read.failure)
})
