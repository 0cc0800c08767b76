import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Day } from '@standing/kernel';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const packages = createRequire(import.meta.url);
const FONTS = ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'];
const MILLISECONDS = 1000;
/** Where the compiler looks for files: a folder that is not there, so that it finds the pictures that it is given and nothing else. */
const NOWHERE = '/standing-has-no-such-folder';

/** Pictures that a template shows, by the path under which it names them: `/1.jpg`. */
export type Pictures = ReadonlyMap<string, Buffer>;

/** Made at the first document: it is a program of its own, and reads the typefaces. */
let compiler: NodeCompiler | undefined;

/**
 * A document as a tagged PDF: a template for Typst, and data of which no word is read as markup. The compiler refuses to
 * write one that does not keep to PDF/UA-1: title, language, headings and lists are there for whoever has it read aloud.
 * The same data of the same day are the same file. Nothing of it stays with the compiler.
 */
export async function taggedPdf(
  template: string,
  content: object,
  day: Day,
  pictures: Pictures = new Map(),
): Promise<Buffer> {
  const typst = await import('@myriaddreamin/typst-ts-node-compiler');
  const made = compilerOf(typst);
  const creationTimestamp = Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;
  // Nothing is awaited from here on: another document never meets these pictures.
  for (const [path, picture] of pictures) made.mapShadow(`${NOWHERE}${path}`, picture);
  try {
    return made.pdf(asked(template, content), { pdfStandard: typst.PdfStandard.UA_1, creationTimestamp });
  } finally {
    forget(made);
  }
}

/** What a template says of where things came to stand: the values of its `metadata` of this label, in their order. */
export async function placedIn<Value>(template: string, content: object, label: string): Promise<Value[]> {
  const made = compilerOf(await import('@myriaddreamin/typst-ts-node-compiler'));
  try {
    return made.query(asked(template, content), { selector: `<${label}>`, field: 'value' }) as Value[];
  } finally {
    forget(made);
  }
}

function compilerOf(typst: typeof import('@myriaddreamin/typst-ts-node-compiler')): NodeCompiler {
  compiler ??= typst.NodeCompiler.create({ workspace: NOWHERE, fontArgs: [{ fontPaths: FONTS.map(folderOf) }] });
  return compiler;
}

function asked(template: string, content: object) {
  return { mainFileContent: template, inputs: { data: JSON.stringify(content) } };
}

function forget(made: NodeCompiler): void {
  made.resetShadow();
  made.evictCache(0);
}

function folderOf(font: string): string {
  return dirname(packages.resolve(`@expo-google-fonts/source-sans-3/${font}`));
}
