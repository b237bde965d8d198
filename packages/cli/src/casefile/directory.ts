/**
 * The offices of a file: by the name of a directory that is shipped, or written out.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Directory } from "@lianxin/core/directory"
import { render } from "@lianxin/messages"
import * as Result from "effect/Result"
import { DIRECTORIES } from "../world/World.ts"
import { type Fault, inOrder } from "./Fault.ts"
import * as Reader from "./Reader.ts"
import { DirectoryWord, InlineDirectory } from "./shapes.ts"
import * as Source from "./Source.ts"

/** The directory that stands at a path; null, and faults, where it does not hold together. @since 0.1.0 */
export const directoryAt = (
  reader: Reader.Reader,
  named: unknown,
  at: Source.Path
): Directory.Directory | null => {
  const data = dataAt(reader, named, at)
  if (data === null) return null
  const made = Directory.make(data)
  if (Result.isSuccess(made)) return made.success
  for (const fault of made.failure) tell(reader, data, fault, at)
  return null
}

/** In the last row of the id; the field that leads nowhere with the nearest id it could lead to. */
const tell = (
  reader: Reader.Reader,
  data: Directory.DirectoryData,
  fault: Directory.DirectoryFault,
  at: Source.Path
): void => {
  const { offices, places, posts } = data
  const lists = {
    places: places.map(({ code }) => code),
    offices: offices.map(({ id }) => id),
    posts: posts.map(({ id }) => id)
  }
  const id = fault.code === "LEADS_NOWHERE" ? fault.from : fault.id
  const row = Object.entries(lists).flatMap(([list, ids]) =>
    ids.includes(id) ? [[...at, list, ids.lastIndexOf(id)]] : []
  )[0]
  const sentence = render.fault(fault, "en").replace(/\.$/, "")
  if (fault.code !== "LEADS_NOWHERE") return reader.fault(row ?? at, sentence)
  const { field, to } = fault
  const known = field === "place" || field === "within" ? lists.places : lists.offices
  reader.fault([...(row ?? at), field], sentence, to, known)
}

const dataAt = (reader: Reader.Reader, named: unknown, at: Source.Path): Directory.DirectoryData | null => {
  if (typeof named === "object" && named !== null) return reader.decode(InlineDirectory, named, at)
  const word = reader.decode(DirectoryWord, named, at)
  return word === null ? null : (DIRECTORIES.get(word) ?? null)
}

/** A file that is a directory and nothing else, or everything that is wrong with it. @since 0.1.0 */
export const readDirectory = (
  text: string,
  file: string
): Result.Result<Directory.Directory, ReadonlyArray<Fault>> => {
  const reader = Reader.make(Source.parse(text, file))
  if (reader.faults.length === 0 && typeof reader.source.value !== "object")
    reader.fault([], "a directory has places, offices and posts")
  const read = reader.faults.length > 0 ? null : directoryAt(reader, reader.source.value ?? {}, [])
  return read === null || reader.faults.length > 0
    ? Result.fail(inOrder(reader.faults, file))
    : Result.succeed(read)
}
