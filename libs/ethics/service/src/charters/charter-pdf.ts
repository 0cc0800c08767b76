import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { template } from './charter-template.js';
import { charterWords } from './charter-words.js';
import type { ReadableCharter } from './readable-charter.js';

const packages = createRequire(import.meta.url);
const FONTS = ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'];
const MILLISECONDS = 1000;

/** Made at the first document: it is a program of its own, and reads the typefaces. */
let compiler: NodeCompiler | undefined;

/**
 * A version as a tagged PDF, in the language that it is read in. The compiler refuses to write one that does not keep to
 * PDF/UA-1: title, language, headings and lists are there for whoever has it read aloud. The same version is the same file.
 */
export async function charterPdf(charter: ReadableCharter): Promise<Buffer> {
  const typst = await import('@myriaddreamin/typst-ts-node-compiler');
  compiler ??= typst.NodeCompiler.create({ fontArgs: [{ fontPaths: FONTS.map(folderOf) }] });
  const data = JSON.stringify({ ...charter, ...charterWords(charter) });
  const creationTimestamp = Date.parse(`${charter.publishedOn}T00:00:00Z`) / MILLISECONDS;
  return compiler.pdf(
    { mainFileContent: template, inputs: { data } },
    { pdfStandard: typst.PdfStandard.UA_1, creationTimestamp },
  );
}

function folderOf(font: string): string {
  return dirname(packages.resolve(`@expo-google-fonts/source-sans-3/${font}`));
}
