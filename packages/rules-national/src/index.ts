/**
 * National law 全国性规定 as one layer of dated, cited values.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { RuleBook } from "@lianxin/core/rule"
import { psychiatricRules } from "./care/psychiatric.ts"
import { smallCells } from "./indicator/published.ts"
import { assigning, doors, forwardShares, urgentReport, visits } from "./petition/doors.ts"
import { conclusion, conclusionScope, extension } from "./petition/handling.ts"
import { acceptance, directReply, forward, objection } from "./petition/intake.ts"
import { duplicates, repeats } from "./petition/many.ts"
import { pause, recusal, settlement } from "./petition/procedure.ts"
import { hearing, recheck, recheckRequest, review, reviewOffice, reviewRequest } from "./petition/review.ts"
import { routeProposals } from "./petition/routes.ts"
import { simpleAcceptance, simpleConclusion, simplePassOn, simpleScope } from "./petition/simple.ts"
import { deciders, evaluation, evaluationScope, refusalGrounds, withdrawal } from "./petition/standing.ts"
import { ladder, overdue } from "./supervision/ladders.ts"

export { calendar, china } from "./calendar/China.ts"
export { FROM, LAST_CHECKED } from "./instruments.ts"
export { bj2006, sd2015, zj2016 } from "./provinces/index.ts"

/** The national layer. @since 0.1.0 */
export const national: RuleBook.Layer = {
  id: "national",
  title: { en: "National law", zh: "全国性规定" },
  rules: [
    forward,
    directReply,
    acceptance,
    objection,
    conclusion,
    conclusionScope,
    extension,
    refusalGrounds,
    deciders,
    withdrawal,
    evaluation,
    evaluationScope,
    visits,
    urgentReport,
    assigning,
    doors,
    routeProposals,
    repeats,
    duplicates,
    forwardShares,
    simpleScope,
    simplePassOn,
    simpleAcceptance,
    simpleConclusion,
    recusal,
    pause,
    settlement,
    hearing,
    reviewRequest,
    review,
    recheckRequest,
    recheck,
    reviewOffice,
    ladder,
    overdue,
    smallCells,
    ...psychiatricRules
  ]
}
