import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { contexts, filesMatching, root } from './source-tree.js';

type Project = {
  readonly name: string;
  readonly root: string;
  readonly tags: readonly string[];
  readonly targets: readonly string[];
  readonly files: readonly string[];
  readonly imports: readonly string[];
};

function readProjects(): Project[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/architecture/graph-process.mjs'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]') as Project[];
}

describe('the projects', () => {
  let projects: Project[];
  beforeAll(() => {
    projects = readProjects();
  });

  it('have exactly one tag of type and one of scope each', () => {
    const wrong = projects.filter(({ tags }) => {
      const kinds = tags.map((tag) => tag.split(':')[0]).sort();
      return kinds.join() !== 'scope,type';
    });

    expect(wrong.map(({ root: where, tags }) => ({ where, tags }))).toEqual([]);
  });

  it('have the scope of a context, of what is shared, or of the whole', () => {
    const known = new Set([...contexts(), 'shared', 'whole', 'workspace'].map((scope) => `scope:${scope}`));

    expect(projects.flatMap(({ tags }) => tags).filter((tag) => tag.startsWith('scope:') && !known.has(tag))).toEqual(
      [],
    );
  });

  it('hold every source file of the tree', () => {
    const held = new Set(projects.filter(({ root: where }) => where !== '.').flatMap(({ files }) => files));
    const sources = filesMatching(/^(apps|libs|migrations|test|tools)\/.*\.(ts|tsx|mjs)$/);

    expect(sources.filter((file) => !held.has(file))).toEqual([]);
  });

  it('include a library of each context, and see each other', () => {
    const names = projects.map(({ name }) => name);

    expect(contexts().filter((context) => !names.some((name) => name.startsWith(`${context}-`)))).toEqual([]);
    expect(projects.find(({ name }) => name === 'routes')?.imports).toEqual(
      expect.arrayContaining(['supervision-facts']),
    );
  });

  it('are typechecked, linted and built by one target of the root each', () => {
    const withTarget = (target: string) =>
      projects.filter(({ targets }) => targets.includes(target)).map(({ name }) => name);

    expect(['typecheck', 'lint', 'build'].map(withTarget)).toEqual([['standing'], ['standing'], ['standing']]);
  });

  it('are described by their paths alone', () => {
    expect(filesMatching(/(^|\/)project\.json$/)).toEqual([]);
  });
});
