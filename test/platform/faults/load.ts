import { addDays, newId } from '@standing/kernel';
import { type Counts, Visitor } from '../use/visitor.js';

/** One thing that the platform acknowledged, with what it must then hold exactly once. */
export type Acknowledged =
  | { readonly kind: 'engagement'; readonly key: string; readonly id: string; readonly pseudonym: string }
  | {
      readonly kind: 'entry';
      readonly key: string;
      readonly id: string;
      readonly heldOn: string;
      readonly minutes: number;
    }
  | { readonly kind: 'withdrawal'; readonly key: string; readonly id: string }
  | {
      readonly kind: 'session';
      readonly key: string;
      readonly id: string;
      readonly heldOn: string;
      readonly minutes: number;
    }
  | { readonly kind: 'request'; readonly key: string; readonly id: string; readonly sessionIds: readonly string[] }
  | { readonly kind: 'decision'; readonly key: string; readonly path: string };

/** The people of the demonstration who act, and since when their engagements and agreement run. */
export type Stage = {
  readonly url: string;
  readonly coachId: string;
  readonly engagementIds: readonly string[];
  readonly agreementId: string;
  readonly from: string;
  readonly supervisorName: string;
};

/** How many mails wait for the supervisor when the killing begins. */
const MAILS = 30;

const START = `mutation Start($input: StartEngagementInput!, $key: Uuid!) { startEngagement(input: $input, idempotencyKey: $key) { id } }`;
const LOG = `mutation Log($input: LogPracticeInput!, $key: Uuid!) { logPractice(input: $input, idempotencyKey: $key) { id version } }`;
const WITHDRAW = `mutation Withdraw($id: Uuid!, $version: Int!, $key: Uuid!) { withdrawPractice(id: $id, version: $version, idempotencyKey: $key) { id } }`;
const SESSION = `mutation Session($input: LogSessionInput!, $key: Uuid!) { logSession(input: $input, idempotencyKey: $key) { id } }`;
const ASK = `mutation Ask($ids: [Uuid!]!, $key: Uuid!) { askConfirmation(sessionIds: $ids, idempotencyKey: $key) { id requestId } }`;

/** Several people at work at once, until told to stop; each act has a content of its own, so that one too many shows. */
export class Load {
  readonly acknowledged: Acknowledged[] = [];
  readonly counts: Counts = { requests: 0, lost: 0, repeated: 0 };
  private stopped = false;
  private turn = 0;
  private mailbox: string[] = [];
  private readonly workers: Promise<void>[] = [];
  private readonly failures: unknown[] = [];

  constructor(private readonly stage: Stage) {}

  async start(): Promise<void> {
    const coach = new Visitor(this.stage.url, this.counts);
    const supervisor = new Visitor(this.stage.url, this.counts);
    await coach.be(this.stage.coachId);
    await this.fillMailbox(coach, supervisor);
    for (let index = 0; index < 3; index += 1) this.work(() => this.practise(coach));
    this.work(() => this.haveSessions(coach, 3));
    this.work(() => this.confirm(supervisor));
  }

  /** Asks for many sessions one by one before anything is killed, so that the supervisor has mail to answer all along. */
  private async fillMailbox(coach: Visitor, supervisor: Visitor): Promise<void> {
    const before = new Set(await mailsSeenBy(supervisor));
    for (let count = 0; count < MAILS; count += 1) await this.haveSessions(coach, 1);
    while (this.mailbox.length < MAILS) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      this.mailbox = (await mailsSeenBy(supervisor)).filter((path) => !before.has(path));
    }
  }

  /** Lets everybody finish what they are at; what waits for an answer is sent until it has one. */
  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.workers);
    if (this.failures.length > 0) throw this.failures[0];
  }

  private work(act: () => Promise<void>): void {
    const run = async () => {
      while (!this.stopped) await act();
    };
    this.workers.push(run().catch((error: unknown) => void this.failures.push(error)));
  }

  /** A day and a length that no other act of this run has. */
  private content(): { heldOn: string; minutes: number } {
    this.turn += 1;
    return { heldOn: addDays(this.stage.from, this.turn % 400), minutes: 1 + Math.floor(this.turn / 400) };
  }

  private async practise(coach: Visitor): Promise<void> {
    const content = this.content();
    let engagementId = this.stage.engagementIds[this.turn % this.stage.engagementIds.length];
    if (this.turn % 5 === 0) {
      const input = {
        pseudonym: `K-${this.turn}`,
        kind: 'INDIVIDUAL',
        startedOn: this.stage.from,
        nameIsPseudonym: true,
      };
      const key = newId();
      const { startEngagement } = await coach.ask(START, { input, key });
      engagementId = startEngagement.id as string;
      this.acknowledged.push({ kind: 'engagement', key, id: engagementId, pseudonym: input.pseudonym });
    }
    const key = newId();
    const { logPractice } = await coach.ask(LOG, {
      input: { ...content, engagementId, paid: true, acceptOverlap: true },
      key,
    });
    this.acknowledged.push({ kind: 'entry', key, id: logPractice.id as string, ...content });
    if (this.turn % 4 === 0) await this.withdraw(coach, logPractice as { id: string; version: number });
  }

  private async withdraw(coach: Visitor, { id, version }: { id: string; version: number }): Promise<void> {
    const key = newId();
    await coach.ask(WITHDRAW, { id, version, key });
    this.acknowledged.push({ kind: 'withdrawal', key, id });
  }

  private async haveSessions(coach: Visitor, many: number): Promise<void> {
    const ids: string[] = [];
    for (let count = 0; count < many; count += 1) {
      const content = this.content();
      const key = newId();
      const input = { ...content, agreementId: this.stage.agreementId, form: 'INDIVIDUAL', acceptDuplicate: true };
      const { logSession } = await coach.ask(SESSION, { input, key });
      this.acknowledged.push({ kind: 'session', key, id: logSession.id as string, ...content });
      ids.push(logSession.id as string);
    }
    const key = newId();
    const { askConfirmation } = await coach.ask(ASK, { ids, key });
    this.acknowledged.push({ kind: 'request', key, id: askConfirmation[0].requestId as string, sessionIds: ids });
  }

  /** The supervisor opens one mail after the other, follows its link and confirms what it asks for. */
  private async confirm(supervisor: Visitor): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const mail = this.mailbox.pop();
    if (mail === undefined) return;
    const path = /\/c\/[A-Za-z0-9_-]+/.exec(await supervisor.page(mail))?.[0];
    if (path === undefined) throw new Error(`${mail} has no link.`);
    const key = newId();
    const fields = { act: 'decide', confirmAll: 'yes', typedName: this.stage.supervisorName, idempotencyKey: key };
    const { status, text } = await supervisor.post(path, fields);
    if (status !== 200) throw new Error(`${path} answered ${status}.\n${text.slice(0, 2000)}`);
    this.acknowledged.push({ kind: 'decision', key, path });
  }
}

/** The addresses of the mails in the demonstration's mailbox, each once. */
async function mailsSeenBy(visitor: Visitor): Promise<string[]> {
  const page = await visitor.page('/demo/mail');
  return [...new Set([...page.matchAll(/\/demo\/mail\/[0-9a-f-]{36}/g)].map(([path]) => path))];
}
