/**
 * Who asks the vault, for what, and on which legal basis 处理目的与法律依据.
 *
 * Purpose and case are codes and ids and never sentences: they go into the audit, and a sentence would carry a name into
 * it sooner or later.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { Actor } from "@lianxin/core/case"
import * as Schema from "effect/Schema"
import type { VaultSensitivity } from "./VaultContent.ts"

interface Clause {
  /** `pipl` 个人信息保护法, `xf2022` 信访工作条例 (2022), `psa2025` 治安管理处罚法 (2025). */
  readonly instrument: "pipl" | "xf2022" | "psa2025"
  readonly article: string
  /** The kinds of content this basis opens for reading. */
  readonly opens: ReadonlyArray<VaultSensitivity>
}

const ANY_PERSONAL = ["normal", "sensitive"] as const

/**
 * The legal bases there are: a closed list, each with its clause and what it opens. The clauses are law; which
 * sensitivity each opens is our reading of them, told in docs/reference/vault.md.
 *
 * @since 0.1.0
 */
export const LEGAL_BASES = {
  /** 同意. For sensitive information plain consent is not enough. */
  consent: { instrument: "pipl", article: "13(1)(1)", opens: ["normal"] },
  /** 单独同意. */
  separateConsent: { instrument: "pipl", article: "29", opens: ANY_PERSONAL },
  /** 未满十四周岁未成年人的监护人同意. */
  guardianConsent: { instrument: "pipl", article: "31", opens: ANY_PERSONAL },
  /** 履行法定职责或者法定义务. */
  statutoryDuty: { instrument: "pipl", article: "13(1)(3)", opens: ANY_PERSONAL },
  /** 突发公共卫生事件或者紧急情况. */
  emergency: { instrument: "pipl", article: "13(1)(4)", opens: ANY_PERSONAL },
  /** 本人查阅、复制. */
  personsRequest: { instrument: "pipl", article: "45", opens: ANY_PERSONAL },
  /** 更正、补充. */
  correction: { instrument: "pipl", article: "46", opens: ANY_PERSONAL },
  /** 死者近亲属. */
  relativesRequest: { instrument: "pipl", article: "49", opens: ANY_PERSONAL },
  /** 删除. Opens nothing: whoever deletes need not read. */
  deletion: { instrument: "pipl", article: "47", opens: [] },
  /** 安全保护措施: rotation and the upkeep of the audit. */
  security: { instrument: "pipl", article: "51", opens: [] },
  /** 检举控告类事项的办理. */
  accusationHandling: { instrument: "xf2022", article: "30", opens: ["normal", "accusationSource"] },
  /** 封存记录的查询. */
  sealedRecordQuery: { instrument: "psa2025", article: "136", opens: ["sealed"] }
} as const satisfies Record<string, Clause>

/** One of {@link LEGAL_BASES}. @since 0.1.0 */
export type LegalBasis = keyof typeof LEGAL_BASES
/** @since 0.1.0 */
export const LegalBasis = Schema.Literals(Object.keys(LEGAL_BASES) as ReadonlyArray<LegalBasis>)

/** Whether content of a sensitivity may be read on a legal basis. @since 0.1.0 */
export const basisOpens = (basis: LegalBasis, sensitivity: VaultSensitivity): boolean => {
  const clause: Clause = LEGAL_BASES[basis]
  return clause.opens.includes(sensitivity)
}

/** What content is needed for, as a code of the county's own list: `tell-the-opinion`, not a sentence. @since 0.1.0 */
export const Purpose = Schema.String.check(Schema.isPattern(/^[a-z][a-z0-9-]{0,63}$/))
/** {@link Purpose} as a type. @since 0.1.0 */
export type Purpose = typeof Purpose.Type

/** A case id as every store keeps it. */
const CaseId = Schema.String.check(Schema.isPattern(/^[!-~]{1,200}$/))

/**
 * What a door knows of a use. Anything may be missing here, because a form may leave it out: the vault refuses such a
 * use and writes the refusal down.
 *
 * @since 0.1.0
 */
export interface VaultUse {
  readonly actor: string | null
  readonly purpose: string | null
  readonly legalBasis: string | null
  /** The case it is for, where there is one. */
  readonly caseId?: string
}

/** A use that says everything it must. @since 0.1.0 */
export const FoundedUse = Schema.Struct({
  actor: Actor.Actor,
  purpose: Purpose,
  legalBasis: LegalBasis,
  caseId: Schema.optionalKey(CaseId)
})
/** {@link FoundedUse} as a type. @since 0.1.0 */
export type FoundedUse = typeof FoundedUse.Type
