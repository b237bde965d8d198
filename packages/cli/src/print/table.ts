/**
 * Tables of text, and the figures in them.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { CliOutput } from "effect/cli"

/** A rate with one decimal; a dash where there is none. @since 0.1.0 */
export const percent = (rate: number | null): string => (rate === null ? "-" : `${(rate * 100).toFixed(1)} %`)

/** Chinese characters are two columns wide. */
const padded = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - CliOutput.displayWidth(text)))

/** Rows of one width, as lines with their columns under each other. @since 0.1.0 */
export const table = (rows: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> => {
  const widths = (rows[0] ?? []).map((_, i) =>
    Math.max(...rows.map((row) => CliOutput.displayWidth(row[i] ?? "")))
  )
  return rows.map((row) =>
    row
      .map((cell, i) => padded(cell, widths[i] ?? 0))
      .join("  ")
      .trimEnd()
  )
}
