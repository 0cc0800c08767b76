import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { EraseOldAdvice } from '../src/advice/erase-old-advice.job.js';
import { ethics as definition } from '../src/index.js';
import { givenAnEdition } from './given.js';
import { anAdviser, anybody, aQuestion, ASK, ASK_NAMELESS, CLOSE, deskOf, ERASE, OF_CODE } from './given-advice.js';
import { codesOf } from './given-declarations.js';

describe('asking the advice desk', () => {
  let ethics: RunningService;
  let desk: ReturnType<typeof deskOf>;
  let adviser: Member;
  beforeAll(async () => {
    ethics = await startService(definition);
    desk = deskOf(ethics);
    adviser = anAdviser(ethics);
    await givenAnEdition(ethics);
  });
  afterAll(() => ethics.stop());

  const rows = (id: string) =>
    ethics.inBody(async (manager) => {
      const [of, at] = [['advice_keys', 'advice_words', 'advice_declarations'], `where enquiry_id = $1`];
      const counts = of.map((table) => `(select count(*) from ethics.${table} ${at})`).join(' + ');
      const [row] = await manager.query(
        `select (${counts} + (select count(*) from ethics.advice_enquiries where id = $1))::int as n`,
        [id],
      );
      return (row as { n: number }).n;
    });

  it('under one’s name, is read again by oneself and by no other member, whatever their role', async () => {
    ethics.todayIs('2026-11-22');
    const amelie = ethics.member();

    const { id } = await desk.named(amelie, { topics: ['IN-1'] });

    const word = { saidBy: 'ASKER', saidOn: '2026-11-22', text: 'May I keep a present?' };
    const seen = { id, askedOn: '2026-11-22', state: 'WAITING', topics: ['IN-1'], adviserName: null, words: [word] };
    expect(await desk.mine(amelie)).toEqual([{ ...seen, erasedOn: '2027-05-22' }]);
    const roles = ['officer', 'registrar', 'scheme-administrator', 'case-manager'] as const;
    const staff = ethics.member({ roles });
    for (const other of [ethics.member(), staff, adviser]) {
      expect(await desk.mine(other)).toEqual([]);
      expect(codesOf(await desk.reply(other, { id }))).toEqual(['NOT_FOUND']);
    }
    expect(codesOf(await desk.reply(anybody(ethics), { id }))).toEqual(['FORBIDDEN']);
  });

  it('without a name, gives the same code whenever the form is sent again, and opens with it however it is typed', async () => {
    const amelie = ethics.member();
    const [input, key] = [aQuestion(), newId()];
    const send = async () => (await desk.ask(amelie, ASK_NAMELESS, { input, key })).askAdviceWithoutName;

    const [first, again] = [await send(), await send()];

    expect(again).toEqual(first);
    expect(first.returnCode).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    const sloppy = first.returnCode.toLowerCase().replaceAll('-', ' ');
    expect(await desk.ofCode(anybody(ethics), sloppy)).toMatchObject({
      state: 'WAITING',
      words: [{ saidBy: 'ASKER' }],
    });
    expect(await desk.mine(amelie)).toEqual([]);
  });

  it('is refused to whoever is no member, and with every reason', async () => {
    const input = aQuestion({ text: 'Write to paul@example.org', topics: ['ZZ'], limitsRead: false });
    for (const document of [ASK, ASK_NAMELESS]) {
      const send = (by: Parameters<typeof ethics.as>[0]) => ethics.as(by).graphql(document, { input, key: newId() });

      expect(codesOf(await send(anybody(ethics)))).toEqual(['UNAUTHENTICATED']);
      expect(codesOf(await send(ethics.member()))).toEqual([
        ...['ETHICS_ADVICE_CONTACT', 'ETHICS_ADVICE_TOPIC_UNKNOWN', 'ETHICS_ADVICE_LIMITS_UNREAD'],
      ]);
    }
  });

  it('is refused a code that checks in no way, and one that opens nothing alike', async () => {
    const code = await desk.nameless(ethics.member());
    const last = code.at(-1) === '2' ? '3' : '2';
    const ask = async (given: string) => codesOf(await ethics.as(anybody(ethics)).graphql(OF_CODE, { code: given }));
    await desk.ask(anybody(ethics), ERASE, { own: { code } });

    expect(await ask(`${code.slice(0, -1)}${last}`)).toEqual(['ETHICS_ADVICE_CODE_MISTYPED']);
    expect(await ask(code)).toEqual(['ETHICS_ADVICE_CODE_NOT_ACCEPTED']);
    expect(await ask('0000-0000-0000-0000')).toEqual(['ETHICS_ADVICE_CODE_NOT_ACCEPTED']);
  });

  it('goes on by one’s code, is closed by whoever asked, and then nobody writes', async () => {
    const code = await desk.nameless(ethics.member());
    const own = { code };

    const replied = await desk.reply(anybody(ethics), own);
    await desk.ask(anybody(ethics), CLOSE, { own });

    expect(replied.data.replyToAdvice.words).toHaveLength(2);
    expect(codesOf(await desk.reply(anybody(ethics), own))).toEqual(['ETHICS_ADVICE_CLOSED']);
    expect((await desk.ofCode(anybody(ethics), code)).state).toBe('CLOSED');
  });

  it('is looked through for whom it names in what is added, too', async () => {
    const { id } = await desk.named(ethics.member());
    const amelie = ethics.member();
    const own = { id: (await desk.named(amelie)).id };

    expect(codesOf(await desk.reply(amelie, own, 'Mme Kowalczyk me l’a dit.'))).toEqual(['ETHICS_ADVICE_MAY_IDENTIFY']);
    expect(codesOf(await desk.reply(amelie, own, '06 12 34 56 78'))).toEqual(['ETHICS_ADVICE_CONTACT']);
    expect(await rows(id)).toBe(3);
  });

  it('is erased at once at one’s wish: no row of it is left, and the same attempt again finds it done', async () => {
    const amelie = ethics.member();
    const { id } = await desk.named(amelie);
    await desk.take(adviser, id);
    const attempt = { own: { id }, key: newId() };

    await desk.ask(amelie, ERASE, attempt);

    expect((await desk.ask(amelie, ERASE, attempt)).eraseAdvice).toBe(true);
    expect([await rows(id), await desk.mine(amelie)]).toEqual([0, []]);
    expect(codesOf(await desk.open(adviser, id))).toEqual(['NOT_FOUND']);
  });

  it('cannot be read once its key is destroyed, by whoever has a row of it', async () => {
    const code = await desk.nameless(ethics.member());
    const { id } = await desk.ofCode(anybody(ethics), code);
    await desk.take(adviser, id);

    await ethics.inBody((manager) => manager.query(`delete from ethics.advice_keys where enquiry_id = $1`, [id]));

    expect(codesOf(await desk.open(adviser, id))).toEqual(['NOT_FOUND']);
  });
});

