/**
 * The second guard: it needs no graph, reads each file alone, and sees what the first lets pass: Node's own modules,
 * dynamic imports and types.
 */

/** The folders and what they are, each from the root; the first that fits wins. */
export const elements = [
  { type: 'architecture', pattern: 'test/architecture' },
  { type: 'journey', pattern: 'test/journeys' },
  { type: 'suite', pattern: 'test/*', capture: ['suite'] },
  ...['kernel', 'fact-kit', 'routes', 'identifiers', 'design-system', 'web-core', 'testing'].map((type) => ({
    type,
    pattern: `libs/shared/${type}`,
  })),
  { type: 'platform-test', pattern: 'libs/shared/platform/*/test', capture: ['library'] },
  { type: 'platform', pattern: 'libs/shared/platform/*', capture: ['library'] },
  ...['facts', 'rules', 'requirements', 'format', 'drafts', 'service', 'screens'].map((type) => ({
    type,
    pattern: `libs/*/${type}`,
    capture: ['context'],
  })),
  { type: 'migrations', pattern: 'migrations' },
  { type: 'web', pattern: 'apps/web' },
  { type: 'host', pattern: 'apps/*', capture: ['app'] },
].map((element) => ({ ...element, partialMatch: false }));

/** How a file can name another beside an import, an export, a require and a dynamic import: a type in brackets. */
export const extraDependencyNodes = [
  { selector: 'TSImportType > TSLiteralType > Literal', kind: 'type', name: 'import-type' },
  { selector: 'TSImportType > Literal', kind: 'type', name: 'import-type' },
  { selector: 'TSExternalModuleReference > Literal', kind: 'value', name: 'import-equals' },
];

/** Kinds of library that are a context's own: nobody else of another context may import them. */
const OWN = ['rules', 'requirements', 'format', 'drafts', 'service', 'screens'];

/** Who joins contexts, and so may import those of all. */
const JOINS = ['host', 'web', 'architecture', 'suite'];

/** Nothing may be imported: what holds where no folder says more. */
export const NO_IMPORTS = boundaries([]);

/**
 * One block of the configuration for each kind of folder, with the one policy of its type: a guard that is given all of
 * them tries every import against each, and takes as long as all other rules together.
 * @param {Record<string, { types: string[], packages: string[] | null, node: boolean, typesOnly?: string[] }>} layers
 * @param {string[] | null} within only files that fit one of these as well
 */
export function pureBoundaries(layers, within = null) {
  // Of two blocks that fit a file the last wins, of two elements the first.
  return elements.toReversed().map(({ type, pattern }) => {
    const files = `${pattern}/**/*.{ts,tsx}`;
    return {
      files: within === null ? [files] : within.map((spec) => [files, spec]),
      rules: { 'boundaries/dependencies': boundaries([policyOf(type, layers[type])]) },
    };
  });
}

function boundaries(policies) {
  return ['error', { default: 'disallow', checkAllOrigins: true, checkUnknownLocals: true, policies }];
}

function policyOf(type, { types, packages, node, typesOnly = [] }) {
  const bound = (target) => OWN.includes(target) && !JOINS.includes(type);
  const whole = types.filter((target) => !typesOnly.includes(target));
  const allow = [
    { to: { element: { type: whole.filter((target) => !bound(target)) } } },
    { to: { element: { type: whole.filter(bound), captured: { context: '{{ from.element.captured.context }}' } } } },
    { to: { element: { type: typesOnly } }, dependency: { kind: 'type' } },
  ].filter(({ to }) => to.element.type.length > 0);
  if (packages === null) allow.push({ to: { module: { origin: 'external' } } });
  else if (packages.length > 0) allow.push({ to: { module: { origin: 'external', source: packages } } });
  if (node) allow.push({ to: { module: { origin: 'core' } } });
  return { from: { element: { type } }, allow };
}
