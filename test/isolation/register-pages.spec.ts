import { request } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock, newId } from '@standing/kernel';
import { openDocuments } from '@standing/platform/documents';
import { type Gateway, openGateway, type WebApp } from '@standing/platform/gateway';
import { openLog } from '@standing/platform/observability';
import { copyOfBodies } from './copies.js';
import type { Installation } from './installation.js';
import type { Body } from './seed-body.js';

/** Real time until it is frozen. */
class FreezableClock extends Clock {
  private frozen: Date | null = null;
  override now(): Date {
    return this.frozen ?? super.now();
  }
  freeze(): void {
    this.frozen = super.now();
  }
}

/** Says what a page would be made of; what the pages say of it, the specs of the web app look at. */
const renderPage = (page: string, props: object, look: object) =>
  `<html>${JSON.stringify({ page, props, look })}</html>`;
const none = () => {
  throw new Error('This spec sends no form.');
};
const web: WebApp = {
  clientFolder: null,
  renderPage,
  readConfirmForm: none,
  readAgreementForm: none,
  readFeedbackForm: none,
  complaintWizard: {
    read: none,
    after: none,
    before: none,
    unanswered: none,
    complaintOf: none,
    numbersOf: none,
    most: 1,
  },
  documents: {},
};

describe('the public register, over HTTP', () => {
  const folder = mkdtempSync(join(tmpdir(), 'standing-documents-'));
  const clock = new FreezableClock();
  let installation: Installation;
  let gateway: Gateway;
  let body: Body;
  let reference: string;
  let port: number;

  beforeAll(async () => {
    ({ installation, a: body } = await copyOfBodies(clock));
    const { graph, tokens, secret, owner } = installation;
    const { rows } = await owner.query<{ reference: string }>(
      `select reference from accreditation.awards where body_id = $1`,
      [body.world.bodyId],
    );
    reference = rows[0]?.reference ?? '';
    clock.freeze();
    gateway = await openGateway({
      graph,
      tokens,
      clock,
      documents: openDocuments(folder, secret, clock),
      web,
      log: openLog('silent'),
      publicUrl: 'http://localhost:4000',
      open: false,
      behindProxy: true,
      readiness: () => Promise.resolve(),
    });
    await gateway.server.listen({ port: 0, host: '127.0.0.1' });
    port = (gateway.server.server.address() as AddressInfo).port;
  }, 120_000);

  afterAll(async () => {
    await gateway.stop();
    await installation.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  let visitor = 0;
  const get = (url: string, headers: Record<string, string> = {}, host = body.world.host) =>
    fetched(port, url, {
      host,
      'accept-language': 'en',
      'x-forwarded-for': `10.0.0.${(visitor += 1)}`,
      ...headers,
    });
  const propsOf = ({ body: html }: { body: string }) => JSON.parse(html.replace(/^<html>|<\/html>$/g, ''));

  it.each(['register', 'verify'])('shows an entry at /%s with nothing but what the register shows', async (door) => {
    const answer = await get(`/${door}/${reference}`);

    const { page, props } = propsOf(answer);
    expect([answer.statusCode, answer.headers['content-type'], page]).toEqual([
      200,
      'text/html; charset=utf-8',
      'register-entry',
    ]);
    expect(props).toMatchObject({ state: 'found', zone: 'Europe/Paris' });
    expect(props.entry).toMatchObject({ reference, name: body.coach.name, status: 'ACCREDITED' });
    expect(Object.keys(props.entry).sort()).toEqual(
      ['checkedAt', 'level', 'lines', 'name', 'pausedSince', 'reference', 'since', 'status', 'until'].sort(),
    );
    expect(answer.body).not.toContain(body.coach.personId);
    expect(answer.body).not.toContain(body.coach.email);
  });

  it('answers with the same bytes while the clock stands, and 304 to whoever has them', async () => {
    for (const url of [
      `/register/${reference}`,
      `/verify/${reference}`,
      `/verify/${reference}.json`,
      '/register?q=eric',
    ]) {
      const [first, second] = [await get(url), await get(url)];
      const again = await get(url, { 'if-none-match': `W/"other", ${String(first.headers.etag)}` });

      expect(first.body).toBe(second.body);
      expect(first.headers.etag).toBe(second.headers.etag);
      expect(first.headers['cache-control']).toBe('public, no-cache');
      expect(first.headers.vary).toContain('accept-language');
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', first.headers.etag]);
    }
  });

  it('speaks the language that is asked for, and keeps an answer that sets it to its visitor', async () => {
    const [fr, en] = [
      await get(`/verify/${reference}.json`, { 'accept-language': 'fr' }),
      await get(`/verify/${reference}.json`),
    ];
    const chosen = await get(`/register/${reference}?lang=fr`);

    expect([fr.json().level.title, en.json().level.title]).toEqual(['ZQX-A Niveau 1', 'ZQX-A Level 1']);
    expect(fr.headers.etag).not.toBe(en.headers.etag);
    expect(chosen.headers['cache-control']).toBe('private, no-cache');
  });

  it('tells programs the same, by the address or by what they accept', async () => {
    const byAddress = await get(`/verify/${reference}.json`);
    const byHeader = await get(`/verify/${reference}`, { accept: 'application/json' });

    expect(byAddress.body).toBe(byHeader.body);
    expect(byAddress.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(byAddress.json()).toEqual({
      format: 1,
      asked: reference,
      status: 'accredited',
      body: 'ZQX-A Collège',
      reference,
      name: body.coach.name,
      level: { code: 'one', title: 'ZQX-A Level 1' },
      since: body.world.today,
      until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      pausedSince: body.world.today,
      lines: [],
      checkedAt: expect.stringMatching(/:00\.000Z$/),
    });
    expect(propsOf(await get(`/verify/${reference}`, { accept: 'text/html, application/json;q=0.5' })).page).toBe(
      'register-entry',
    );
  });

  it.each(['ZQ-2026-2222222', 'nobody', '%20', 'a%2Fb'])('knows nothing by “%s”, kindly', async (typed) => {
    const page = await get(`/register/${typed}`);
    const json = await get(`/verify/${typed}.json`);

    expect([page.statusCode, propsOf(page).props.state]).toEqual([404, 'unknown']);
    expect([json.statusCode, json.json().status, Object.keys(json.json())]).toEqual([
      404,
      'unknown',
      ['format', 'asked', 'status', 'body'],
    ]);
  });

  it('leads from a reference as it was typed to the one way of writing it', async () => {
    const answer = await get(`/register/${reference.toLowerCase()}`);

    expect([answer.statusCode, answer.headers.location]).toEqual([302, `/register/${reference}`]);
  });

  it('finds nothing of one body at the address of another', async () => {
    expect((await get(`/register/${reference}`, {}, 'zqx-b.example')).statusCode).toBe(404);
    expect((await get(`/verify/${reference}.json`, {}, 'nowhere.example')).statusCode).toBe(404);
  });

  it('looks for names, and lists nobody without one', async () => {
    const stateOf = async (url: string) => {
      const { props } = propsOf(await get(url));
      return [props.state, props.entries.length];
    };

    expect(await stateOf('/register')).toEqual(['start', 0]);
    expect(await stateOf('/register?q=')).toEqual(['start', 0]);
    expect(await stateOf('/register?q=%25')).toEqual(['too-short', 0]);
    expect(await stateOf('/register?q=ERIC')).toEqual(['answered', 1]);
    expect(await stateOf('/register?q=Dupond')).toEqual(['answered', 0]);
    expect(await stateOf(`/register?q=${reference}`)).toEqual(['answered', 1]);
    expect((await get('/register?q=eric&after=nonsense')).statusCode).toBe(404);
  });

  it('answers 410 at the address of an entry that is no longer kept, and finds nobody by it', async () => {
    const { bodyId } = body.world;
    const clockTo = (seconds: number) =>
      installation.owner.query(`update accreditation.body_times set offset_seconds = $1 where body_id = $2`, [
        seconds,
        bodyId,
      ]);
    const withdrawal = newId();
    await installation.owner.query(
      `insert into accreditation.award_ends (id, body_id, award_id, kind, effective_on, recorded_at)
       select $1, body_id, id, 'withdrawn', valid_from, now() from accreditation.awards where reference = $2`,
      [withdrawal, reference],
    );
    await clockTo(61 * 31 * 86_400);

    const [page, json] = [await get(`/register/${reference}`), await get(`/verify/${reference}.json`)];
    const found = propsOf(await get('/register?q=eric')).props.entries;
    await installation.owner.query(`delete from accreditation.award_ends where id = $1`, [withdrawal]);
    await clockTo(0);

    expect([page.statusCode, propsOf(page).props.state]).toEqual([410, 'gone']);
    expect([json.statusCode, json.json()]).toEqual([
      410,
      { format: 1, asked: reference, status: 'gone', body: 'ZQX-A Collège' },
    ]);
    expect(found).toEqual([]);
    expect((await get(`/register/${reference}`)).statusCode).toBe(200);
  });

  it('lets one visitor try so often and no more', async () => {
    const codes: number[] = [];
    for (let tries = 0; tries < 61; tries += 1)
      codes.push((await get('/register', { 'x-forwarded-for': '10.9.9.9' })).statusCode);

    expect([new Set(codes.slice(0, 60)), codes[60]]).toEqual([new Set([200]), 429]);
  });
});

type Answer = { statusCode: number; headers: Record<string, unknown>; body: string; json: () => Json };

/** What parsed JSON is: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

/** One GET with headers of the visitor's own choice, the host among them. */
function fetched(port: number, path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, path, headers }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (body += part));
      answer.on('end', () =>
        done({
          statusCode: answer.statusCode ?? 0,
          headers: answer.headers,
          body,
          json: () => JSON.parse(body) as Json,
        }),
      );
    });
    asked.on('error', failed);
    asked.end();
  });
}
