import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningService, startService } from '@standing/testing';
import { cpd as definition } from '../src/index.js';
import { givenADrawn, givenAwards, PROOF, PUBLISHED } from './given-draw.js';

type Row = { reference: string; weight: number };

describe('npm run verify-draw', () => {
  const folder = mkdtempSync(join(tmpdir(), 'draw-'));
  let cpd: RunningService;
  let published: string;
  let proof: string;
  beforeAll(async () => {
    cpd = await startService(definition);
    const [first] = await givenAwards(cpd, 20);
    const officers = [cpd.member({ roles: ['registrar'] }), cpd.member({ roles: ['officer'] })];
    const { id } = await givenADrawn(cpd, officers);
    const own = cpd.as(cpd.member({ personId: first!.personId }));
    published = (await own.graphql(PUBLISHED, { id })).data.publishedAuditDraw as string;
    proof = (await own.graphql(PROOF, { drawId: id })).data.myAuditProof as string;
  });
  afterAll(async () => {
    await cpd.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const verify = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/verify-draw/verify-draw.mjs', ...args], {
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const changed = (change: (draw: { roster: Row[] }) => void) => {
    const draw = JSON.parse(published) as { roster: Row[] };
    change(draw);
    return file('changed.json', JSON.stringify(draw));
  };

  it('checks what is published, and one’s own row, by these files alone', () => {
    const { commitment } = JSON.parse(published) as { commitment: string };
    const files = [file('draw.json', published), '--own', file('own.json', proof)];
    const { status, stdout, stderr } = verify(...files, '--commitment', commitment);

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.match(/^✓/gm)).toHaveLength(10);
    expect(stdout).toMatch(/Your row is (not )?drawn: its ticket is number \d+ of the 20 of its stratum\./);
  });

  it('ends with 1 and a sentence when the roster was changed', () => {
    const { status, stdout } = verify(
      changed(({ roster }) => roster.pop()),
      '--language',
      'fr',
    );

    expect(status).toBe(1);
    expect(stdout).toContain('✗ La liste n’est pas celle dont l’empreinte est publiée.');
  });

  it('ends with 1 when the commitment is not the one noted before', () => {
    const { status, stdout } = verify(file('draw.json', published), '--commitment', '0'.repeat(64));

    expect(status).toBe(1);
    expect(stdout).toContain('✗ The commitment is not the one that you noted.');
  });

  it('ends with 2 where there is nothing to check', () => {
    expect(verify(file('no.json', '{}'))).toMatchObject({ status: 2, stdout: '' });
    expect(verify(join(folder, 'nowhere.json'))).toMatchObject({ status: 2, stdout: '' });
    expect(verify('--no')).toMatchObject({ status: 2, stdout: '' });
    expect(verify()).toMatchObject({ status: 2, stdout: '' });
  });
});
