/**
 * Commits of five entries and one notice, in which everything tells of the same revision.
 */
import type { Commit } from "@lianxin/ports"

export const commit = (caseId: string, expected: number): Commit => ({
  caseId,
  type: "test",
  expected,
  entries: Array.from({ length: 5 }, (_, i) => ({
    tag: `T${expected + i + 1}`,
    at: "2030-01-01T09:00+08:00",
    by: "clock",
    body: "信".repeat(300)
  })),
  summary: {
    type: "test",
    status: `${expected + 5}`,
    open: true,
    place: null,
    person: null,
    office: null,
    post: null,
    openedOn: null,
    nextDue: null,
    marks: []
  },
  wakeAt: expected + 5,
  notices: [{ key: `${caseId}#${expected + 5}`, template: "t", to: { office: "water" }, params: {} }]
})
