/** Every test of the workspace whose name says what it holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codesIn, isHalfCoded } from './code-names.mjs';
import { parsedTests } from './parsed-tests.mjs';
import { RECORDED, recordedTests } from './recorded-tests.mjs';
import { specFiles } from './spec-files.mjs';

/** A spec without such words has no such names, and is not read further. */
const MAY_NAME = /['"`](?:row |invariant |cell |[KORA]\d)/;

/** @returns {Promise<{ file: string, name: string, codes: string[], isHalfCoded: boolean }[]>} by file, in the order of each */
export async function namedTests(root) {
  const files = specFiles(root);
  const parsed = files
    .filter((file) => !file.startsWith(RECORDED))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return MAY_NAME.test(text) ? parsedTests(file, text) : [];
    });
  return [...(await recordedTests(root, files)), ...parsed].flatMap(({ file, names }) => {
    const test = { file, name: names.join(' '), codes: names.flatMap(codesIn), isHalfCoded: names.some(isHalfCoded) };
    return test.codes.length > 0 || test.isHalfCoded ? [test] : [];
  });
}
