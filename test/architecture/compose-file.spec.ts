import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { hostSettings, remotePlaces } from '@standing/platform/host';
import { parse } from 'yaml';
import { contexts, root } from './source-tree.js';

type Service = { image: string; command?: string[]; environment?: Record<string, string>; depends_on?: unknown };

const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
const file = parse(text, { merge: true }) as { services: Record<string, Service> };

/** What the file leaves to whoever starts it. */
const given: Record<string, string> = {
  POSTGRES_PASSWORD: 'a-password',
  STANDING_SECRET: 'a secret of more than thirty-two characters',
};

const ours = Object.entries(file.services).filter(([, { image }]) => image === 'standing');

describe('docker-compose.yml', () => {
  it('runs every context, the gateway and what prepares them, and nothing else of ours', () => {
    expect(ours.map(([name]) => name).sort()).toEqual([...contexts(), 'gateway', 'prepare'].sort());
  });

  it.each(ours)('runs %s by a process that is built, with settings that it reads', (name, { command, environment }) => {
    const app = name === 'prepare' ? 'standalone' : name;
    expect(command?.slice(0, 2)).toEqual(['node', `dist/apps/${app}/main.js`]);
    expect(existsSync(join(root, 'apps', app, 'src/main.ts'))).toBe(true);
    const settings = hostSettings(filledIn(environment ?? {}));
    expect(Object.keys(environment ?? {}).filter((key) => !(key in settings))).toEqual([]);
    expect(settings.DATABASE_URL).toBe('postgres://standing:a-password@postgres:5432/postgres');
  });

  it('tells the gateway where each context answers', () => {
    const { SUBGRAPHS, SUBGRAPH_PORT } = hostSettings(filledIn(file.services['gateway']?.environment ?? {}));
    const places = contexts().map((name) => [name, `http://${name}:${SUBGRAPH_PORT}`]);
    expect(remotePlaces(SUBGRAPHS)).toEqual(Object.fromEntries(places));
  });

  it('gives no secret away and asks for those that it needs', () => {
    expect([...text.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name)).toEqual([
      'POSTGRES_PASSWORD',
      'STANDING_SECRET',
      'POSTGRES_PASSWORD',
    ]);
  });
});

/** The values with `${NAME:-default}` and `${NAME:?why}` put in, as Compose does. */
function filledIn(environment: Record<string, string>): Record<string, string> {
  const put = (text: string) =>
    text.replaceAll(/\$\{(\w+):([-?])([^}]*)\}/g, (_, name: string, kind: string, rest: string) => {
      const value = given[name] ?? (kind === '-' ? rest : undefined);
      if (value === undefined) throw new Error(`Nobody gives ${name}.`);
      return value;
    });
  return Object.fromEntries(Object.entries(environment).map(([key, text]) => [key, put(text)]));
}
