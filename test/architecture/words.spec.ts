import { describe, expect, it } from '@jest/globals';
import { filesMatching, textOf } from './source-tree.js';

const TEXT =
  /\.(ts|tsx|mjs|cjs|js|json|md|css|html|po|yml|yaml|graphql|sql|svg)$|(^|\/)(\.[a-z]+rc|\.nvmrc|\.editorconfig|run|Dockerfile|LICENSE)$/;

/** Written in pieces, so that this page does not name what it forbids. */
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a path of one machine', new RegExp(['/wo', 'rk/|/tm', 'p/contract|/ho', 'me/[a-z]|/Us', 'ers/[a-z]'].join(''))],
  [
    'the address of a package registry',
    new RegExp(['registry\\.', 'npmjs\\.org|registry\\.', 'yarnpkg|/artif', 'actory/|npm\\.pkg\\.', 'github'].join('')),
  ],
];

const texts = filesMatching(TEXT);

describe('the words of the repository', () => {
  it.each(FORBIDDEN)('name nowhere %s', (_, pattern) => {
    const found = texts.flatMap((file) =>
      textOf(file)
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
    );

    expect(found).toEqual([]);
  });

  it('leave the place of a package to whoever installs it', () => {
    const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, { resolved?: string }> };

    expect(
      Object.entries(packages).flatMap(([name, { resolved }]) => (resolved?.includes('://') ? [name] : [])),
    ).toEqual([]);
  });

  it('are read from the whole tree', () => {
    expect(texts).toEqual(
      expect.arrayContaining(['package.json', 'libs/shared/kernel/src/day.ts', 'tools/launch/start.mjs']),
    );
  });
});
