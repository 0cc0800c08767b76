import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { filesBelow, findings, liesIn, type Place, tablesOf, writingsOf } from '@standing/testing';
import type pg from 'pg';
import { Standalone } from '../use/standalone.js';
import { Acts } from '../use/walk/acts.js';
import { keepersOf, type Scene, sceneAt, stranger, until } from '../use/walk/scene.js';
import { liveMarkedCase, type Marked } from './marked-case.js';

/** Kept in the clear on purpose: by it one knows that looking finds something. */
const PSEUDONYM = 'Renard';

describe('what a complaint says, who complained and their return code, on the whole platform', () => {
  let platform: Standalone;
  let marked: Marked;
  let tables: Place[];
  let mails: Place[];
  /** What no place may hold, and what some must. */
  let secrets: ReadonlyMap<string, readonly Buffer[]>;
  let known: ReadonlyMap<string, readonly Buffer[]>;

  beforeAll(async () => {
    platform = await Standalone.prepare({ logLevel: 'debug' });
    platform.launch();
    await platform.ready();
    const owner = await platform.openDatabase();
    const counts = { requests: 0, lost: 0, repeated: 0 };
    const scene = await sceneAt({ url: platform.url, counts, acts: new Acts() }, await keepersOf(owner));
    marked = await liveMarkedCase(scene);
    await settle(owner);
    mails = await mailsOf(scene);
    tables = await tablesOf(owner);
    await owner.query('checkpoint');
    await owner.end();
    const { mark, returnCode, draftCode, respondent, case: filed } = marked;
    secrets = new Map([
      ['a text of the case', writingsOf(mark)],
      ['the return code', [returnCode, returnCode.replaceAll('-', '')].flatMap(writingsOf)],
      ['the code of a draft', [draftCode, draftCode.replaceAll('-', '')].flatMap(writingsOf)],
    ]);
    known = new Map([PSEUDONYM, filed.reference, respondent.name].map((text) => [text, writingsOf(text)]));
  }, 240_000);
  afterAll(() => platform?.remove());

  it('was read by those who may: every text, and none was left out', () => {
    expect(marked.unread).toEqual([]);
    expect(marked.returnCode).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
  });

  it('lies in no table, the queue’s among them', () => {
    expect(findings(tables, secrets)).toEqual([]);
    expect(findings(tables, known)).toEqual(
      expect.arrayContaining([`${PSEUDONYM} in practice.engagements`, `${marked.case.reference} in complaints.cases`]),
    );
    expect(
      tables.filter(({ name, read }) => name.startsWith('bullmq.') && liesIn(read(), writingsOf('complaints'))),
    ).not.toEqual([]);
  });

  it('lies in no mail, though the coach was written to of the case', () => {
    const letters = mails.filter(({ read }) => liesIn(read(), writingsOf(marked.case.reference)));

    expect(findings(mails, secrets)).toEqual([]);
    expect(letters.length).toBeGreaterThan(0);
  });

  it('lies in no line that the process wrote, at its most talkative', () => {
    const said: Place = { name: 'the output', read: () => Buffer.from(platform.said()) };

    expect(findings([said], secrets)).toEqual([]);
    expect(findings([said], new Map([['a line', writingsOf('Starting Nest application')]]))).toEqual([
      'a line in the output',
    ]);
  });

  it.each(['while it runs', 'once it is stopped'])(
    'lies in no file of the data folder, the write-ahead log among them, %s',
    async (when) => {
      if (when === 'once it is stopped') await platform.stop();
      const files = filesBelow(platform.folder);
      const found = findings(files, known);

      expect(findings(files, secrets)).toEqual([]);
      expect(found.some((line) => line.startsWith(`${PSEUDONYM} in postgres/base/`))).toBe(true);
      expect(found.some((line) => line.startsWith(`${marked.case.reference} in postgres/pg_wal/`))).toBe(true);
    },
  );

  it('would be found however it were written', () => {
    const { mark } = marked;
    const hidden = [mark, mark.toUpperCase(), Buffer.from(`é${mark}`, 'utf16le').swap16()].flatMap((text) => {
      const bytes = Buffer.from(text as string);
      const shifted = ['', 'a', 'ab'].map((before) => Buffer.concat([Buffer.from(before), bytes, Buffer.from('z')]));
      return [
        bytes,
        ...shifted.flatMap((one) => [one.toString('base64'), one.toString('base64url'), one.toString('hex')]),
      ];
    });

    expect(hidden.filter((text) => !liesIn(Buffer.from(text as string), writingsOf(mark)))).toEqual([]);
  });
});

/** Waits until every fact has been heard and every mail has left. */
async function settle(owner: pg.Client): Promise<void> {
  const open = ['complaints', 'accreditation', 'identity'].map(
    (context) => `select 1 from ${context}.deliveries where closed_at is null`,
  );
  await until('everything that is under way', async () => {
    const { rows } = await owner.query(
      `${open.join(' union all ')} union all select 1 from correspondence.messages where sent_at is null and given_up_at is null`,
    );
    return rows.length === 0 ? true : null;
  });
}

/** The demonstration's mailbox and the newest of its mails, as their pages show them. */
async function mailsOf(scene: Scene): Promise<Place[]> {
  const reader = stranger(scene);
  const box = await reader.page('/demo/mail');
  const paths = [...new Set(box.match(/\/demo\/mail\/[0-9a-f-]{36}/g))].slice(0, 12);
  const pages = [box, ...(await Promise.all(paths.map((path) => reader.page(path))))];
  return pages.map((page, index) => ({ name: paths[index - 1] ?? '/demo/mail', read: () => Buffer.from(page) }));
}
