import { NotFound } from '@standing/kernel';
import type { LinkHolder, Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { type Author, plainAddress, type ReportRecord, type StatementSide } from '@standing/supervision/rules';
import { Agreement } from '../agreements/agreement.entity.js';
import { notFoundUnlessAsked } from '../deaths/available.js';
import { weighingsOf } from '../relations/weighings-of-agreement.js';
import { confirmerOf } from '../supervisors/confirmer.js';
import { lockedSupervisor } from '../supervisors/locked-supervisor.js';
import type { Supervisor } from '../supervisors/supervisor.entity.js';
import { ReportSignatureRow } from './report-signature.entity.js';
import { ReportChangeRow, ReportVersionRow } from './report-version.entity.js';
import { ReportRow } from './report.entity.js';

/** Either of the two: the coach signed in, the supervisor signed in or with the link that was mailed. */
export type ReportParty = Member | LinkHolder;

/** A report that is open to one of its two, with whom it is between. */
export type OpenReport = {
  readonly report: ReportRow;
  readonly agreement: Agreement;
  readonly supervisor: Supervisor;
  /** The version that was sent last. */
  readonly version: ReportVersionRow | null;
  readonly record: ReportRecord;
};

/**
 * The report, locked, for that one of its two; to anybody else, and to the other of the two, it is not found. Locks in the
 * order of whoever decides: supervisor, agreement, report.
 */
export async function openReport(
  tx: Transaction,
  id: string,
  party: ReportParty,
  side: StatementSide,
): Promise<OpenReport> {
  const { manager, bodyId } = tx;
  const { supervisorId, agreementId, superviseeId } = await manager.findOneByOrFail(ReportRow, { bodyId, id });
  const supervisor = await lockedSupervisor(tx, supervisorId);
  if (side === 'supervisor') await asItsSupervisor(tx, id, party, supervisor);
  else if (party.kind !== 'member' || party.personId !== superviseeId) throw new NotFound('report');
  const lock = { mode: 'for_no_key_update' } as const;
  const agreement = await manager.findOneOrFail(Agreement, { where: { bodyId, id: agreementId }, lock });
  const report = await manager.findOneOrFail(ReportRow, { where: { bodyId, id }, lock });
  return { report, agreement, supervisor, ...(await recordOf(tx, report)) };
}

/** What is known of the supervisor of an agreement who would sign. */
export async function authorOf(
  tx: Transaction,
  { agreement, supervisor }: Pick<OpenReport, 'agreement' | 'supervisor'>,
): Promise<Author> {
  const { disownedOn } = agreement;
  return { ...(await confirmerOf(tx, supervisor)), disownedOn, weighings: await weighingsOf(tx, agreement.id) };
}

/**
 * A link opens the report that it was mailed for, to the address to which it was mailed. Signing in proves the whole
 * address, so the whole address must be the supervisor's: a label after a plus sign opens nothing. Nothing opens to somebody
 * who has died.
 */
async function asItsSupervisor(tx: Transaction, id: string, party: ReportParty, supervisor: Supervisor): Promise<void> {
  const isTheirs =
    party.kind === 'link'
      ? party.subjectId === id && party.recipientId === supervisor.id
      : plainAddress(party.email) === plainAddress(supervisor.email);
  if (!isTheirs) throw new NotFound('report');
  await notFoundUnlessAsked(tx, supervisor);
}

async function recordOf(
  { manager, bodyId }: Transaction,
  { id: reportId, level, ended, handedOverOn }: ReportRow,
): Promise<Pick<OpenReport, 'version' | 'record'>> {
  const version = await manager.findOne(ReportVersionRow, { where: { bodyId, reportId }, order: { number: 'DESC' } });
  if (version === null) return { version, record: { level, ended, handedOverOn, latest: null } };
  const { id: versionId, number, text, sha256 } = version;
  const signatures = await manager.findBy(ReportSignatureRow, { bodyId, versionId });
  const changeAsked = await manager.existsBy(ReportChangeRow, { bodyId, versionId });
  const latest = { number, text, sha256, signedBy: signatures.map(({ side }) => side), changeAsked };
  return { version, record: { level, ended, handedOverOn, latest } };
}
