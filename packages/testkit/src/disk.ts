/**
 * A disk with little room, for tests of what happens when it is full. Only root may mount one.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { execFileSync } from "node:child_process"
import { chownSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { owner } from "./processes.ts"

/** A disk of its own, and how it is taken away. @since 0.1.0 */
export interface SmallDisk {
  readonly folder: string
  readonly unmount: () => void
}

/** Mounts one; the reason where that cannot be done. It belongs to the user a test server runs as. @since 0.1.0 */
export const smallDisk = (megabytes: number): SmallDisk | string => {
  const folder = mkdtempSync(join(tmpdir(), "lianxin-disk-"))
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=0777`, "tmpfs", folder], {
      stdio: "ignore"
    })
  } catch {
    rmSync(folder, { recursive: true })
    return "a small disk cannot be mounted here; only root may"
  }
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid)
  return {
    folder,
    unmount: () => {
      execFileSync("umount", ["-l", folder], { stdio: "ignore" })
      rmSync(folder, { recursive: true })
    }
  }
}
