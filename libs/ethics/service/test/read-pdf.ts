import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Node = { readonly role?: string; readonly children?: readonly Node[] };

/** What a reader of the PDF, a person's or a program's, learns of it. */
export async function readPdf(base64: string) {
  const bytes = Buffer.from(base64, 'base64');
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const { info, metadata } = await pdf.getMetadata();
  const { Language: language, Title: title } = info as { Language?: string; Title?: string };
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const page = await pdf.getPage(at + 1);
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
      return { text, roles: rolesOf(((await page.getStructTree()) ?? {}) as Node) };
    }),
  );
  const isTagged = (await pdf.getMarkInfo())?.Marked === true;
  await pdf.destroy();
  return {
    language,
    title,
    isTagged,
    /** Whether it declares that it keeps to PDF/UA. */
    isAccessible: metadata?.get('pdfuaid:part') === '1',
    text: pages.map(({ text }) => text).join(' '),
    roles: pages.flatMap(({ roles }) => roles),
  };
}

function rolesOf({ role, children = [] }: Node): string[] {
  return [...(role === undefined ? [] : [role]), ...children.flatMap(rolesOf)];
}
