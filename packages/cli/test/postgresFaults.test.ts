/**
 * A database that cannot be used: exit code 2, one line that says where and why, no stack and no password in it.
 *
 * @since 0.1.0
 */
import { connect, freshDatabase, onEveryServer, onOwnServer } from "@lianxin/testkit"
import { GUARDED, startServer } from "@lianxin/testkit/postgres"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { join } from "node:path"
import { emptyFolder, lianxin } from "./commandLine.ts"
import { byHand, freshCounty, inCounty, nameOf } from "./databases.ts"
import { narrated } from "./files.ts"
import { filled } from "./storeFiles.ts"

const SECRET = "s3cret-of-the-county"
const [WAGES = "", DEATH = ""] = narrated

/** Ends with 2 and one line, in words and as JSON, without what must not be shown. */
const refused = Effect.fnUntraced(function* (...args: ReadonlyArray<string>) {
  const { errors, exit, out } = yield* lianxin(...args, "--json")
  assert.deepStrictEqual([exit, errors.split("\n").length], [2, 1], errors)
  assert.deepStrictEqual(JSON.parse(out), { errors: [errors] })
  for (const text of [errors, out]) {
    assert.notInclude(text, SECRET)
    assert.notMatch(text, /\n\s+at /)
  }
  return errors
})

/** The URL of a database, changed. */
const at = (url: string, change: (url: URL) => void): string => {
  const changed = new URL(url)
  change(changed)
  return changed.href
}

describe("an address that cannot be read", () => {
  it.effect.each([
    [
      `postgres://clerk:${SECRET}@localhost/cases`,
      "names no county (?county=421202); write postgres://USER@HOST"
    ],
    [`postgres://clerk:${SECRET}@localhost?county=1`, "names no database"],
    [`postgres://:${SECRET}@localhost/cases?county=1`, "names no user"],
    [`postgres://clerk:${SECRET}@:9999999/cases?county=1`, "names no host"],
    [`postgres:cases?password=${SECRET}`, "names no host"],
    [`postgres://clerk:${SECRET}@h/cases?county=two words`, "names no county"],
    [`postgrse://clerk:${SECRET}@localhost/cases?county=1`, "sqlite: and the path of a file, or postgres:"],
    [`postgres`, "sqlite: and the path of a file, or postgres:"]
  ])("%s is refused by every command that takes a store", ([word = "", told = ""]) =>
    Effect.gen(function* () {
      for (const args of [
        ["replay", WAGES, "--store", word],
        ["demo", "--store", word],
        ["store", "check", word],
        ["store", "backup", word, "b.db"],
        ["store", "copy", word, "memory"],
        ["store", "copy", word, word]
      ]) {
        const errors = yield* Effect.map(lianxin(...args), (run) => {
          assert.strictEqual(run.exit, 2)
          assert.notInclude(run.errors + run.out, SECRET)
          return run.errors
        })
        if (args[2] !== word || args[3] !== word) assert.include(errors, told)
      }
    })
  )

  it.effect("a server that is down is named, and nothing else of the address", () =>
    Effect.gen(function* () {
      const word = `postgres://clerk:${SECRET}@127.0.0.1:9/cases?county=421202&sslmode=disable`
      for (const args of [
        ["replay", WAGES, "--store", word],
        ["store", "check", word],
        ["store", "copy", word, "sqlite:never.db"],
        ["audit", "verify", word]
      ])
        assert.match(yield* refused(...args), /could not open 127\.0\.0\.1:9\/cases/)
    })
  )
})

