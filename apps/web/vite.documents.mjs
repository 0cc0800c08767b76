import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './vite.shared.mjs';

const persisted = join(root, 'libs/shared/web-core/src/generated/persisted-documents.json');

/** A document as the screens write it: the function that the code generator reads, around one text. */
const DOCUMENT = /\bgraphql\(`([^`]*)`\)/g;
const OPERATION = /\b(?:query|mutation) (\w+)\s*[({@]/;

/**
 * Puts the hash of each document, all of it that is ever sent, in the place of its text. The generated map from texts to
 * hashes would bring the documents of every screen into the first visit.
 */
export function documentHashes() {
  let hashes = new Map();
  return {
    name: 'standing:document-hashes',
    enforce: 'pre',
    buildStart() {
      hashes = hashesByName(JSON.parse(readFileSync(persisted, 'utf8')));
    },
    transform: {
      filter: { id: { include: /\.tsx?$/, exclude: /\/generated\// }, code: /\bgraphql\(`/ },
      handler(code) {
        const changed = code.replace(DOCUMENT, (_, text) => {
          const [, name] = OPERATION.exec(text) ?? [];
          // A fragment is never sent: it only names a type.
          if (name === undefined) return '({})';
          if (!hashes.has(name)) this.error(`The document ${name} has no hash: run the code generator.`);
          return `({ __meta__: { hash: '${hashes.get(name)}' } })`;
        });
        return { code: changed, map: null };
      },
    },
  };
}

/** Lets the bundler leave out the generated documents that nothing reads: making one has no other effect. */
export function unreadDocuments() {
  return {
    name: 'standing:unread-documents',
    enforce: 'pre',
    transform: {
      filter: { id: /\/generated\/graphql\.ts$/ },
      handler: (code) => ({
        code: code.replaceAll('= new TypedDocumentString(', '= /* @__PURE__ */ new TypedDocumentString('),
        map: null,
      }),
    },
  };
}

function hashesByName(documents) {
  return new Map(
    Object.entries(documents).map(([hash, text]) => {
      const [, name] = OPERATION.exec(text) ?? [];
      return [name, hash];
    }),
  );
}
