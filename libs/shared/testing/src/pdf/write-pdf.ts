/** What a PDF is made of: the objects from number 1 on; the first is the catalog. */
export type PdfParts = readonly (string | Buffer)[];

/** Letters that WinAnsi keeps elsewhere than Latin-1. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  '€': '\x80',
  '–': '\x96',
  '’': '\x92',
  œ: '\x9c',
  '\u202f': '\xa0',
};

/** Writes a PDF of these objects, with a table of where each lies. */
export function pdfOf(objects: PdfParts, trailer = ''): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let length = 9;
  const places = objects.map((object, index) => {
    const place = length;
    const piece = Buffer.concat([Buffer.from(`${index + 1} 0 obj`), bytesOf(object), Buffer.from('endobj\n')]);
    pieces.push(piece);
    length += piece.length;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.concat([
    ...pieces,
    Buffer.from(`${table}trailer<</Root 1 0 R/Size ${size}${trailer}>>\nstartxref\n${length}\n%%EOF\n`, 'latin1'),
  ]);
}

/** A stream with its dictionary. */
export function streamOf(content: string | Buffer, entries = ''): Buffer {
  const bytes = bytesOf(content);
  const head = Buffer.from(`<<${entries}/Length ${bytes.length}>>stream\n`, 'latin1');
  return Buffer.concat([head, bytes, Buffer.from('\nendstream')]);
}

/** A line at a place: from the left and from the lower edge, in points; an A4 page is 595 by 842. */
export type Line = { readonly text: string; readonly x?: number; readonly y: number; readonly size?: number };

/** What is added to the catalog and to the page, and objects from number 6 on. */
export type Extras = { readonly catalog?: string; readonly page?: string; readonly objects?: PdfParts };

/** A PDF of one A4 page with these lines. */
export function pageOf(lines: readonly Line[], { catalog = '', page = '', objects = [] }: Extras = {}): Buffer {
  const shown = lines.map(
    ({ text, x = 60, y, size = 11 }) => `/F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj`,
  );
  return pdfOf([
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>${page}>>`,
    streamOf(`BT ${shown.join(' ')} ET`),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...objects,
  ]);
}

/** A PDF of one page with these lines one below the other. */
export function textPdf(...texts: readonly string[]): Buffer {
  return pageOf(texts.map((text, index) => ({ text, y: 780 - 18 * index })));
}

function bytesOf(content: string | Buffer): Buffer {
  return typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
}

/** Brackets and the backslash mean something to a PDF. */
function escaped(text: string): string {
  return [...text]
    .map((sign) => ELSEWHERE[sign] ?? sign)
    .join('')
    .replaceAll(/[\\()]/g, (sign) => `\\${sign}`);
}
