import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { openLog } from '@standing/platform/observability';
import pg from 'pg';
import { FRESH } from './documents.js';
import { givenAgreementProposed, givenConfirmationAsked, givenSignInCodeAsked } from './given.js';
import { gateway, linkIn, theMail } from './mail.js';
import { openPostOffice, type PostOffice } from './post-office.js';
import { type Correspondence, linksAbout, startCorrespondence, until, untilSent } from './start-correspondence.js';

const NAME = 'Zéphyrine Quillet';
const COACH = 'Barnabé Escoffier';
const people = { name: NAME, askedBy: COACH, superviseeName: COACH };

describe('keeping quiet', () => {
  let office: PostOffice;
  beforeAll(async () => {
    office = await openPostOffice();
  });
  afterAll(() => office.stop());

  /** Runs the work; returns everything that was logged meanwhile. */
  async function logged(smtpUrl: string | undefined, work: (service: Correspondence) => Promise<void>) {
    const lines: string[] = [];
    const log = openLog('trace', { write: (line) => void lines.push(line) });
    const service = await startCorrespondence({ log, ...(smtpUrl === undefined ? {} : { smtpUrl }) });
    await work(service);
    await service.stop();
    return lines;
  }

  const secrets = (...more: string[]) => ['Zéphyrine', 'Barnabé', 'Bonjour', 'example.org', ...more];
  const leaks = (lines: readonly string[], ...more: string[]) =>
    lines.filter((line) => secrets(...more).some((secret) => line.includes(secret)));

  it('logs neither words nor names when mail is sent', async () => {
    const tokens: string[] = [];

    const lines = await logged(office.url, async (service) => {
      for (const given of [givenConfirmationAsked, givenAgreementProposed, givenSignInCodeAsked])
        await untilSent(service, (await given(service, people)).subjectId);
      tokens.push(...office.letters.slice(0, 2).map((letter) => linkIn(letter).token));
    });

    expect(tokens).toHaveLength(2);
    expect(lines.length).toBeGreaterThan(0);
    expect(leaks(lines, ...tokens)).toEqual([]);
  });

  it('logs that a server refused, and not the address that its answer repeats', async () => {
    let messageId = '';

    const lines = await logged(office.url, async (service) => {
      const email = `${newId()}@example.org`;
      office.refuse(`550 5.1.1 <${email}>: ${NAME} is unknown here`);
      const { subjectId } = await givenConfirmationAsked(service, { ...people, email });
      const [message] = await until(service, subjectId, ({ nextTryAt }) => nextTryAt > service.clock.now());
      messageId = message?.id ?? '';
    });
    office.accept();

    expect(lines.filter((line) => line.includes(messageId))).toEqual([expect.stringContaining('EENVELOPE 550')]);
    expect(leaks(lines)).toEqual([]);
  });

  it('logs that the database refused, and not the mail that it was given', async () => {
    let messageId = '';

    const lines = await logged(undefined, async (service) => {
      const owner = new pg.Client(service.database.address);
      await owner.connect();
      await owner.query('revoke insert on correspondence.demo_mails from correspondence_app');
      const { subjectId } = await givenConfirmationAsked(service, people);
      const [message] = await until(service, subjectId, ({ nextTryAt }) => nextTryAt > service.clock.now());
      messageId = message?.id ?? '';
      await owner.end();
    });

    expect(lines.filter((line) => line.includes(messageId))).toEqual([
      expect.stringMatching(/QueryFailedError.*42501/),
    ]);
    expect(leaks(lines)).toEqual([]);
  });

  it('tells the other contexts nothing, whatever was sent, renewed or given up', async () => {
    const told: unknown[] = [];

    await logged(undefined, async (service) => {
      const asked = await givenConfirmationAsked(service, people);
      await theMail(service, asked);
      const [link] = await linksAbout(service, asked.subjectId);
      await service.as(gateway(service)).graphql(FRESH, { id: link?.id, key: newId() });
      await untilSent(service, asked.subjectId);
      await untilSent(service, (await givenSignInCodeAsked(service, people)).subjectId);
      told.push(...(await service.told()));
    });

    expect(told).toEqual([]);
  });
});
