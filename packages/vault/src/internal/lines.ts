/**
 * The audit as a stream, page by page, so that its length never matters to memory.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { AuditLine, VaultStore, VaultUnavailable } from "@lianxin/ports"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"

const PAGE = 1000

/** Every line in stored order. @since 0.1.0 */
export const lines = ({
  audit
}: Pick<VaultStore["Service"], "audit">): Stream.Stream<AuditLine, VaultUnavailable> =>
  Stream.paginate(0, (after) =>
    Effect.map(audit(after, PAGE), (page) => {
      const last = page.at(-1)
      return [page, last === undefined ? Option.none() : Option.some(last.sequence)] as const
    })
  )
