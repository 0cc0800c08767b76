/** The first guard: Nx's graph and the two tags of each project. Both tags must allow an import. */
import { WHOLE } from '../nx-plugin/projects.mjs';

/** The migrations are no library with a name: they are found by path, and the second guard says by whom. */
const MIGRATIONS = '^(\\.\\./)+migrations/([a-z]+/)?index\\.js$';

/**
 * @param {Record<string, { types: string[], packages: string[] | null }>} layers
 * @param {string[]} contexts
 */
export function nxBoundaries(layers, contexts) {
  return [
    'error',
    { allow: [MIGRATIONS], depConstraints: [...typeConstraints(layers), ...scopeConstraints(contexts)] },
  ];
}

function typeConstraints(layers) {
  return Object.entries(layers).map(([type, { types, packages }]) => ({
    sourceTag: `type:${type}`,
    onlyDependOnLibsWithTags: types.map((allowed) => `type:${allowed}`),
    ...(packages === null ? {} : { allowedExternalImports: packages.flatMap((name) => [name, `${name}/*`]) }),
  }));
}

/** A context sees itself, what is shared, and what other contexts tell; whether it may hear facts is its type's matter. */
function scopeConstraints(contexts) {
  const ofContexts = contexts.map((context) => ({
    sourceTag: `scope:${context}`,
    onlyDependOnLibsWithTags: [`scope:${context}`, 'scope:shared', 'type:facts'],
  }));
  const everything = ['scope:shared', `scope:${WHOLE}`, ...contexts.map((context) => `scope:${context}`)];
  return [
    ...ofContexts,
    { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared', 'type:facts'] },
    { sourceTag: `scope:${WHOLE}`, onlyDependOnLibsWithTags: everything },
  ];
}
