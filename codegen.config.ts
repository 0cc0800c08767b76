import type { CodegenConfig } from '@graphql-codegen/cli';

const text = [
  'Uuid',
  'Day',
  'Instant',
  'join__FieldSet',
  'join__FieldValue',
  'join__DirectiveArguments',
  'join__ContextArgument',
  'link__Import',
];

/** Types and hashes of the web's documents, read from the committed supergraph; never committed themselves. */
const config: CodegenConfig = {
  schema: process.env['GRAPH_SCHEMA'] ?? 'apps/gateway/supergraph.graphql',
  documents: [
    'libs/*/screens/src/**/*.{ts,tsx}',
    'libs/shared/web-core/src/**/*.{ts,tsx}',
    'apps/web/src/app/**/*.{ts,tsx}',
    '!**/generated/**',
    '!**/*.spec.*',
  ],
  ignoreNoDocuments: true,
  generates: {
    'libs/shared/web-core/src/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        persistedDocuments: { hashAlgorithm: 'sha256', mode: 'replaceDocumentWithHash' },
      },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        onlyOperationTypes: true,
        scalars: Object.fromEntries(text.map((name) => [name, 'string'])),
      },
    },
  },
};

// The loader of the code generator asks for a default export.
export default config;
