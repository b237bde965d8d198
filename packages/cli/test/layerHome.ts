/**
 * Folders with a county's layer in them, and files that name it.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { SOUND } from "./badLayers.ts"
import { emptyFolder, written } from "./commandLine.ts"

/** A layer that goes beyond national law, at 9:36. @since 0.1.0 */
export const WRONG = SOUND.replace("workingDays: 5", "workingDays: 50")

/** One registration, under national law and the county.yaml beside it. @since 0.1.0 */
export const REPLAY = `rules: [national, county.yaml]
history:
  - { at: "2026-03-10T09:00+08:00", by: clerk@xianning-petition-office, do: register, with: { channel: online, kind: claim, place: 421202, subject: unpaid-wages } }
`

/** A folder with these files in it, and a folder for cases. @since 0.1.0 */
export const home = Effect.fnUntraced(function* (files: Readonly<Record<string, string>>) {
  const path = yield* emptyFolder
  mkdirSync(join(path, "cases"))
  for (const [name, text] of Object.entries(files)) written(join(path, name), text)
  return path
})
