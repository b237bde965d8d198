/**
 * The module `lianxin conformance --store` is given: a store in a folder of its own, which nobody else is using.
 *
 * @since 0.1.0
 */
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as FolderCaseStore from "./FolderCaseStore.ts"

/** @since 0.1.0 */
export const layer = FolderCaseStore.layer({ folder: mkdtempSync(join(tmpdir(), "own-storage-")) })
