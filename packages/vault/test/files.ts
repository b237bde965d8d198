/**
 * Folders of a test file's own, gone when its tests are over.
 */
import { afterAll } from "@effect/vitest"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const ROOT = mkdtempSync(join(tmpdir(), "lianxin-vault-"))
afterAll(() => rmSync(ROOT, { recursive: true, force: true }))

/** A folder that is empty. */
export const freshFolder = (): string => mkdtempSync(join(ROOT, "folder-"))
