import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { root } from './source-tree.js';

describe('what is written from the sources', () => {
  it.each([
    ['docs/requirement-shapes.md', 'write-shapes'],
    ['docs/complaint-procedure.md', 'write-procedure'],
    ['docs/shapes-through-the-doors.md', 'write-shape-doors'],
    ['docs/scheme.schema.json and docs/evidence.schema.json', 'write-schemas'],
    ['docs/quick-line.md', 'write-quick-line'],
    ['docs/certificates.md', 'write-certificates'],
    ['docs/sanctions.md', 'write-sanctions'],
    ['docs/separation-of-duties.md', 'write-separation'],
    ['docs/complaint-checks.md', 'write-checks'],
  ])('%s is what they say', (_, writer) => {
    const { status, stderr } = spawnSync(process.execPath, [`tools/docs/${writer}.mjs`, '--check'], {
      cwd: root,
      encoding: 'utf8',
    });

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
