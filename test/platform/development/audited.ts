import { awarded } from '@standing/accreditation/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { createHash } from 'node:crypto';

type Json = ReturnType<typeof JSON.parse>;

const PREPARE = `mutation ($input: AuditDrawInput!, $key: Uuid!) {
  prepareAuditDraw(input: $input, idempotencyKey: $key) { id announcement } }`;
const COMMIT = `mutation ($id: Uuid!, $commitment: String!, $key: Uuid!) {
  commitAuditShare(drawId: $id, commitment: $commitment, idempotencyKey: $key) { id } }`;
const REVEAL = `mutation ($id: Uuid!, $share: String!, $key: Uuid!) {
  revealAuditShare(drawId: $id, share: $share, idempotencyKey: $key) { id } }`;
const MINE = `{ myAudits { id } }`;
const NAME = `mutation ($id: Uuid!, $auditorId: Uuid!, $key: Uuid!) {
  nameAuditor(fileId: $id, auditorId: $auditorId, idempotencyKey: $key) }`;
const MORE_TIME = `mutation ($id: Uuid!, $dueOn: Day!, $key: Uuid!) {
  askAuditedAgain(fileId: $id, kind: MORE_TIME, dueOn: $dueOn, idempotencyKey: $key) }`;
const CLOSE = `mutation ($id: Uuid!, $key: Uuid!) { closeAudit(fileId: $id, outcome: DOES_NOT_MEET, idempotencyKey: $key) }`;
const SPEND = `mutation ($id: Uuid!, $ids: [Uuid!]!, $key: Uuid!) {
  spendAuditedHours(fileId: $id, activityIds: $ids, idempotencyKey: $key) }`;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
/** As an officer's browser takes it. */
const commitmentTo = (announcement: string, share: string) =>
  sha256(JSON.stringify(['standing-audit-draw-1', 'share', announcement, share]));
const DAY = 24 * 3600;

/** An audit by the office: everybody accredited is drawn, and the coach is given more time. */
export class Audited {
  private readonly registrar: Member;
  private readonly officer: Member;
  private id = '';

  constructor(
    private readonly cpd: RunningService,
    private readonly coach: Member,
  ) {
    this.registrar = cpd.member({ roles: ['registrar'] });
    this.officer = cpd.member({ roles: ['officer'] });
  }

  /** Draws, waits for the term to run out, and gives time until a day. */
  async givenTimeUntil(dueOn: string): Promise<void> {
    const { personId } = this.coach;
    const held = { level: 'one', validFrom: '2020-01-01', validUntil: null, awardedOn: '2020-01-01' };
    const ids = { awardId: newId(), schemeVersionId: newId(), reference: 'CC-2020-1' };
    await this.cpd.hears(awarded, { personId, ...ids, ...held });
    await this.draw();
    [{ id: this.id }] = await this.asked(this.coach, MINE);
    await this.asked(this.officer, NAME, { id: this.id, auditorId: this.officer.personId });
    this.cpd.clock.advance(29 * DAY);
    await this.asked(this.officer, MORE_TIME, { id: this.id, dueOn });
  }

  /** Closes it after so many days, and notes what made it good. */
  async closedAfter(days: number, madeGoodBy: readonly string[]): Promise<void> {
    this.cpd.clock.advance(days * DAY);
    await this.asked(this.officer, CLOSE, { id: this.id });
    await this.asked(this.registrar, SPEND, { id: this.id, ids: madeGoodBy });
  }

  private async draw(): Promise<void> {
    const input = {
      ratePerMille: 1000,
      byLevel: false,
      leaveOutDrawnLastTime: false,
      minimumDays: 0,
      undocumentedWeight: 1,
    };
    const { id, announcement } = await this.asked(this.registrar, PREPARE, { input });
    const shares = [this.registrar, this.officer].map((by) => ({ by, share: sha256(`${id} ${by.personId}`) }));
    for (const { by, share } of shares)
      await this.asked(by, COMMIT, { id, commitment: commitmentTo(announcement, share) });
    for (const { by, share } of shares) await this.asked(by, REVEAL, { id, share });
  }

  private async asked(by: Member, document: string, variables: object = {}): Promise<Json> {
    const { data, errors } = await this.cpd.as(by).graphql(document, { key: newId(), ...variables });
    if (errors) throw new Error(JSON.stringify(errors[0]));
    return Object.values(data)[0];
  }
}
