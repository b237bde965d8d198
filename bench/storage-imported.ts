/** Importing a million entries, in a process of its own: the memory is that of the import alone. */
import { execFileSync } from "node:child_process"
import { numeral, progress, verdict } from "./storage-print.ts"
import type { Imported } from "./storage-import.ts"

const [IMPORTED, EACH] = [1_000_000, 10]
const MEMORY = 512

export const imported = (database: string, kind: "sqlite" | "postgres", target: string): void => {
  progress(`${database}: importing ${numeral(IMPORTED)} entries`)
  const script = new URL("storage-import.ts", import.meta.url).pathname
  const args = ["--conditions=@lianxin/source", script, kind, target, `${IMPORTED / EACH}`, `${EACH}`]
  const { early, most, seconds }: Imported = JSON.parse(
    execFileSync(process.execPath, args, { encoding: "utf8" })
  )
  const mebibytes = (bytes: number) => Math.round(bytes / 2 ** 20)
  console.log(`\n${database}: import of ${numeral(IMPORTED)} entries in ${numeral(IMPORTED / EACH)} cases`)
  console.log(
    `  ${(most / early).toFixed(2).padStart(9)} x the memory of the first tenth; ${mebibytes(most)} MiB at most   goal ${MEMORY} MiB: ${verdict(most < MEMORY * 2 ** 20)}`
  )
  console.log(`            ${numeral(IMPORTED / seconds).padStart(12)} /s  entries`)
}
