import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Member } from '@standing/platform/auth';
import { pageOf } from '@standing/testing';
import { type FileDesk, openFileDesk, type Reply, send, sessionOf, upload, wrapped } from './file-desk.js';
import { type Installation, startInstallation } from './installation.js';
import { file } from './seed-complaints.js';
import { takeFiled } from './seed-filed.js';
import { type Case, charge } from './seed-procedure.js';
import { World } from './world.js';

/** The name that is kept from the coach: it stands in the file and in the name under which it is sent. */
const NAME = 'Zenobie Quillfeather';
const PDF = pageOf([{ text: `Written by ${NAME}`, y: 700 }]);
const REDACTED = pageOf([{ text: 'Written by a client', y: 700 }]);

const PUT_IN = `mutation PutIn($input: PutInExhibitInput!, $key: Uuid!) { putInExhibit(input: $input, idempotencyKey: $key) }`;
const DISCLOSE = `mutation Disclose($input: DiscloseExhibitInput!, $key: Uuid!) { discloseExhibit(input: $input, idempotencyKey: $key) }`;
const OUT_OF_SIGHT = `mutation Out($id: Uuid!, $key: Uuid!) { withdrawDisclosure(disclosureId: $id, because: NAMES_SOMEBODY, idempotencyKey: $key) }`;
const BIND_MINE = `mutation Bind($reference: String!, $key: Uuid!) { made: bindMyBundle(reference: $reference, idempotencyKey: $key) { link digest } }`;
const BIND = `mutation BindStaff($id: Uuid!, $key: Uuid!) { made: bindBundle(caseId: $id, idempotencyKey: $key) { link digest } }`;
const OPEN_MINE = `mutation Open($reference: String!, $key: Uuid!) { openMyEvidence(reference: $reference, idempotencyKey: $key) { exhibits { id title digest } } }`;

