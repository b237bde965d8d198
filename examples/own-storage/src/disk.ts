/**
 * Files that are there whole or not at all: written under another name, flushed to the disk, then renamed.
 *
 * The rename is the moment at which a commit has happened. Before it nothing has, whatever goes wrong.
 *
 * @since 0.1.0
 */
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeSync } from "node:fs"
import { join } from "node:path"

const UNFINISHED = ".unfinished"

/** Whether a fault came before anything had happened. @since 0.1.0 */
export class NothingHappened extends Error {}

/** Puts a text in the place of a file. It has happened when this returns; {@link flush} the folder to keep it. @since 0.1.0 */
export const replaceFile = (path: string, text: string): void => {
  const unfinished = `${path}${UNFINISHED}`
  try {
    writeAndFlush(unfinished, text)
    renameSync(unfinished, path)
  } catch (cause) {
    rmSync(unfinished, { force: true })
    throw new NothingHappened(`${path} could not be written`, { cause })
  }
}

const writeAndFlush = (path: string, text: string): void => {
  const file = openSync(path, "w")
  try {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Waits until the names in a folder are on the disk: without this a rename may be lost with the power. @since 0.1.0 */
export const flush = (folder: string): void => {
  const file = openSync(folder, "r")
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** The files of a folder; what a process that died left unfinished is cleared away first. @since 0.1.0 */
export const filesOf = (folder: string): ReadonlyArray<string> => {
  const paths = readdirSync(folder).map((name) => join(folder, name))
  for (const path of paths.filter((path) => path.endsWith(UNFINISHED))) rmSync(path)
  return paths.filter((path) => !path.endsWith(UNFINISHED)).sort()
}
