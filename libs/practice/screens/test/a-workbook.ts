import { strToU8, zipSync } from 'fflate';

/** A cell as a spec writes it: a text, a number, a number shown as a day or a length, or a formula with what it came to. */
export type Cell =
  | string
  | number
  | { readonly day: number }
  | { readonly length: number }
  | { readonly formula: number };

type Options = { readonly epoch1904?: boolean; readonly more?: Readonly<Record<string, Uint8Array>> };

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The bytes of a workbook with these sheets. Numbers of days and lengths count days since the workbook's first. */
export function aWorkbook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  { epoch1904 = false, more = {} }: Options = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${epoch1904 ? 1 : 0}"/><sheets>${names
      .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="s${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${names
      .map(
        (_, at) => `<Relationship Id="s${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join('')}<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet(sheets[name] ?? [])])),
  };
  const files = Object.entries(parts).map(([name, text]) => [name, Uint8Array.from(strToU8(text))] as const);
  return zipSync({ ...Object.fromEntries(files), ...more });
}

function sheet(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((one, at) => cell(one, row, at)).join('')}</row>`,
  );
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cell(one: Cell, row: number, at: number): string {
  const place = `r="${String.fromCharCode(65 + at)}${row + 1}"`;
  if (typeof one === 'string') return `<c ${place} t="inlineStr"><is><t>${escaped(one)}</t></is></c>`;
  if (typeof one === 'number') return `<c ${place}><v>${one}</v></c>`;
  if ('formula' in one) return `<c ${place}><f>A1</f><v>${one.formula}</v></c>`;
  return 'day' in one ? `<c ${place} s="1"><v>${one.day}</v></c>` : `<c ${place} s="2"><v>${one.length}</v></c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
