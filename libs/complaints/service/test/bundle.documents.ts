import { createHash } from 'node:crypto';
import type { Member } from '@standing/platform/auth';
import { taggedPdf } from '@standing/platform/documents';
import { openFile } from '@standing/platform/sealed-text';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DISCLOSE, givenASentFile, PUT_IN, PUT_IN_MINE } from './evidence.documents.js';
import type { Procedure } from './procedure.js';

const BUNDLE = `{ id servedOn pages sections { section page papers {
  id state event title on page pages texts clauses digest exhibit { number version kind source } } } }`;
const HANDED = `{ id name pages bytes digest link }`;
export const OPEN_BUNDLE = `mutation ($id: Uuid!, $key: Uuid!) { openBundle(caseId: $id, idempotencyKey: $key) ${BUNDLE} }`;
export const OPEN_MY_BUNDLE = `mutation ($reference: String!, $key: Uuid!) { openMyBundle(reference: $reference, idempotencyKey: $key) ${BUNDLE} }`;
export const BIND = `mutation ($id: Uuid!, $key: Uuid!) { bindBundle(caseId: $id, idempotencyKey: $key) ${HANDED} }`;
export const BIND_MINE = `mutation ($reference: String!, $key: Uuid!) { bindMyBundle(reference: $reference, idempotencyKey: $key) ${HANDED} }`;

/** A name below a black bar and in what a file tells of itself: what nobody may find in a bundle. */
export const HIDDEN = 'Jeanne Petit';
const SHEETS = `#set document(title: "${HIDDEN}")
#for page in range(int(sys.inputs.data)) [ #if page > 0 { pagebreak() }
${HIDDEN} #place(top, rect(width: 100%, height: 20mm, fill: black)) #v(30mm) #page ]`;

/** A PDF of so many pages, as somebody might send it. */
export const sheets = (pages: number) => taggedPdf(SHEETS, pages as unknown as object, '2026-05-05');

type Put = { readonly source?: string; readonly kind?: string; readonly redacts?: string; readonly pages?: number };

/** Exhibits that are put in and disclosed, each of one or more pages. */
export function exhibitsIn(complaints: Pick<Procedure, 'documents' | 'database' | 'clock' | 'done' | 'cast'>) {
  const { done, cast } = complaints;
  const putIn = async (caseId: string, { pages = 1, ...put }: Put = {}): Promise<string> => {
    const { ticket: file } = await givenASentFile(complaints, cast.manager, await sheets(pages));
    const input = { caseId, kind: 'MESSAGE', source: 'BODY', title: `By ${HIDDEN}`, file, ...put };
    return (await done(cast.manager, PUT_IN, { input })).putInExhibit;
  };
  const disclosed = async (exhibitId: string, title: string): Promise<string> => {
    const input = { exhibitId, to: 'RESPONDENT', ground: 'CHARGES_REST_ON_IT', title };
    return (await done(cast.manager, DISCLOSE, { input })).discloseExhibit;
  };
  const given = async (reference: string, title: string, pages = 1, kind = 'DOCUMENT'): Promise<string> => {
    const { ticket: file } = await givenASentFile(complaints, cast.coach, await sheets(pages));
    const input = { reference, kind, title, file };
    return (await done(cast.coach, PUT_IN_MINE, { input })).putInMyExhibit;
  };
  return { putIn, disclosed, given };
}

type Handed = { readonly link: string; readonly digest: string };

/** What a reader gets of a link that was made for them; null for anybody else, and once it is over. */
export async function taken({ documents }: Pick<Procedure, 'documents'>, { link }: Handed, reader: Member) {
  const { bodyId, personId: readerId } = reader;
  const read = await documents.sealedLinks.read(link.replace(/^.*link=/, ''), { bodyId, readerId });
  if (!read) return null;
  const place = { bodyId, documentId: read.documentId };
  const kept = await documents.store.read(place);
  const opened = await documents.openMade(place, (sealed) => openFile(Buffer.from(read.key, 'base64'), place, sealed));
  return { name: read.name, content: opened!.content, kept: kept! };
}

type Outlined = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getOutline']>>[number];

/** What a reader of the PDF, a person’s or a program’s, learns of it. */
export async function readPdf(bytes: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const pageOf = async (dest: unknown) => {
    const explicit = typeof dest === 'string' ? await pdf.getDestination(dest) : (dest as unknown[]);
    return (await pdf.getPageIndex(explicit![0] as { num: number; gen: number })) + 1;
  };
  const outlined = async (items: readonly Outlined[]): Promise<{ title: string; page: number }[]> => {
    const found = [];
    for (const { title, dest, items: inner } of items)
      found.push({ title, page: await pageOf(dest) }, ...(await outlined(inner as Outlined[])));
    return found;
  };
  const pages = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const page = await pdf.getPage(at);
    const { items } = await page.getTextContent();
    const annotations = (await page.getAnnotations()) as { subtype: string; dest?: unknown }[];
    const links = [];
    for (const one of annotations.filter(({ subtype }) => subtype === 'Link')) links.push(await pageOf(one.dest));
    pages.push({ text: items.map((item) => ('str' in item ? item.str : '')).join(' '), links });
  }
  const { info, metadata } = await pdf.getMetadata();
  return {
    ...{ pages, info: JSON.stringify(info), isAccessible: metadata?.get('pdfuaid:part') === '1' },
    language: (info as { Language?: string }).Language,
    outline: await outlined((await pdf.getOutline()) ?? []),
    labels: await pdf.getPageLabels(),
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    digest: createHash('sha256').update(bytes).digest('hex'),
  };
}
