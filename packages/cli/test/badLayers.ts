/**
 * Rule layers that are wrong in one way each, and what their writers must be told.
 *
 * Each lies on the national layer; a place is a line and a column of the text shown.
 *
 * @since 0.1.0
 */

/** A citation as a county writes it. @since 0.1.0 */
const CITE = `cite: { instrument: 某县办法, article: "7", says: { en: said, zh: 规定 }, confidence: known }`

/** A layer of these rules; the first rule begins on line 4. @since 0.1.0 */
export const layerText = (...rules: ReadonlyArray<string>): string =>
  `layer: my-county\ntitle: { en: My county, zh: 某县 }\nrules:\n${rules.join("")}`

/** A rule of these versions, of which the first is on line 9 of a layer with one rule. @since 0.1.0 */
export const ruleText = (id: string, unit: string, ...versions: ReadonlyArray<string>): string =>
  `  - id: ${id}
    unit: ${unit}
    title: { en: A rule, zh: 规则 }
    lastChecked: 2026-11-23
    versions:
${versions.map((one) => `      - ${one}\n`).join("")}`

/** A version from a day, with its citation. @since 0.1.0 */
export const versionText = (from: string, value: string): string =>
  `{ from: ${from}, value: ${value}, ${CITE} }`

const FORWARD = "national/petition/forward"
const forward = (...versions: ReadonlyArray<string>) => layerText(ruleText(FORWARD, "term", ...versions))
const one = (value: string) => forward(versionText("2023-01-01", value))
const of = (id: string, unit: string, value: string, from = "2023-01-01") =>
  layerText(ruleText(id, unit, versionText(from, value)))

/** A layer with nothing wrong in it. @since 0.1.0 */
export const SOUND = one("{ mode: W, workingDays: 5 }")

interface BadLayer {
  readonly what: string
  readonly text: string
  /** A place, and what is said there. */
  readonly told: ReadonlyArray<readonly [place: string, said: string]>
}

const bad = (what: string, text: string, ...told: BadLayer["told"]): BadLayer => ({ what, text, told })

