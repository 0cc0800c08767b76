import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { type Extras, pageOf, pdfOf, streamOf, textPdf } from '@standing/testing';

const HELLO = [{ text: 'Attestation', y: 700 }];
const SCRIPT = '<</S/JavaScript/JS(app.alert\\(1\\))>>';
const within = (objects: readonly string[]) => pageOf(HELLO, { objects });
const action = (entries: string) => pageOf(HELLO, { catalog: `/OpenAction<<${entries}>>` });

/** A PDF whose catalog lies in an object stream: what it has beside its pages, how its stream is packed, and for what it passes. */
export function packedPdf(
  catalog: string,
  { pack = deflateSync, filter = '/Filter/FlateDecode', type = '/Type/ObjStm' } = {},
) {
  const objects = [`<</Type/Catalog/Pages 2 0 R${catalog}>>`, '<</Type/Pages/Kids[3 0 R]/Count 1>>'];
  const head = `1 0 2 ${objects[0]!.length + 1} `;
  const content = pack(Buffer.from(`${head}${objects.join(' ')}`, 'latin1'));
  const parts = [
    `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n`,
    Buffer.concat([
      Buffer.from('4 0 obj'),
      streamOf(content, `${type}/N 2/First ${head.length}${filter}`),
      Buffer.from('endobj\n'),
    ]),
  ].map((part) => Buffer.from(part));
  const places = [9, 9 + parts[0]!.length, 9 + parts[0]!.length + parts[1]!.length];
  const row = (kind: number, place: number, index: number) => [kind, place >> 8, place & 255, index];
  const rows = [
    row(0, 0, 0),
    row(2, 4, 0),
    row(2, 4, 1),
    row(1, places[0]!, 0),
    row(1, places[1]!, 0),
    row(1, places[2]!, 0),
  ];
  const table = streamOf(Buffer.from(rows.flat()), '/Type/XRef/W[1 2 1]/Size 6/Root 1 0 R');
  const end = Buffer.from(`endobj\nstartxref\n${places[2]}\n%%EOF\n`);
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts, Buffer.from('5 0 obj'), table, end]);
}

/** A page whose content inflates to so many megabytes, packed so many times. */
export function bombOf(megabytes: number, times = 1): Buffer {
  let content = Buffer.alloc(megabytes * 1_000_000, ' ');
  for (let at = 0; at < times; at += 1) content = deflateSync(content, { level: 9 });
  const filter = `/Filter[${'/FlateDecode'.repeat(times)}]`;
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>',
    streamOf(content, filter),
  ]);
}

/** A page that anybody may read and nobody is to change: it opens with no password. As Acrobat 3 did it (revision 2). */
export function restrictedPdf(extras: Pick<Extras, 'catalog' | 'page'> = {}): Buffer {
  const pad = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
  const md5 = (...parts: Buffer[]) => createHash('md5').update(Buffer.concat(parts)).digest().subarray(0, 5);
  const owner = rc4(md5(pad), pad);
  const [rights, id] = [Buffer.from('c0ffffff', 'hex'), Buffer.from('61', 'hex')];
  const user = rc4(md5(pad, owner, rights, id), pad);
  const dictionary = `<</Filter/Standard/V 1/R 2/P ${rights.readInt32LE()}/O<${owner.toString('hex')}>/U<${user.toString('hex')}>>>`;
  const open = pageOf(HELLO, { ...extras, objects: [dictionary] }).toString('latin1');
  return Buffer.from(open.replace('trailer<<', 'trailer<</Encrypt 6 0 R/ID[<61><61>]'), 'latin1');
}

function rc4(key: Buffer, content: Buffer): Buffer {
  const box = Array.from({ length: 256 }, (_, at) => at);
  let other = 0;
  const swap = (at: number) => ([box[at], box[other]] = [box[other]!, box[at]!]);
  for (let at = 0; at < 256; at += 1) {
    other = (other + box[at]! + key[at % key.length]!) & 255;
    swap(at);
  }
  other = 0;
  return content.map((byte, index) => {
    const at = (index + 1) & 255;
    other = (other + box[at]!) & 255;
    swap(at);
    return byte ^ box[(box[at]! + box[other]!) & 255]!;
  }) as Buffer;
}

