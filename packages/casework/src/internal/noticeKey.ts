/**
 * The key of a notice says which event owed it: the case, the place of the event in its history, and a number.
 *
 * @stability experimental
 * @since 0.1.0
 */

/** @since 0.1.0 */
export const noticeKey = (caseId: string, position: number, number: number): string =>
  `${caseId}#${position}.${number}`

/** The place of the event that owed it, from 1; null where the key was made by somebody else. @since 0.1.0 */
export const positionIn = (key: string): number | null => {
  const [, position] = /#(\d{1,9})\.\d{1,9}$/.exec(key) ?? []
  return position === undefined ? null : Number(position)
}