describe('the time of an enquiry', () => {
  let ethics: RunningService;
  let desk: ReturnType<typeof deskOf>;
  let erase: () => Promise<number>;
  beforeAll(async () => {
    const jobs: EraseOldAdvice[] = [];
    const press = { provide: 'press', inject: [EraseOldAdvice], useFactory: (job: EraseOldAdvice) => jobs.push(job) };
    ethics = await startService({ ...definition, providers: [...definition.providers, press] });
    desk = deskOf(ethics);
    erase = () => jobs[0]!.doDue();
  });
  afterAll(() => ethics.stop());

  const SET = `mutation ($months: Int!, $key: Uuid!) { setAdviceTerm(months: $months, idempotencyKey: $key) }`;
  const set = (months: number, roles: Member['roles'] = ['scheme-administrator']) =>
    ethics.as(ethics.member({ roles })).graphql(SET, { months, key: newId() });

  it('is six months after its last word, or what the body set before it was asked', async () => {
    ethics.todayIs('2026-11-22');
    const [before, after] = [ethics.member(), ethics.member()];
    await desk.named(before);

    expect(codesOf(await set(2))).toEqual([]);
    expect(codesOf(await set(13))).toEqual(['ETHICS_ADVICE_TERM_WRONG']);
    expect(codesOf(await set(2, ['officer', 'registrar']))).toEqual(['FORBIDDEN']);
    await desk.named(after);

    expect((await desk.mine(before))[0]?.erasedOn).toBe('2027-05-22');
    expect((await desk.mine(after))[0]?.erasedOn).toBe('2027-01-22');
    expect((await desk.ask(after, `{ adviceTerm { months } }`)).adviceTerm).toEqual({ months: 2 });
  });

  it('begins anew with each word, and the key is destroyed on its day, by the clock of the body', async () => {
    ethics.todayIs('2026-11-22');
    const amelie = ethics.member();
    const { id } = await desk.named(amelie);
    ethics.todayIs('2026-12-05');
    await desk.reply(amelie, { id });
    ethics.todayIs('2027-02-04');
    await erase();
    expect((await desk.mine(amelie)).map(({ erasedOn }) => erasedOn)).toEqual(['2027-02-05']);

    ethics.todayIs('2027-02-05');
    await erase();

    expect(await desk.mine(amelie)).toEqual([]);
    expect(await erase()).toBe(0);
  });
});
