import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { root } from './source-tree.js';

describe('docs/requirement-shapes.md', () => {
  it('is what the examples say', () => {
    const { status, stderr } = spawnSync(process.execPath, ['tools/docs/write-shapes.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('docs/scheme.schema.json and docs/evidence.schema.json', () => {
  it('are what the format itself says', () => {
    const { status, stderr } = spawnSync(process.execPath, ['tools/docs/write-schemas.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
