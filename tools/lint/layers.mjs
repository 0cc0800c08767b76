/** Who may import whom, once for both guards. A type that is not named here may import nothing. */

/** What a rule stands on: no clock, no database, no framework. */
const PURE_PACKAGES = ['temporal-polyfill'];

/** What a page may be made of; no server library. */
const BROWSER_PACKAGES = [
  'react',
  'react-dom',
  '@graphql-typed-document-node/core',
  '@hookform/resolvers',
  '@internationalized/date',
  '@lingui/*',
  '@simplewebauthn/browser',
  '@tanstack/*',
  'graphql',
  'idb',
  'ical.js',
  'papaparse',
  'fflate',
  'read-excel-file',
  'react-hook-form',
  'valibot',
];

/** The one library that knows the component library, and what draws a QR code, so that each can be replaced in one place. */
const COMPONENT_PACKAGES = [
  'qrcode',
  'react-aria',
  'react-aria-components',
  'react-stately',
  '@react-aria/*',
  '@react-stately/*',
];

const ANY = null;

/** What looks at the whole from inside: the guards of the tree, and the suites that join contexts. */
const WHOLE_PLATFORM = {
  types: ['kernel', 'fact-kit', 'facts', 'routes', 'platform', 'service', 'migrations', 'testing'],
  packages: ANY,
  node: true,
};

/**
 * `types`: the types of project that may be imported; `packages`: npm packages, null for any;
 * `node`: whether Node's own modules may be; `typesOnly`: types of project of which only types may be imported.
 */
export const LAYERS = {
  kernel: { types: [], packages: PURE_PACKAGES, node: false },
  'fact-kit': { types: ['kernel'], packages: ['zod'], node: false },
  facts: { types: ['kernel', 'fact-kit'], packages: ['zod'], node: false },
  identifiers: { types: [], packages: [], node: false },
  rules: { types: ['kernel', 'identifiers'], packages: PURE_PACKAGES, node: false },
  requirements: { types: ['kernel'], packages: PURE_PACKAGES, node: false },
  format: { types: ['kernel', 'requirements'], packages: [...PURE_PACKAGES, 'zod'], node: false },
  drafts: { types: ['kernel', 'requirements', 'format'], packages: [], node: false },
  routes: { types: ['kernel', 'fact-kit', 'facts'], packages: [], node: false },
  platform: { types: ['kernel', 'fact-kit', 'facts', 'routes', 'platform'], packages: ANY, node: true },
  'platform-test': {
    types: ['kernel', 'fact-kit', 'facts', 'routes', 'platform', 'testing', 'migrations'],
    packages: ANY,
    node: true,
  },
  service: {
    types: ['kernel', 'fact-kit', 'facts', 'identifiers', 'rules', 'requirements', 'format', 'drafts', 'platform'],
    packages: ANY,
    node: true,
  },
  migrations: { types: ['kernel', 'platform', 'migrations'], packages: ['typeorm'], node: false },
  host: {
    types: ['kernel', 'fact-kit', 'facts', 'routes', 'platform', 'service', 'migrations'],
    packages: ANY,
    node: true,
  },
  testing: { types: ['kernel', 'fact-kit', 'facts', 'routes', 'platform', 'migrations'], packages: ANY, node: true },
  'design-system': { types: ['kernel'], packages: [...BROWSER_PACKAGES, ...COMPONENT_PACKAGES], node: false },
  'web-core': { types: ['kernel', 'design-system'], packages: BROWSER_PACKAGES, node: false },
  screens: {
    types: ['kernel', 'identifiers', 'design-system', 'web-core', 'screens'],
    typesOnly: ['kernel'],
    packages: BROWSER_PACKAGES,
    node: false,
  },
  web: {
    types: ['kernel', 'design-system', 'web-core', 'screens'],
    packages: [...BROWSER_PACKAGES, 'virtual:*'],
    node: true,
  },
  journey: { types: ['kernel', 'fact-kit', 'facts', 'testing'], packages: ANY, node: true },
  suite: { ...WHOLE_PLATFORM, types: [...WHOLE_PLATFORM.types, 'requirements', 'format'] },
  architecture: WHOLE_PLATFORM,
};

/** What a spec may use beside what its library may. */
export const SPEC_EXTRAS = {
  types: ['testing'],
  packages: ['@jest/globals', '@testing-library/*', 'fast-check', 'jest-axe', 'axe-core'],
  node: true,
};

/** The files that are specs, or serve specs alone. */
export const SPEC_FILES = [
  '**/*.spec.{ts,tsx}',
  'libs/*/*/test/**/*.{ts,tsx}',
  'libs/shared/platform/*/test/**/*.ts',
  'apps/*/test/**/*.{ts,tsx}',
  'test/**/*.ts',
];

/** The same table with what specs may use added to each line. */
export function layersOfSpecs() {
  return Object.fromEntries(
    Object.entries(LAYERS).map(([type, layer]) => [
      type,
      {
        ...layer,
        types: [...layer.types, ...SPEC_EXTRAS.types],
        packages: layer.packages === ANY ? ANY : [...layer.packages, ...SPEC_EXTRAS.packages],
        node: layer.node || SPEC_EXTRAS.node,
      },
    ]),
  );
}
