import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANSWERS, wizard, writersAt } from './complaint-writers.js';
import { copyOfBodies } from './copies.js';
import { openGatewayOver, type OpenedGateway, pagesThatShowAll } from './gateway.js';
import type { Installation } from './installation.js';
import type { Body } from './seed-body.js';

describe('the pages on which a complaint is written, over HTTP and without a script', () => {
  let installation: Installation;
  let gateway: OpenedGateway;
  let body: Body;
  let writers: ReturnType<typeof writersAt>;

  beforeAll(async () => {
    ({ installation, a: body } = await copyOfBodies());
    gateway = await openGatewayOver(installation, {
      web: { ...pagesThatShowAll, complaintWizard: await wizard() },
    });
    writers = writersAt(gateway, body);
  }, 120_000);
  afterAll(async () => {
    await gateway.stop();
    await installation.stop();
  });

  const cases = async () =>
    (
      await installation.owner.query<{ n: number }>(
        `select count(*)::int as n from complaints.cases where body_id = $1`,
        [body.world.bodyId],
      )
    ).rows[0]!.n;

  it('begin with what the body can do, and ask one thing after the other', async () => {
    const one = writers.browser();
    const start = await one.look('/complaint');
    const began = await one.post('/complaint', { act: 'start' });
    const way = [];
    for (const [page, fields] of Object.entries(ANSWERS))
      way.push([page, (await one.post(`/complaint/${page}`, fields)).location]);

    expect(start.props).toMatchObject({ state: 'start', begun: false });
    expect(began.location).toBe('/complaint/age');
    expect(began.given).toMatch(/; HttpOnly; Secure; SameSite=Strict$/);
    expect(way.map(([, next]) => next)).toEqual([
      '/complaint/behalf',
      '/complaint/relation',
      '/complaint/about',
      '/complaint/what-1',
      '/complaint/when-1',
      expect.stringMatching(/^\/complaint\/(clauses-1|more)$/),
      '/complaint/identity',
      '/complaint/reach',
      '/complaint/check',
    ]);
    expect((await one.look('/complaint')).props).toMatchObject({ begun: true });
  });

  it('come back with what was said, on the way back and after a mistake, and are kept by no cache', async () => {
    const one = await writers.begun();
    await one.post('/complaint/about', { about: 'Éric' });

    const [back, wrong, asked] = [
      await one.look('/complaint/about'),
      await one.post('/complaint/when-1', { when: 'DAY', day: '2026-02-30' }),
      await one.look('/complaint/when-1'),
    ];

    expect(back.props.sent).toEqual({ about: 'Éric' });
    expect(wrong.status).toBe(422);
    expect(wrong.props).toMatchObject({
      sent: { when: 'DAY', day: '2026-02-30' },
      mistakes: [{ code: 'OCCURRED_UNREADABLE', field: 'day' }],
    });
    expect(asked.props.sent).toEqual({});
    for (const { headers } of [back, wrong, asked]) expect(headers.get('cache-control')).toBe('no-store');
  });

  it('let one answer be changed from the page that shows all, and lose none', async () => {
    const one = await writers.written();

    const changed = await one.post('/complaint/about?from=check', { about: 'Another' });
    const { props } = await one.look('/complaint/check');

    expect(changed.location).toBe('/complaint/check');
    expect(props).toMatchObject({
      unanswered: [],
      answers: { about: { about: 'Another' }, 'what-1': { behaviour: 'He told.' }, reach: { name: 'Jeanne' } },
    });
  });

  it('lead from a change to the question that it opens', async () => {
    const one = await writers.written({ identity: { nameVisibility: 'ANONYMOUS' }, reach: {} });

    const changed = await one.post('/complaint/identity?from=check', { nameVisibility: 'NAMED' });

    expect(changed.location).toBe('/complaint/reach?from=check');
  });

  it('tell several things, and take one back', async () => {
    const one = await writers.written();
    const more = await one.post('/complaint/more', { more: 'yes', act: 'next' });
    await one.post('/complaint/what-2', { behaviour: 'He shouted.' });
    const unsaid = await one.post('/complaint/more', { act: 'next' });
    const taken = await one.post('/complaint/more', { act: 'remove-1' });

    expect(more.location).toBe('/complaint/what-2');
    expect(unsaid.props).toMatchObject({ mistakes: [{ code: 'MORE_MISSING' }], room: true });
    expect(taken.location).toBe('/complaint/more');
    const { answers } = (await one.look('/complaint/more')).props;
    expect(Object.keys(answers).filter((page) => /-\d$/.test(page))).toEqual(['what-2']);
  });

  it('are sent once it was declared, into one complaint however often and from whichever window', async () => {
    const one = await writers.written();
    const before = await cases();
    const { props } = await one.look('/complaint/check');
    const fields = { act: 'send', version: String(props.version) };

    const undeclared = await one.post('/complaint/check', fields);
    const sent = await Promise.all([1, 2, 3].map(() => one.post('/complaint/check', { ...fields, declared: 'yes' })));
    const later = await one.post('/complaint/check', { ...fields, declared: 'yes' });

    expect([undeclared.status, undeclared.props.mistakes]).toEqual([
      422,
      [{ code: 'DECLARATION_MISSING', field: 'declared' }],
    ]);
    const [first] = sent;
    expect(first?.props).toMatchObject({ state: 'done', returnCode: expect.stringMatching(/^[0-9A-Z-]{19}$/) });
    for (const { props: shown } of [...sent, later])
      expect({ ...shown, idempotencyKey: '' }).toEqual({ ...first?.props, idempotencyKey: '' });
    expect(await cases()).toBe(before + 1);
  });

  it('show all answers again when another window changed one, before anything is declared', async () => {
    const one = await writers.written();
    const { props } = await one.look('/complaint/check');
    await one.post('/complaint/about?from=check', { about: 'Another' });

    const sent = await one.post('/complaint/check', { act: 'send', declared: 'yes', version: String(props.version) });

    expect(sent.status).toBe(422);
    expect(sent.props).toMatchObject({ state: 'check', answers: { about: { about: 'Another' } } });
    expect(sent.props.mistakes).toHaveLength(1);
  });

  it('are left and come back to with reference and return code from any browser, as far as they were', async () => {
    const one = await writers.begun();
    await one.post('/complaint/about', { about: 'Éric', act: 'next' });
    const later = await one.post('/complaint/what-1', { behaviour: '', act: 'later' });
    const kept = await one.look('/complaint/saved');
    const left = await one.post('/complaint/saved', { act: 'leave' });
    const { reference, returnCode: code } = kept.props;

    const other = writers.browser();
    const back = await other.post('/complaint/return', { reference, code });

    expect(later.location).toBe('/complaint/saved');
    expect(left.given).toMatch(/^__Host-complaint=;/);
    expect(back.location).toBe('/complaint/check');
    expect((await other.look('/complaint/about')).props.sent).toEqual({ about: 'Éric' });
  });

  it('are erased by a button, for good', async () => {
    const one = await writers.written();
    const { reference, returnCode: code } = (await one.look('/complaint/saved')).props;

    await one.post('/complaint/saved', { act: 'erase' });

    const back = await writers.browser().post('/complaint/return', { reference, code });
    expect([back.status, back.props.state]).toEqual([422, 'ask']);
  });

  it('lose nothing that was written to have a closure looked at again, whatever the code', async () => {
    const sent = { reference: '0000-0000', ground: 'NEW_EVIDENCE', reasons: 'A letter turned up.' };
    for (const code of ['', '0000-0000-0000-0000']) {
      const { status, props } = await writers.browser().post('/complaint/return/review', { ...sent, code });
      expect([status, props.state, props.sent]).toEqual([422, 'ask', sent]);
    }
  });

  it('answer ten tries to come back in a quarter of an hour, by code or by mail, and then none', async () => {
    const one = writers.browser();
    const tries = { reference: '0000-0000', code: '00000000', act: 'open' };
    const statuses = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      statuses.push(
        (await one.post('/complaint/return', { reference: '0000-0000', code: '0000-0000-0000-0000' })).status,
      );
      statuses.push((await one.post('/complaint/return/mail', tries)).status);
    }

    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 422), 429, 429]);
  });

  it('say the same of a reference whether something is kept under it or not', async () => {
    const one = await writers.written();
    const { reference } = (await one.look('/complaint/saved')).props;
    const ask = async (of: string) => {
      const { status, props } = await writers.browser().post('/complaint/return/mail', { reference: of, act: 'ask' });
      return { status, ...props, idempotencyKey: '', sent: null };
    };

    expect(await ask(reference)).toEqual(await ask('0000-0000'));
  });

  it.each(['/complaint/age', '/complaint/more', '/complaint/check', '/complaint/saved'])(
    'begin anew at %s where nothing is written in this browser',
    async (path) => {
      const { status, location } = await writers.browser().look(path);

      expect([status, location]).toEqual([303, '/complaint']);
    },
  );

  it('do not exist where nothing is asked', async () => {
    const one = await writers.begun();

    expect((await one.look('/complaint/nothing')).status).toBe(404);
    expect((await writers.browser().look('/complaint/nothing')).status).toBe(404);
  });

  it('are anonymous to the end: no code is given, and none opens', async () => {
    const one = await writers.written({ identity: { nameVisibility: 'ANONYMOUS' }, reach: {} });
    const { reference, returnCode: code } = (await one.look('/complaint/saved')).props;

    const { props } = await writers.send(one);

    expect(props).toMatchObject({ state: 'done', reference, returnCode: null });
    expect((await writers.browser().post('/complaint/return', { reference, code })).status).toBe(422);
  });
});
