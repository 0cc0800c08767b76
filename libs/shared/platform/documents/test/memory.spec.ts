import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { textPdf } from '@standing/testing';
import { bombOf } from './hostile-pdfs.js';

const MOST = 400_000_000;

describe('the memory of a process that takes files in', () => {
  it('stays below 400 MB while a gigabyte is sent and while bombs are opened one after the other', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bombs-'));
    const files = [textPdf('Attestation'), bombOf(100, 2), bombOf(500)].map((bytes, at) => {
      writeFileSync(join(folder, String(at)), bytes);
      return join(folder, String(at));
    });
    const script = fileURLToPath(new URL('memory-process.mjs', import.meta.url));
    const { stdout } = spawnSync(process.execPath, [script, ...files, ...Array<string>(6).fill(files[2]!)], {
      encoding: 'utf8',
      env: {},
    });
    rmSync(folder, { recursive: true });
    const { said, peak } = JSON.parse(stdout) as { said: string[]; peak: number };

    expect(said).toEqual(['FILE_TOO_LARGE', 'taken', ...Array<string>(8).fill('FILE_TOO_HEAVY')]);
    expect(peak).toBeLessThan(MOST);
  });
});
