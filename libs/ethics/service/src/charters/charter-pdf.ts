import { taggedPdf } from '@standing/platform/documents';
import { template } from './charter-template.js';
import { charterWords } from './charter-words.js';
import type { ReadableCharter } from './readable-charter.js';

/** A version as a tagged PDF, in the language that it is read in. The same version is the same file. */
export async function charterPdf(charter: ReadableCharter): Promise<Buffer> {
  return taggedPdf(template, { ...charter, ...charterWords(charter) }, charter.publishedOn);
}