/** What does more than show pages, by how. */
export const ACTIVE: readonly (readonly [string, Buffer])[] = [
  ['a script run at opening', action('/S/JavaScript/JS(app.alert\\(1\\))')],
  ['a script whose name is written in signs', action('/S/J#61vaScript/JS(1)')],
  ['a script among its names', pageOf(HELLO, { catalog: `/Names<</JavaScript<</Names[(a) ${SCRIPT}]>>>>` })],
  ['a script in another object', pageOf(HELLO, { catalog: '/OpenAction 6 0 R', objects: [SCRIPT] })],
  ['a script of a page', pageOf(HELLO, { page: `/AA<</O ${SCRIPT}>>` })],
  ['a script behind a link', pageOf(HELLO, { page: `/Annots[<</Subtype/Link/Rect[0 0 9 9]/A ${SCRIPT}>>]` })],
  ['a script that nothing names', within([SCRIPT])],
  ['a script that nothing names, written in signs', within(['<</S/J#61vaScript/JS(1)>>'])],
  ['a script in a packed object', packedPdf(`/OpenAction${SCRIPT}`)],
  ['a script in a packed object that does not say so', packedPdf(`/OpenAction${SCRIPT}`, { type: '' })],
  ['a packed object that cannot be looked into', packedPdf(`/OpenAction${SCRIPT}`, { filter: '/Filter/LZWDecode' })],
  [
    'a packed object with a second filter',
    packedPdf(`/OpenAction${SCRIPT}`, { filter: '/F/ASCIIHexDecode/Filter/FlateDecode' }),
  ],
  ['a program that is started', within(['<</S/Launch/F(cmd.exe)>>'])],
  ['a form that is sent', within(['<</S/SubmitForm/F(https://trap.example)>>'])],
  ['a form of XFA', pageOf(HELLO, { catalog: '/AcroForm<</XFA 6 0 R>>', objects: [streamOf('<xdp/>').toString()] })],
  ['a file within', pageOf(HELLO, { catalog: '/Names<</EmbeddedFiles<</Names[(a) 6 0 R]>>>>', objects: ['<<>>'] })],
  ['a page on the web at opening', action('/S/URI/URI(https://trap.example)')],
  [
    'a page on the web behind two objects',
    pageOf(HELLO, {
      catalog: '/OpenAction 6 0 R',
      objects: ['<</S/GoTo/D[3 0 R/Fit]/Next 7 0 R>>', '<</S/URI/URI(https://trap.example)>>'],
    }),
  ],
  ['the printer at opening', action('/S/Named/N/Print')],
  [
    'an archive behind it',
    Buffer.concat([textPdf('a'), Buffer.from('PK\x01\x02 PK\x05\x06'), Buffer.alloc(18), Buffer.from('%%EOF')]),
  ],
  [
    'a page of the web in its head',
    Buffer.from(textPdf('a').toString('latin1').replace('\n', '\n%<html><script>\n'), 'latin1'),
  ],
  ['a page of the web behind its end', Buffer.concat([textPdf('a'), Buffer.from('<p>hello')])],
];

/** What only looks like it. */
export const HARMLESS: readonly (readonly [string, Buffer])[] = [
  ['words about scripts', textPdf('/JavaScript /Launch << /S /JavaScript >>')],
  ['a title about scripts', within(['<</Title(On /JavaScript and /Launch \\() >>'])],
  ['a place at opening', action('/S/GoTo/D[3 0 R/Fit]')],
  ['a place at opening, in a list', pageOf(HELLO, { catalog: '/OpenAction[3 0 R/FitH 800]' })],
  ['a link', pageOf(HELLO, { page: '/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://a.example)>>>>]' })],
  ['packed objects', packedPdf('/Lang(fr)')],
  ['room behind its end', Buffer.concat([textPdf('a'), Buffer.alloc(5000)])],
];
