/**
 * Any plain value as it could stand in a case file.
 *
 * @stability experimental
 * @since 0.1.0
 */

/** A value on one line. @since 0.1.0 */
export const shown = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(shown).join(", ")}]`
  if (typeof value !== "object" || value === null)
    return typeof value === "string" ? value : JSON.stringify(value)
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${shown(inner)}`)
    .join(", ")} }`
}
