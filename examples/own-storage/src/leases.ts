/**
 * Who holds what until when: cases a worker is waking, notices a worker is telling.
 *
 * Leases live in memory. One process has the folder, so that a process that dies takes its leases with it, and what it
 * held is free again.
 *
 * @since 0.1.0
 */

/** @since 0.1.0 */
export interface Leases {
  readonly isFree: (id: string, clock: number) => boolean
  readonly hold: (id: string, until: number) => void
  readonly free: (id: string) => void
}

/** Nobody holds anything. @since 0.1.0 */
export const noLeases = (): Leases => {
  const until = new Map<string, number>()
  return {
    isFree: (id, clock) => (until.get(id) ?? 0) <= clock,
    hold: (id, end) => void until.set(id, end),
    free: (id) => void until.delete(id)
  }
}
