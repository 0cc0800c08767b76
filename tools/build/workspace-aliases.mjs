/** Lets a bundler find the workspace's own libraries: `@standing/…` is the public door of a folder. */
import { join } from 'node:path';

/** The file behind an `@standing/…` name, or null for any other name. */
export function fileBehind(name, workspaceRoot) {
  const [scope, first, second] = name.split('/');
  if (scope !== '@standing' || first === undefined) return null;
  if (second === undefined) return join(workspaceRoot, 'libs/shared', first, 'src/index.ts');
  if (first === 'platform') return join(workspaceRoot, 'libs/shared/platform', second, 'src/index.ts');
  return join(workspaceRoot, 'libs', first, second, 'src/index.ts');
}

/** The same as a plugin of the bundler. */
export function workspaceAliases(workspaceRoot) {
  return { name: 'workspace-aliases', resolveId: (name) => fileBehind(name, workspaceRoot) };
}