describe('the doors for the exhibits of a case', () => {
  let installation: Installation;
  let desk: FileDesk;
  let world: World;
  let people: Record<'staff' | 'respondent' | 'stranger' | 'elsewhere', Member>;
  let other: World;
  let one: Case;
  let original: string;
  let redacted: string;

  beforeAll(async () => {
    installation = await startInstallation();
    desk = await openFileDesk(installation);
    [world, other] = [new World(installation, 'ZQX-A'), new World(installation, 'ZQX-B')];
    for (const body of [world, other]) await body.open();
    const join = (body: World, name: string, roles: Member['roles']) =>
      body.join(name, `${name.toLowerCase()}@${body.host}`, roles, name.toLowerCase());
    const keeps: Member['roles'] = ['case-manager', 'registrar', 'scheme-administrator'];
    people = {
      staff: await join(world, 'Ines', keeps),
      respondent: await join(world, 'Eric', []),
      stranger: await join(world, 'Tiers', keeps),
      elsewhere: await join(other, 'Ida', keeps),
    };
    await installation.settle();
    await file(world, { name: NAME, contact: 'zq@example.org', nameVisibility: 'KEPT_FROM_COACH' });
    one = await takeFiled(world, people.staff);
    await charge(world, one, people);
    await installation.settle();
    original = await putIn(PDF, `Lettre de ${NAME}.pdf`);
    redacted = await putIn(REDACTED, `Lettre de ${NAME}, caviardée.pdf`, original);
  }, 120_000);

  afterAll(async () => {
    await desk.stop();
    await installation.stop();
  });

  const putIn = async (content: Buffer, name: string, redacts: string | null = null): Promise<string> => {
    const cookie = await sessionOf(world, people.staff);
    const sent = await upload(desk, world, wrapped(content, name), { cookie });
    const { ticket } = JSON.parse(String(sent.body)) as { ticket: string };
    const input = {
      caseId: one.id,
      kind: 'MESSAGE',
      source: 'COMPLAINANT',
      title: 'Lettre Quillfeather',
      file: ticket,
      redacts,
    };
    return (await world.ask(people.staff, PUT_IN, { input }))['putInExhibit'] as string;
  };
  const disclose = async (): Promise<string> => {
    const input = { exhibitId: redacted, to: 'RESPONDENT', ground: 'CHARGES_REST_ON_IT', title: 'Une lettre' };
    return (await world.ask(people.staff, DISCLOSE, { input }))['discloseExhibit'] as string;
  };
  const get = async (reader: Member, path: string, within = world): Promise<Reply> =>
    send(desk, within, 'GET', path, { cookie: await sessionOf(within, reader) });
  /** Where a reader is sent on to for the file itself; null where there is no such page for them. */
  const linkFor = async (reader: Member, id: string, within = world): Promise<string | null> => {
    const { status, headers } = await get(reader, `/files/complaints/${id}`, within);
    return status === 303 ? String(headers['location']) : null;
  };
  /** Every door of a file, tried by a reader. */
  const doorsOf = (id: string) => ['', '/about', '/pages/1'].map((end) => `/files/complaints/${id}${end}`);
  const statusesFor = async (reader: Member, id: string, within = world) => {
    const replies: Reply[] = [];
    for (const path of doorsOf(id)) replies.push(await get(reader, path, within));
    return replies.map(({ status }) => status);
  };

  it('hand it to the case manager, whole, under a name that tells its number alone', async () => {
    const link = await linkFor(people.staff, original);
    const { status, headers, body } = await get(people.staff, String(link));

    expect(status).toBe(200);
    expect(body.equals(PDF)).toBe(true);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringContaining('filename="1-1.pdf"'),
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    });
    expect(await statusesFor(people.staff, original)).toEqual([303, 200, 200]);
  });

  it('keep it as nothing that opens without the key of its case', async () => {
    const opened = await desk.documents.open({ bodyId: world.bodyId, documentId: original });

    expect(opened?.content.includes(Buffer.from('%PDF'))).toBe(false);
    expect(opened?.content.includes(Buffer.from(NAME))).toBe(false);
  });

  it('are shut to everybody else: of the body, of another, signed in or not, and to another’s link', async () => {
    const link = String(await linkFor(people.staff, original));
    const { stranger, elsewhere, respondent } = people;
    for (const reader of [stranger, respondent]) {
      expect(await statusesFor(reader, original)).toEqual([404, 404, 404]);
      expect((await get(reader, link)).status).toBe(404);
    }
    expect(await statusesFor(elsewhere, original, other)).toEqual([404, 404, 404]);
    expect((await get(elsewhere, link, other)).status).toBe(404);
    for (const path of [...doorsOf(original), link])
      expect((await send(desk, world, 'GET', path, {})).status).toBe(404);
    expect((await get(people.staff, `${link.slice(0, -4)}AAAA`)).status).toBe(404);
  });

  it('show the respondent pictures of what was disclosed to them, never the file, and nothing once it is withdrawn', async () => {
    const { respondent } = people;
    const before = await statusesFor(respondent, redacted);
    const act = await disclose();
    const answers = [];
    for (const path of [...doorsOf(redacted), ...doorsOf(original)]) answers.push(await get(respondent, path));
    const mine = await world.ask(respondent, OPEN_MINE, { reference: one.reference });
    await world.ask(people.staff, OUT_OF_SIGHT, { id: act });

    expect(before).toEqual([404, 404, 404]);
    expect(answers.map(({ status }) => status)).toEqual([404, 200, 200, 404, 404, 404]);
    expect(JSON.parse(String(answers[1]?.body))).toMatchObject({ name: '1-2.pdf', pages: 1, shown: 1 });
    expect(answers[2]?.headers['content-type']).toBe('image/webp');
    expect(JSON.stringify(mine)).toContain('Une lettre');
    const said = JSON.stringify([answers.map(({ headers, body }) => [headers, body.toString('latin1')]), mine]);
    for (const word of NAME.split(' ')) expect(said.toLowerCase()).not.toContain(word.toLowerCase());
    expect(await statusesFor(respondent, redacted)).toEqual([404, 404, 404]);
  });

  it('hand the bundle that was made of them to its reader alone, as a file in which the name is not', async () => {
    const { respondent, staff, stranger } = people;
    await disclose();
    const made = async (by: Member, document: string, of: Record<string, unknown>) =>
      (await world.ask(by, document, of))['made'] as { readonly link: string; readonly digest: string };
    const mine = await made(respondent, BIND_MINE, { reference: one.reference });
    const kept = await made(staff, BIND, { id: one.id });
    const { status, headers, body } = await get(respondent, mine.link);

    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'private, no-store' });
    expect(headers['content-disposition']).toContain(`${one.reference}.pdf`);
    expect(createHash('sha256').update(body).digest('hex')).toBe(mine.digest);
    expect(mine.digest).toBe(kept.digest);
    expect(body.includes('/DCTDecode')).toBe(true);
    for (const word of NAME.split(' ')) expect(body.includes(word)).toBe(false);
    for (const reader of [staff, stranger]) expect((await get(reader, mine.link)).status).toBe(404);
    expect((await send(desk, world, 'GET', mine.link, {})).status).toBe(404);
  });
});
