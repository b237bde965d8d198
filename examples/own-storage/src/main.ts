/**
 * The module `lianxin conformance --store` is given: a store in a folder of its own, which nobody else is using, and what
 * some laws need besides it.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as FolderCaseStore from "./FolderCaseStore.ts"

const fresh = (): string => mkdtempSync(join(tmpdir(), "own-storage-"))

/** @since 0.1.0 */
export const layer = FolderCaseStore.layer({ folder: fresh() })

/** Another county has a folder of its own. @since 0.1.0 */
export const beside = FolderCaseStore.layer({ folder: fresh() })

/** A folder that can be opened again. @since 0.1.0 */
export const rest = Effect.sync(() => ({ open: FolderCaseStore.make({ folder: fresh() }) }))

/** @since 0.1.0 */
export const cannot = { anyStep: "A commit is one rename, and no line leads to it." }
