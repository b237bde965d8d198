/**
 * Stores and commits for the tests of this package.
 */
import { CaseStore, type Commit, type OpenError } from "@lianxin/ports"
import { PostgresCaseStore, Wakeups } from "@lianxin/storage-postgres"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"

type Store = CaseStore["Service"]

/** The county of a test that needs no second one. */
export const COUNTY = "421202"
type About = Partial<Omit<PostgresCaseStore.UrlOptions, "url">>

/** Opens a store for as long as the scope lives. */
export const opened = (
  url: string,
  about: About = {}
): Effect.Effect<{ readonly store: Store; readonly wakeups: Wakeups["Service"] }, OpenError, Scope.Scope> =>
  Effect.map(
    Layer.build(PostgresCaseStore.layerUrl({ county: COUNTY, url: Redacted.make(url), ...about })),
    (context) => ({ store: Context.get(context, CaseStore), wakeups: Context.get(context, Wakeups) })
  )

/** Only the store. */
export const storeOn = (url: string, about: About = {}): Effect.Effect<Store, OpenError, Scope.Scope> =>
  Effect.map(opened(url, about), ({ store }) => store)

/** A commit of two entries and one notice to a new case, but for what is said otherwise. */
export const commit = (caseId: string, about: Partial<Commit> = {}): Commit => {
  const expected = about.expected ?? 0
  return {
    caseId,
    type: "test",
    expected,
    entries: ["A", "B"].map((tag) => ({
      tag,
      at: "2030-01-01T09:00+08:00",
      by: "clerk@office",
      body: { tag }
    })),
    summary: {
      type: "test",
      status: `after ${expected}`,
      open: true,
      place: null,
      person: null,
      office: "office",
      post: null,
      openedOn: null,
      nextDue: null,
      marks: []
    },
    wakeAt: expected,
    notices: [{ key: `${caseId}#${expected}`, template: "test.told", to: { office: "office" }, params: {} }],
    ...about
  }
}

/** The same URL, changed. */
export const at = (url: string, change: (url: URL) => void): string => {
  const changed = new URL(url)
  change(changed)
  return changed.href
}
