import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { root } from './source-tree.js';

const folder = mkdtempSync(join(tmpdir(), 'decide-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (en: string) => ({ fr: en, en });
const scheme = {
  format: 1,
  scheme: 'specimen',
  version: '1',
  title: text('Specimen'),
  validFrom: '2026-01-01',
  settings: { quarters: 'civil', ratio: { round: 'up', toMinutes: 1 } },
  collected: ['practice'],
  levels: [{ code: 'one', title: text('One') }],
  precondition: [],
  requirements: [
    {
      ...{ id: 'hours', title: text('Hours'), explanation: text('Two hours.'), modality: 'required' },
      ...{ measure: { kind: 'minutes', of: { kind: 'practice' } }, window: { kind: 'career' } },
      ...{ threshold: { kind: 'constant', amount: 120 }, evidence: 'declared' },
    },
  ],
};
const anHour = { kind: 'practice', minutes: 60, attributes: {}, trust: 'declared', heldOn: '2026-01-15' };

function decide(evidence: unknown, ...more: string[]) {
  writeFileSync(join(folder, 'scheme.json'), `\ufeff${JSON.stringify(scheme)}`);
  writeFileSync(join(folder, 'evidence.json'), JSON.stringify(evidence));
  const files = ['--scheme', join(folder, 'scheme.json'), '--evidence', join(folder, 'evidence.json')];
  const args = ['tools/decide/decide.mjs', ...files, '--level', 'one', '--on', '2026-03-01', ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run decide', () => {
  it('says that a level is met, and ends well', () => {
    const { status, stdout, stderr } = decide([anHour, anHour]);

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^✓ Requirements met: One, on 1 March 2026\n/);
  });

  it('says as data that it is not', () => {
    const { status, stdout } = decide([anHour], '--json');

    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ result: 'UNMET', lines: [{ counted: 60, needed: 120 }] });
  });

  it('names what is wrong, and decides nothing', () => {
    const { status, stdout, stderr } = decide([{ ...anHour, trust: undefined }]);

    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/evidence\.json:1: 0\.trust: This property is missing\.\n$/);
  });
});
