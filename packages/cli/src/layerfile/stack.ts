/**
 * The layers a file or a flag names, lowest first: shipped ones by their names, a county's own by the paths of files.
 *
 * Nothing is read from disk here; the texts of the files are given.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { RuleBook } from "@lianxin/core/rule"
import type { WorkingDays } from "@lianxin/core/time"
import { render } from "@lianxin/messages"
import * as Result from "effect/Result"
import { dirname, isAbsolute, join } from "node:path"
import type { Fault } from "../casefile/Fault.ts"
import type { Reader } from "../casefile/Reader.ts"
import type { Path, Source } from "../casefile/Source.ts"
import { LAYERS } from "../world/World.ts"
import { type LayerFile, placeOfMissing } from "./LayerFile.ts"
import { readLayer } from "./read.ts"

/** Why a file has no text, and the names of files that might have been meant. @since 0.1.0 */
export interface Unread {
  readonly message: string
  readonly near: ReadonlyArray<string>
}

/** The texts of layer files, by path. @since 0.1.0 */
export type LayerTexts = ReadonlyMap<string, Result.Result<string, Unread>>

/** Layers ready to be used, and those of them that come from files. @since 0.1.0 */
export interface Stack {
  readonly layers: ReadonlyArray<RuleBook.Layer>
  readonly files: ReadonlyArray<LayerFile>
}

/** A name that leads to no layer, by its position. @since 0.1.0 */
export interface NameFault {
  readonly at: number
  readonly message: string
  readonly words: ReadonlyArray<string>
}

/** What is wrong with the names, and with the files behind them. @since 0.1.0 */
export interface StackFaults {
  readonly names: ReadonlyArray<NameFault>
  readonly inside: ReadonlyArray<Fault>
}

/** Whether a layer is named by the path of a file. @since 0.1.0 */
export const isLayerFile = (name: string): boolean => /\.ya?ml$/i.test(name)

/** The path of a layer file, from the file that names it; a flag names it from the working folder. @since 0.1.0 */
export const layerPath = (name: string, namedIn: string | null): string =>
  namedIn === null || isAbsolute(name) ? name : join(dirname(namedIn), name)

/** Whether a file is a rule layer and no case file. @since 0.1.0 */
export const isLayer = ({ value }: Source): boolean =>
  typeof value === "object" && value !== null && Object.hasOwn(value, "layer")

/** Every layer from the lowest up, each file read over the ones below it, where those could be read. @since 0.1.0 */
export const stackOf = (
  names: ReadonlyArray<string>,
  namedIn: string | null,
  texts: LayerTexts,
  calendar: WorkingDays.Calendar
): Result.Result<Stack, StackFaults> => {
  const layers: Array<RuleBook.Layer> = []
  const files: Array<LayerFile> = []
  const wrong = { names: new Array<NameFault>(), inside: new Array<Fault>() }
  for (const [at, name] of names.entries()) {
    const whole = layers.length === at
    const found = isLayerFile(name) ? textOf(name, namedIn, texts) : shipped(name, layers)
    if ("message" in found) wrong.names.push({ at, ...found })
    else if ("rules" in found) layers.push(found)
    else if (whole) {
      const read = readLayer(found.text, layerPath(name, namedIn), { below: [...layers], calendar })
      if (Result.isFailure(read)) wrong.inside.push(...read.failure)
      else {
        layers.push(read.success.layer)
        files.push(read.success)
      }
    }
  }
  return wrong.names.length + wrong.inside.length > 0 ? Result.fail(wrong) : Result.succeed({ layers, files })
}

type Unusable = Omit<NameFault, "at">

const textOf = (
  name: string,
  namedIn: string | null,
  texts: LayerTexts
): { readonly text: string } | Unusable => {
  const path = layerPath(name, namedIn)
  const found = texts.get(path)
  if (found === undefined) return { message: `${path}: its text was not given`, words: [] }
  if (Result.isSuccess(found)) return { text: found.success }
  const folder = name.slice(0, name.lastIndexOf("/") + 1)
  return { message: found.failure.message, words: found.failure.near.map((one) => folder + one) }
}

const shipped = (name: string, below: ReadonlyArray<RuleBook.Layer>): RuleBook.Layer | Unusable => {
  const layer = LAYERS.get(name)
  if (layer === undefined) return { message: `unknown layer "${name}"`, words: [...LAYERS.keys()] }
  return below.some(({ id }) => id === layer.id)
    ? { message: said({ code: "LAYER_TWICE", layer: layer.id }), words: [] }
    : layer
}

const said = (fault: RuleBook.BookFault): string => render.fault(fault, "en")

/** Tells a reader what is wrong with the layers named at a path of its file. @since 0.1.0 */
export const tellStack = (
  reader: Reader,
  names: ReadonlyArray<string>,
  path: Path,
  wrong: StackFaults
): void => {
  for (const { at, message, words } of wrong.names) reader.fault([...path, at], message, names[at], words)
  for (const fault of wrong.inside) reader.adopt(fault)
}

/** Tells a reader what a book of these layers lacks: in the layer file that should say it, else at a path of its own file. @since 0.1.0 */
export const tellBook = (
  reader: Reader,
  { files, layers }: Stack,
  path: Path,
  faults: ReadonlyArray<RuleBook.BookFault>
): void => {
  for (const fault of faults) {
    const message = said(fault)
    const place = fault.code === "RULE_MISSING" ? placeOfMissing(layers, files, fault.rule) : null
    if (place === null) reader.fault(path, message)
    else reader.adopt({ ...place, message, nearest: null })
  }
}
