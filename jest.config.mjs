import { screenSpecs } from './test/together/screen-specs.mjs';

/** Rules run on nothing, services on a real PostgreSQL, screens in jsdom, architecture on the source tree. */
const aliases = {
  '^@standing/(kernel|fact-kit|routes|identifiers|testing|design-system|web-core)$':
    '<rootDir>/libs/shared/$1/src/index.ts',
  '^@standing/platform/([^/]+)$': '<rootDir>/libs/shared/platform/$1/src/index.ts',
  '^@standing/([^/]+)/([^/]+)$': '<rootDir>/libs/$1/$2/src/index.ts',
  '^(\\.{1,2}/.*)\\.js$': '$1',
};

const server = {
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: aliases,
  transform: { '^.+\\.ts$': ['@swc/jest'], '/content-disposition/.+\\.js$': ['@swc/jest'] },
  // The one package that another of CommonJS requires as a module of ECMAScript: Node can, Jest only from Node 24.9 on.
  transformIgnorePatterns: ['/node_modules/(?!content-disposition/)'],
  testEnvironment: 'node',
};

const browser = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    ...aliases,
    '\\.css$': '<rootDir>/libs/shared/testing/src/empty-style.ts',
    '\\.po$': '<rootDir>/libs/shared/testing/src/empty-words.ts',
  },
  transform: { '^.+\\.tsx?$': ['babel-jest', { configFile: './babel.config.json' }] },
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: ['<rootDir>/libs/shared/testing/src/patience.ts'],
};

export default {
  // Jest knows no time limit by project.
  testTimeout: 120_000,
  projects: [
    {
      ...server,
      displayName: 'rules',
      testMatch: ['<rootDir>/libs/**/src/**/*.spec.ts', '<rootDir>/apps/**/src/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/dist/', '/libs/shared/platform/'],
    },
    {
      // The same specs in a few files, each of which loads the packages once: what the whole run takes.
      ...server,
      displayName: 'rules-together',
      testMatch: ['<rootDir>/test/together/rules-*.spec.ts'],
    },
    {
      ...server,
      displayName: 'services',
      testMatch: ['<rootDir>/libs/*/service/test/**/*.spec.ts', '<rootDir>/libs/shared/platform/**/*.spec.ts'],
      globalSetup: '<rootDir>/libs/shared/testing/src/database/global-setup.mjs',
      globalTeardown: '<rootDir>/libs/shared/testing/src/database/global-teardown.mjs',
    },
    {
      // The same specs in four files, each of which loads the packages once: what the whole run takes.
      ...server,
      displayName: 'services-together',
      testMatch: ['<rootDir>/test/together/services-*.spec.ts'],
      globalSetup: '<rootDir>/libs/shared/testing/src/database/global-setup.mjs',
      globalTeardown: '<rootDir>/libs/shared/testing/src/database/global-teardown.mjs',
    },
    {
      ...server,
      displayName: 'platform',
      testMatch: ['<rootDir>/test/{isolation,migrations,platform}/**/*.spec.ts'],
      globalSetup: '<rootDir>/libs/shared/testing/src/database/global-setup.mjs',
      globalTeardown: '<rootDir>/libs/shared/testing/src/database/global-teardown.mjs',
    },
    {
      // The same specs without the longest, in three files: what the whole run takes.
      ...server,
      displayName: 'platform-together',
      testMatch: ['<rootDir>/test/together/platform-*.spec.ts'],
      globalSetup: '<rootDir>/libs/shared/testing/src/database/global-setup.mjs',
      globalTeardown: '<rootDir>/libs/shared/testing/src/database/global-teardown.mjs',
    },
    {
      // What is measured with a clock, and so belongs to no test run: `npm run bench:silence`.
      ...server,
      displayName: 'measures',
      testMatch: ['<rootDir>/test/isolation/**/*.measure.ts'],
      globalSetup: '<rootDir>/libs/shared/testing/src/database/global-setup.mjs',
      globalTeardown: '<rootDir>/libs/shared/testing/src/database/global-teardown.mjs',
    },
    {
      ...server,
      displayName: 'architecture',
      testMatch: ['<rootDir>/test/architecture/**/*.spec.ts'],
    },
    {
      ...browser,
      displayName: 'screens',
      testMatch: ['<rootDir>/libs/**/*.spec.tsx', '<rootDir>/apps/web/**/*.spec.tsx'],
    },
    {
      // The same specs; those that leave nothing behind in two files, each of which loads the packages once: what the whole run takes.
      ...browser,
      displayName: 'screens-together',
      testMatch: [
        '<rootDir>/test/together/screens-*.spec.ts',
        '<rootDir>/apps/web/**/*.spec.tsx',
        ...screenSpecs().alone,
      ],
    },
  ],
};
