/** Which project a path belongs to, and what that project is: everything is derived from the folders. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a library of the shared folder is, by its folder. */
const SHARED_TYPES = {
  kernel: 'kernel',
  'fact-kit': 'fact-kit',
  routes: 'routes',
  identifiers: 'identifiers',
  'design-system': 'design-system',
  'web-core': 'web-core',
  testing: 'testing',
};

/** The kinds of library that a context may have; the type has the folder's name. */
const CONTEXT_KINDS = ['facts', 'rules', 'requirements', 'format', 'drafts', 'service', 'screens'];

/** The scope of what joins contexts: the hosts, the web app, the tests of the whole. */
export const WHOLE = 'whole';

/**
 * The project that a file lies in, or null for a file at the root.
 * A folder that fits no kind gets no type.
 * @param {string} path relative to the root, with forward slashes
 * @returns {{ root: string, name: string, type: string | null, scope: string, application: boolean } | null}
 */
export function projectOf(path) {
  const [top, first, second, third, fourth, fifth] = path.split('/');
  if (top === 'apps' && second !== undefined) return appProject(first);
  if (top === 'libs' && first === 'shared' && second === 'platform' && fourth !== undefined) {
    // Apart, or they would close a circle: the testing library stands on the platform.
    if (fourth === 'test' && fifth !== undefined) {
      return library(`libs/shared/platform/${third}/test`, `platform-${third}-test`, 'platform-test', 'shared');
    }
    return library(`libs/shared/platform/${third}`, `platform-${third}`, 'platform', 'shared');
  }
  if (top === 'libs' && first === 'shared' && third !== undefined) {
    return library(`libs/shared/${second}`, second, SHARED_TYPES[second] ?? null, 'shared');
  }
  if (top === 'libs' && third !== undefined) {
    const type = CONTEXT_KINDS.includes(second) ? second : null;
    return library(`libs/${first}/${second}`, `${first}-${second}`, type, first);
  }
  if (top === 'migrations' && first !== undefined) return library('migrations', 'migrations', 'migrations', 'shared');
  if (top === 'test' && second !== undefined) return testProject(first);
  if (top === 'tools' && first !== undefined) return library('tools', 'tools', 'tools', 'shared');
  return null;
}

/**
 * The contexts, read from the folders of `libs`.
 * @param {string} workspaceRoot absolute path
 * @returns {string[]}
 */
export function contextsIn(workspaceRoot) {
  return readdirSync(join(workspaceRoot, 'libs'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map((entry) => entry.name)
    .sort();
}

/** The two tags of a project; a project of no known type has none, so that it may import nothing. */
export function tagsOf({ type, scope }) {
  return type === null ? [] : [`type:${type}`, `scope:${scope}`];
}

function library(root, name, type, scope) {
  return { root, name, type, scope, application: false };
}

function appProject(app) {
  const joinsContexts = ['standalone', 'gateway', 'web'].includes(app);
  const type = app === 'web' ? 'web' : 'host';
  return { root: `apps/${app}`, name: app, type, scope: joinsContexts ? WHOLE : app, application: true };
}

/** The suites of the whole that have a type of their own; the others stand on the platform, beside its parts. */
const SUITE_TYPES = { architecture: 'architecture', journeys: 'journey' };

function testProject(suite) {
  return library(`test/${suite}`, `test-${suite}`, SUITE_TYPES[suite] ?? 'suite', WHOLE);
}
