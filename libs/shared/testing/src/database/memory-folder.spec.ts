import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { memoryFolder } from './memory-folder.mjs';

describe('where the databases of tests lie', () => {
  const place = mkdtempSync(join(tmpdir(), 'standing-place-'));
  afterAll(() => rmSync(place, { recursive: true }));

  it('is the place in memory where it has room', () => {
    expect(memoryFolder(place, 1)).toBe(place);
  });

  it('is the folder for temporary files where there is no room, or no such place', () => {
    expect(memoryFolder(place, Number.MAX_SAFE_INTEGER)).toBe(tmpdir());
    expect(memoryFolder(join(place, 'nowhere'), 1)).toBe(tmpdir());
  });
});