/** One fault a file. @since 0.1.0 */
export const BAD_LAYERS: ReadonlyArray<BadLayer> = [
  bad("nothing in it", "", ["1:1", "the file is empty"]),
  bad("text that is not YAML", "layer: [\n", ["2:1", ""]),
  bad("a list where the layer should be", "- layer: my-county\n", [
    "1:1",
    "expected keys with values, and found a list"
  ]),
  bad("no id", SOUND.replace("layer: my-county\n", ""), ["1:1", `"layer" is missing`]),
  bad("an id that is no word", SOUND.replace("my-county", "My county+"), [
    "1:8",
    `"My county+": expected a name of small letters, digits and hyphens`
  ]),
  bad("the id of a layer below", SOUND.replace("my-county", "national"), [
    "1:8",
    "has the id of a layer below it"
  ]),
  bad("a title in one language", SOUND.replace(", zh: 某县", ""), ["2:8", `"zh" is missing`]),
  bad("no rule", "layer: my-county\ntitle: { en: a, zh: b }\nrules: []\n", [
    "3:8",
    "expected at least one entry"
  ]),
  bad("an unknown key", SOUND.replace("rules:", "ruls:"), [
    "3:1",
    `unknown key "ruls"; the nearest valid word is "rules"`
  ]),
  bad("an unknown key of a rule", SOUND.replace("lastChecked", "lastCheckd"), [
    "7:5",
    `unknown key "lastCheckd"; the nearest valid word is "lastChecked"`
  ]),
  bad("an unknown key of a version", SOUND.replace("from:", "form:"), [
    "9:11",
    `unknown key "form"; the nearest valid word is "from"`
  ]),
  bad("an unknown key of a citation", SOUND.replace("article", "artcle"), [
    "9:91",
    `unknown key "artcle"; the nearest valid word is "article"`
  ]),
  bad("an unknown rule", SOUND.replace(FORWARD, "national/petition/foward"), [
    "4:9",
    `unknown rule "national/petition/foward"; the nearest valid word is "${FORWARD}"`
  ]),
  bad("an unknown unit", SOUND.replace("unit: term", "unit: trm"), [
    "5:11",
    `unknown unit "trm"; the nearest valid word is "term"`
  ]),
  bad("another unit than the layer below", SOUND.replace("unit: term", "unit: limit"), [
    "5:11",
    `Layer my-county, rule ${FORWARD}: the unit is limit, and in layer national it is term.`
  ]),
  bad("a day the calendar does not have", SOUND.replace("2023-01-01", "2023-02-30"), [
    "9:17",
    `"2023-02-30": expected a day of the calendar`
  ]),
  bad("a day of checking the calendar does not have", SOUND.replace("2026-11-23", "2026-11-31"), [
    "7:18",
    `"2026-11-31": expected a day of the calendar`
  ]),
  bad("no version", layerText(`${ruleText(FORWARD, "term").trimEnd()} []\n`), [
    "8:15",
    "expected at least one entry"
  ]),
  bad(
    "two versions from one day",
    forward(
      versionText("2023-01-01", "{ mode: W, workingDays: 5 }"),
      versionText("2023-01-01", "{ mode: W, workingDays: 4 }")
    ),
    ["10:17", `Layer my-county, rule ${FORWARD}: two versions begin on Sun 2023-01-01.`]
  ),
  bad(
    "three versions from one day",
    forward(...["5", "4", "3"].map((n) => versionText("2023-01-01", `{ mode: W, workingDays: ${n} }`))),
    ["10:17", "two versions begin on Sun 2023-01-01"],
    ["11:17", "two versions begin on Sun 2023-01-01"]
  ),
  bad(
    "versions out of order",
    forward(
      versionText("2024-01-01", "{ mode: W, workingDays: 5 }"),
      versionText("2023-01-01", "{ mode: W, workingDays: 4 }")
    ),
    ["10:17", "the version from Sun 2023-01-01 comes after a later one"]
  ),
  bad(
    "the same rule twice",
    layerText(
      ...[1, 2].map(() => ruleText(FORWARD, "term", versionText("2023-01-01", "{ mode: W, workingDays: 5 }")))
    ),
    ["10:9", `Layer my-county has the rule ${FORWARD} twice`]
  ),
  bad("no citation", SOUND.replace(`, ${CITE}`, ""), ["9:9", "no authority is cited"]),
  bad("an empty citation", SOUND.replace(CITE, "cite: {}"), ["9:71", "no authority is cited"]),
  bad("a citation of blank words", SOUND.replace("某县办法", `"  "`), [
    "9:85",
    "expected an authority, and none is cited"
  ]),
  bad("a citation without its article", SOUND.replace(`article: "7", `, ""), [
    "9:71",
    `"article" is missing`
  ]),
  bad("a citation in one language", SOUND.replace(", zh: 规定", ""), ["9:111", `"zh" is missing`]),
  bad("a bad word for how sure it is", SOUND.replace("confidence: known", "confidence: knwn"), [
    "9:145",
    `unknown confidence "knwn"; the nearest valid word is "known"`
  ]),
  bad(
    "a bad word for what may be done above",
    SOUND.replace("    versions", "    overlay: strict\n    versions"),
    ["8:14", `unknown overlay "strict"; the nearest valid word is "stricter"`]
  ),
  bad("no value", SOUND.replace(" value: { mode: W, workingDays: 5 },", ""), ["9:9", `"value" is missing`]),
  bad("a blank value", one(""), ["9:36", "there is no value"]),
  bad("a value that is a misspelt word", one("inherrit"), [
    "9:36",
    `"inherrit": expected a term, or one of none and inherit; the nearest valid word is "inherit"`
  ]),
  bad("a value in words", one("5 days"), ["9:36", `"5 days": expected a term, or one of none and inherit`]),
  bad("a number for a term", one("5"), ["9:36", `"5": expected object`]),
  bad("an unknown way of counting", one("{ mode: D, days: 5 }"), ["9:44", `unknown mode "D"`]),
  bad(
    "natural days under working days",
    one("{ mode: W, days: 5 }"),
    ["9:36", `"workingDays" is missing`],
    ["9:47", `unknown key "days"; the nearest valid word is "workingDays"`]
  ),
  bad("days in words", one("{ mode: C0, days: five }"), ["9:54", `"five": expected number`]),
  bad("days below none", one("{ mode: C0, days: -1 }"), [
    "9:54",
    `"-1": expected a value between 0 and 36500`
  ]),
  bad(
    "a limit that lacks a number",
    of("national/petition/extension", "limit", "{ days: 15, totalDays: 75 }"),
    ["9:36", `"times" is missing`]
  ),
  bad(
    "a ladder with a misspelt rank",
    of(
      "national/supervision/ladder",
      "ladder",
      "{ duties: [conclude], restDay: raw, rungs: [{ id: A, daysBefore: 1, caller: clark, callee: head, act: phone }] }"
    ),
    ["9:112", `unknown caller "clark"; the nearest valid word is "clerk"`]
  ),
  bad(
    "a ladder on a duty nobody has",
    of("national/supervision/ladder", "ladder", "{ duties: [conclud], restDay: raw, rungs: [] }"),
    ["9:47", `unknown duty "conclud"; the nearest valid word is "conclude"`]
  ),
  bad("none, where a case cannot be decided without", one("none"), [
    "9:36",
    `${FORWARD} cannot be none: a petition case is not decided without it`
  ]),
  bad("a value later than the layer below allows", one("{ mode: W, workingDays: 10 }"), [
    "9:36",
    "the last day may never come later than under layer national. For matters registered from Sun 2023-01-01 on it does: counted from Mon 2023-01-09 it is Sat 2023-01-28 here and Tue 2023-01-24 there."
  ]),
  bad(
    "a value that no longer fits since the layer below changed",
    of("national/petition/objection", "term", "{ mode: C0, days: 20 }", "2010-01-01"),
    ["9:36", "For matters registered from Sun 2022-05-01 on it does"]
  ),
  bad("a right cut short", of("national/petition/evaluation", "term", "{ mode: C0, days: 29 }"), [
    "9:36",
    "the last day may never come earlier than under layer national"
  ]),
  bad("a right taken away", of("national/petition/evaluation", "term", "none"), [
    "9:36",
    "it takes away what layer national lays down"
  ]),
  bad(
    "a number larger than the layer below allows",
    of("national/petition/extension", "limit", "{ days: 60, totalDays: 120, times: 1 }"),
    ["9:59", "totalDays is 120 and may be 90 at most, as in layer national"]
  ),
  bad(
    "a number smaller than the layer below allows",
    of("national/psychiatric/yearly-contacts", "limit", "{ contacts: 3 }"),
    ["9:48", "contacts is 3 and must be 4 at least, as in layer national"]
  ),
  bad(
    "a rule that is fixed below",
    of("national/petition/deciders", "scope", "{ offices: [petitionOffice] }"),
    ["4:9", "layer national leaves no layer above it a say in this rule"]
  ),
  bad(
    "a mark that cannot be held",
    of("national/supervision/ladder", "ladder", "none").replace(
      "    versions",
      "    overlay: stricter\n    versions"
    ),
    ["8:14", "a ladder cannot be marked stricter"]
  )
]
