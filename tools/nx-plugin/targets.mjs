/** The few targets there are: one type check, one lint and one build for the whole tree, jest by project. */

const CODE = ['code', '{workspaceRoot}/package-lock.json'];

/** Targets of the root project. */
export const rootTargets = {
  typecheck: {
    command: 'node node_modules/typescript-native/bin/tsc -p tsconfig.json',
    cache: true,
    inputs: CODE,
    outputs: [],
    metadata: {
      description: 'Checks the types of the whole tree in one run, by the compiler that is native code.',
    },
  },
  lint: {
    command: 'node --max-semi-space-size=128 node_modules/eslint/bin/eslint.js .',
    cache: true,
    inputs: CODE,
    outputs: [],
    metadata: { description: 'Lints the whole tree in one run, boundaries included, but for what takes types.' },
  },
  'lint-types': {
    command: 'node node_modules/oxlint/bin/oxlint',
    cache: true,
    inputs: CODE,
    outputs: [],
    metadata: {
      description: 'Lints what the types of the whole tree can tell, in native code: .oxlintrc.json has the rules.',
    },
  },
  layout: {
    command: 'node node_modules/oxfmt/bin/oxfmt --check',
    cache: true,
    inputs: ['{workspaceRoot}/**/*'],
    outputs: [],
    metadata: { description: 'Checks that every file is laid out as `npm run format` would.' },
  },
  build: {
    command: 'node tools/build/build.mjs',
    cache: true,
    inputs: CODE,
    outputs: ['{workspaceRoot}/dist/apps'],
    metadata: { description: 'Bundles every process and the web app.' },
  },
};

/** Which jest project runs the specs of a library, by its type. */
const JEST_PROJECTS = {
  kernel: 'rules',
  'fact-kit': 'rules',
  identifiers: 'rules',
  rules: 'rules',
  requirements: 'rules',
  format: 'rules',
  drafts: 'rules',
  service: 'services',
  platform: 'services',
  'platform-test': 'services',
  screens: 'screens',
  'web-core': 'screens',
  'design-system': 'screens',
  suite: 'platform',
  architecture: 'architecture',
};

/** Targets of a project below the root: its specs, where it has any kind of them. */
export function targetsOf({ type, root }) {
  const suite = JEST_PROJECTS[type];
  if (suite === undefined) return {};
  return {
    test: {
      command: `node --experimental-vm-modules node_modules/jest/bin/jest.js --passWithNoTests --selectProjects ${suite} -- ${root}/`,
      options: { cwd: '.' },
      metadata: { description: 'Runs the specs of this project.' },
    },
  };
}
