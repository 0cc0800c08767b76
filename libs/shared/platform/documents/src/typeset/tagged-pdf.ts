import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Day } from '@standing/kernel';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const packages = createRequire(import.meta.url);
const FONTS = ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'];
const MILLISECONDS = 1000;

/** Made at the first document: it is a program of its own, and reads the typefaces. */
let compiler: NodeCompiler | undefined;

/**
 * A document as a tagged PDF: a template for Typst, and data of which no word is read as markup. The compiler refuses to
 * write one that does not keep to PDF/UA-1: title, language, headings and lists are there for whoever has it read aloud.
 * The same data of the same day are the same file.
 */
export async function taggedPdf(template: string, content: object, day: Day): Promise<Buffer> {
  const typst = await import('@myriaddreamin/typst-ts-node-compiler');
  compiler ??= typst.NodeCompiler.create({ fontArgs: [{ fontPaths: FONTS.map(folderOf) }] });
  const creationTimestamp = Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;
  return compiler.pdf(
    { mainFileContent: template, inputs: { data: JSON.stringify(content) } },
    { pdfStandard: typst.PdfStandard.UA_1, creationTimestamp },
  );
}

function folderOf(font: string): string {
  return dirname(packages.resolve(`@expo-google-fonts/source-sans-3/${font}`));
}
