/**
 * What do the browser tests talk to?
 *
 * The real server, on a free port of this machine, over an index built in a folder that is gone
 * afterwards: of the real records, or of others where a test needs what these do not hold.
 * `VICINI_SERVER` and `VICINI_INDEXER` name other binaries; `VICINI_URL` names a server over the
 * real records that runs already.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const REPOSITORY = resolve(import.meta.dirname, '../..');
const START_PATIENCE_MS = 60_000;

const binary = (variable: string, name: string) =>
  process.env[variable] ?? join(REPOSITORY, 'target/debug', name);

/** The address that a server may be told to have. */
export const PUBLIC_URL = 'https://vicini.example';

/** Which records a server serves. */
export type Register = 'records' | 'published' | 'opening-hours' | 'synthetic';

/** How the register is filled, and what the server is told about it. */
const FILLED: Readonly<Record<Register, { fill: readonly string[]; serve: readonly string[] }>> = {
  records: { fill: ['import', 'data/organizations.csv'], serve: [] },
  // The same, by a server that knows under which address the public reaches it.
  published: {
    fill: ['import', 'data/organizations.csv'],
    serve: ['--public-url', PUBLIC_URL],
  },
  'opening-hours': { fill: ['import', 'tests/browser/opening_hours.csv'], serve: [] },
  // More than one answer of the API may hold, so that the map draws tiles.
  synthetic: {
    fill: ['synthesize', '--entries', '3000', '--seed', '1'],
    serve: ['--allow-synthetic'],
  },
};

/** A server that runs. */
export interface Service {
  url: string;
  /** Everything that it has written so far, its log included. */
  written(): string;
  /** Imports more records and builds a new generation, which the server follows. */
  publish(records: string): void;
  stop(): Promise<void>;
}

export default async function start(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['VICINI_URL']) return undefined;
  const { url, stop } = await serve('records');
  process.env['VICINI_URL'] = url;
  return stop;
}

/**
 * Fills a register, builds its index, and starts a server over it.
 *
 * What it writes at the level `warn` is shown; at another level it is only kept.
 */
export async function serve(register: Register, logLevel = 'warn'): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'vicini-browser-tests-'));
  const index = join(folder, 'index');
  const database = `sqlite://${join(folder, 'register.sqlite')}`;
  const indexer = (...args: string[]) => {
    const { status } = spawnSync(binary('VICINI_INDEXER', 'vicini-indexer'), args, {
      cwd: REPOSITORY,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    // 1 says that some rows were rejected, which is the indexer's own tests' to judge.
    if (status !== 0 && status !== 1) {
      throw new Error(`vicini-indexer ${args.join(' ')} ended with ${status}`);
    }
  };
  const publish = (...fill: readonly string[]) => {
    indexer(...fill, '--database', database);
    indexer('build', '--database', database, '--index', index);
  };
  publish(...FILLED[register].fill);

  const flags = ['--index', index, '--reports', join(folder, 'reports'), ...FILLED[register].serve];
  const server = spawn(binary('VICINI_SERVER', 'vicini-server'), flags, {
    cwd: REPOSITORY,
    env: { ...process.env, VICINI_LISTEN: '127.0.0.1:0', RUST_LOG: logLevel },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  server.stdout.on('data', (chunk: Buffer) => (written += chunk.toString()));
  server.stderr.on('data', (chunk: Buffer) => {
    written += chunk.toString();
    if (logLevel === 'warn') process.stderr.write(chunk);
  });
  const stop = async () => {
    const ended = new Promise((end) => server.once('exit', end));
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  };
  return {
    url: await addressOf(server),
    written: () => written,
    publish: (records) => publish('import', records),
    stop,
  };
}

/** The address that the server prints when it is ready. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let printed = '';
    const impatience = setTimeout(
      () => failed(new Error(`the server printed no address, only: ${printed}`)),
      START_PATIENCE_MS,
    );
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (!address) return;
      clearTimeout(impatience);
      found(address);
    });
    server.once('exit', (status) => failed(new Error(`the server ended with ${status}`)));
  });
}