onOwnServer("who may not", (server) => {
  it.effect("a wrong password is refused and a right one is taken from PGPASSWORD", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const admin = yield* connect(url)
      yield* Effect.acquireRelease(
        admin.unsafe(`CREATE ROLE ${GUARDED} LOGIN SUPERUSER PASSWORD 'right 100%@/'`),
        () =>
          Effect.orDie(
            Effect.andThen(admin.unsafe(`DROP OWNED BY ${GUARDED}`), admin.unsafe(`DROP ROLE ${GUARDED}`))
          )
      )
      const as = (password: string) =>
        nameOf(
          at(url, (changed) => {
            changed.username = GUARDED
            changed.password = password
          })
        )
      assert.include(yield* refused("replay", WAGES, "--store", as(SECRET)), "password authentication failed")
      process.env["PGPASSWORD"] = SECRET
      assert.include(yield* refused("replay", WAGES, "--store", as("")), "password authentication failed")
      process.env["PGPASSWORD"] = "right 100%@/"
      const { errors, exit } = yield* lianxin("replay", WAGES, "--store", as(""))
      assert.deepStrictEqual([exit, errors], [0, ""])
    }).pipe(Effect.scoped, Effect.ensuring(Effect.sync(() => void delete process.env["PGPASSWORD"])))
  )

  it.effect(
    "a role without privileges is told so, and one that may only read is not taken for a writer",
    () =>
      Effect.gen(function* () {
        const { name, url } = yield* freshCounty(server)
        yield* lianxin("replay", WAGES, "--store", name)
        const admin = yield* connect(url)
        const role = `visitor_${crypto.randomUUID().slice(0, 8)}`
        yield* Effect.acquireRelease(admin.unsafe(`CREATE ROLE ${role} LOGIN`), () =>
          Effect.orDie(
            Effect.andThen(admin.unsafe(`DROP OWNED BY ${role}`), admin.unsafe(`DROP ROLE ${role}`))
          )
        )
        const word = nameOf(at(url, (changed) => void (changed.username = role)))
        assert.include(yield* refused("store", "check", word), "permission denied")
        yield* admin.unsafe(`GRANT USAGE ON SCHEMA lianxin TO ${role}`)
        yield* admin.unsafe(`GRANT SELECT ON ALL TABLES IN SCHEMA lianxin TO ${role}`)
        assert.include(yield* refused("replay", DEATH, "--store", word), "can be read and not written")
      }).pipe(Effect.scoped)
  )

  it.effect(
    "a server that dies in the middle of a copy ends it with one line, and the next run goes on from what was kept",
    () =>
      Effect.gen(function* () {
        const mortal = yield* Effect.acquireRelease(
          Effect.promise(() => startServer({ durable: true })),
          ({ stop }) => Effect.promise(stop)
        )
        const from = join(yield* emptyFolder, "from.db")
        yield* filled(from, 2500)
        const county = { url: mortal.url, county: "421202" }
        yield* inCounty(county, () => Effect.void)
        const dying = yield* connect(mortal.url)
        // The server kills itself once a thousand entries are in, in the middle of somebody's commit.
        yield* dying.unsafe(`CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          IF NEW.sequence > 1000 THEN PERFORM pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE pid <> pg_backend_pid() AND backend_type = 'client backend';
            PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(1); END IF; RETURN NEW; END $$`)
        yield* dying.unsafe(
          "CREATE TRIGGER die BEFORE INSERT ON lianxin.entries FOR EACH ROW EXECUTE FUNCTION die()"
        )
        const word = nameOf(mortal.url)
        const errors = yield* Effect.map(lianxin("store", "copy", `sqlite:${from}`, word), (run) => {
          assert.strictEqual(run.exit, 2)
          return run.errors.split("\n").filter((line) => !/^(entries|letters|cases): \d+$/.test(line))
        })
        assert.lengthOf(errors, 1)
        assert.match(errors[0] ?? "", /could not commitAll/)
        yield* Effect.promise(mortal.crash)
        assert.include(yield* refused("store", "copy", `sqlite:${from}`, word), "could not open")
        yield* Effect.promise(mortal.restart)
        yield* byHand(mortal.url, "DROP TRIGGER die ON lianxin.entries")
        const { exit, out } = yield* lianxin("store", "copy", `sqlite:${from}`, word, "--json")
        const { copied, same } = JSON.parse(out)
        assert.deepStrictEqual([exit, same, copied.found + copied.entries], [0, true, 10_000])
        assert.isAtLeast(copied.found, 500)
      }).pipe(Effect.scoped),
    120_000
  )
})

onEveryServer("a county", (server) => {
  it.effect("of a newer version, or of somebody else, is left as it is", () =>
    Effect.gen(function* () {
      const { name, url } = yield* freshCounty(server)
      yield* lianxin("replay", WAGES, "--store", name)
      yield* byHand(url, "INSERT INTO lianxin.steps (step) VALUES (99)")
      for (const args of [
        ["replay", DEATH, "--store", name],
        ["store", "check", name],
        ["store", "copy", name, "sqlite:never.db"]
      ])
        assert.include(yield* refused(...args), "was written by a newer version (schema 99")
      const theirs = yield* freshCounty(server)
      yield* byHand(theirs.url, "CREATE SCHEMA lianxin", "CREATE TABLE lianxin.steps (step integer)")
      assert.include(yield* refused("store", "check", theirs.name), "is not a Lianxin store")
    }).pipe(Effect.scoped)
  )

  it.effect("that is held up longer than a statement may take is not half written", () =>
    Effect.gen(function* () {
      const { name, url } = yield* freshCounty(server)
      yield* inCounty({ url, county: "421202" }, () => Effect.void)
      const sql = yield* connect(url)
      yield* sql`BEGIN`
      yield* sql`SELECT FROM lianxin.counties FOR UPDATE`
      const hasty = at(name, ({ searchParams }) => searchParams.set("options", "-c statement_timeout=200"))
      const errors = yield* refused("replay", WAGES, "--store", hasty)
      assert.include(errors, "could not commit")
      assert.include(errors, "try again")
      yield* sql`ROLLBACK`
      assert.strictEqual((yield* lianxin("replay", WAGES, "--store", hasty)).exit, 0)
    }).pipe(Effect.scoped)
  )

  it.effect("plays a case and tells it again from what is kept, and does not play it twice", () =>
    Effect.gen(function* () {
      const { name } = yield* freshCounty(server)
      const alone = yield* lianxin("replay", WAGES)
      assert.strictEqual((yield* lianxin("replay", WAGES, "--store", name)).out, alone.out)
      assert.include(yield* refused("replay", WAGES, "--store", name), "the store already has a case")
    }).pipe(Effect.scoped)
  )
})
