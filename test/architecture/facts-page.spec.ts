import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { routes } from '@standing/routes';
import { root, textOf } from './source-tree.js';

describe('docs/facts.md', () => {
  it('is what the facts themselves say', () => {
    const { status, stderr } = spawnSync(process.execPath, ['tools/docs/write-facts.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('names every fact that is heard', () => {
    const page = textOf('docs/facts.md');

    expect(Object.keys(routes).filter((type) => !page.includes(`### ${type}\n`))).toEqual([]);
  });
});
