/**
 * All laws of `Vault`. Each works on an empty vault of its own, which the bench sets up.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Law } from "./Law.ts"
import * as Audit from "./laws/vaultAudit.ts"
import * as Content from "./laws/vaultContent.ts"
import * as Crowd from "./laws/vaultCrowd.ts"
import * as Erase from "./laws/vaultErase.ts"
import * as Master from "./laws/vaultMaster.ts"
import * as Rest from "./laws/vaultRest.ts"
import * as Use from "./laws/vaultUse.ts"
import type { VaultBench } from "./VaultBench.ts"

/** The laws, in the order in which a new adapter meets them. @since 0.1.0 */
export const laws = ({ runs = 100 }: { readonly runs?: number } = {}): ReadonlyArray<Law<VaultBench>> => [
  Content.unknownId,
  Content.readBack(runs),
  Content.replaced,
  Content.badItem,
  Use.noPurpose,
  Use.opensOnly,
  Use.audited,
  Use.wordless,
  Use.sixMonths,
  Rest.cipherTextAlone,
  Rest.neverAlike,
  Rest.swapped,
  Rest.flipped(runs),
  Rest.edited,
  Erase.erased,
  Erase.erasedAfterRotation,
  Erase.erasedWithoutMaster,
  Master.rotated,
  Master.rotationResumed,
  Master.oldNeeded,
  Master.lostMaster,
  Audit.chained,
  Audit.pinned,
  Crowd.crowd,
  Crowd.oneKey,
  Crowd.interruptedPut
]
