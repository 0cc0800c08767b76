import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock, newId } from '@standing/kernel';
import { secretFrom } from '@standing/platform/config';
import { openDocuments } from '@standing/platform/documents';
import { pdfOf } from '@standing/testing';
import { openToyGateway, type ToyGateway } from './toy-gateway.js';
import { BODY } from './toy-subgraph.js';

const LOOKS_A_MINUTE = 300;

describe('a file that is shown as pictures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'standing-shown-'));
  const documents = openDocuments(folder, secretFrom('the master secret of the files that are shown'), new Clock());
  let gateway: ToyGateway;
  beforeAll(async () => {
    gateway = await openToyGateway({ documents });
  });
  afterAll(async () => {
    await gateway.stop();
    rmSync(folder, { recursive: true });
  });

  const given = async (pages: number): Promise<string> => {
    const documentId = newId();
    await documents.store.put({ bodyId: BODY.id, documentId }, piecesOf(pages));
    return documentId;
  };
  const look = (id: string, rest: string, as = 'a-reader') =>
    gateway.see(`/files/cpd/${id}/${rest}`, { headers: { cookie: `__Host-session=${as}` } });

  it('says how many pages it has, and how many of them are shown', async () => {
    const [short, long] = [await given(2), await given(52)];

    expect((await look(short, 'about')).json).toMatchObject({ name: 'programme.pdf', pages: 2, shown: 2 });
    expect((await look(long, 'about')).json).toMatchObject({ pages: 52, shown: 50 });
    expect([(await look(long, 'pages/50')).status, (await look(long, 'pages/51')).status]).toEqual([200, 404]);
  });

  it('is nobody’s who is not signed in, and there is none that is not kept', async () => {
    const id = await given(1);

    for (const rest of ['about', 'pages/1']) {
      expect((await look(id, rest)).status).toBe(200);
      expect((await look(id, rest, 'nobody')).status).toBe(404);
      expect((await look(newId(), rest)).status).toBe(404);
    }
  });

  it('is no page any more where it was erased after its link was made', async () => {
    const id = await given(1);
    const headers = { cookie: '__Host-session=a-reader' };
    const led = await gateway.see(`/files/cpd/${id}`, { headers });
    const link = String(led.headers['location']);
    expect((await gateway.see(link, { headers })).status).toBe(200);
    await documents.store.remove({ bodyId: BODY.id, documentId: id });

    expect((await gateway.see(link, { headers })).status).toBe(404);
  });

  it('is looked at three hundred times a minute by one reader, and no more', async () => {
    for (let times = 0; times < LOOKS_A_MINUTE; times += 1)
      expect((await look(BODY.id, 'pages/1', 'another-reader')).status).toBe(404);

    for (const rest of ['about', 'pages/1']) {
      const last = await look(await given(1), rest, 'another-reader');
      expect([last.status, last.json]).toEqual([429, { error: { code: 'TOO_MANY' } }]);
    }
  });
});

/** A PDF of so many empty A4 pages. */
async function* piecesOf(pages: number): AsyncGenerator<Uint8Array> {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`).join(' ');
  yield pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
    ...Array.from({ length: pages }, () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>'),
  ]);
}
