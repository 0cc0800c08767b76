import { Injectable } from '@nestjs/common';
import { Clock, NotFound, type Refusal } from '@standing/kernel';
import type { LinkHolder, Member } from '@standing/platform/auth';
import { hotLoader, hotRead, type OperationReads } from '@standing/platform/graphql';
import {
  canonicalStatement,
  flagOfRight,
  monthOf,
  plainAddress,
  readStatement,
  refusalsOfSignatory,
  type StatedSession,
  statementLines,
  statementTotals,
} from '@standing/supervision/rules';
import { todayOf } from '../today.js';
import { MONTHS_TO_STATE, STATEMENT_ROWS, WITHIN_MONTH } from './statement.sql.js';
import type {
  MonthToStateType,
  StatementSignatureType,
  StatementType,
  StatementVersionType,
} from './statement.graphql.js';

/** How many statements are shown at once. */
const MOST_SHOWN = 200;

const ofMember = hotRead<StatementType>({
  name: 'supervision.statements-of-member',
  text: `${STATEMENT_ROWS} where t.body_id = $1 and (t.supervisee_id = $2 or t.address = $3)
    order by t.month desc, t.id desc limit ${MOST_SHOWN}`,
});

const oneOfMember = hotRead<StatementType>({
  name: 'supervision.statement-of-member',
  text: `${STATEMENT_ROWS} where t.body_id = $1 and (t.supervisee_id = $2 or t.address = $3) and t.id = $4`,
});

const ofLink = hotRead<StatementType>({
  name: 'supervision.statement-of-link',
  text: `${STATEMENT_ROWS} where t.body_id = $1 and t.supervisor_id = $3 and t."isAvailable" and t.id = $4`,
});

const toState = hotRead<MonthToStateType>({
  name: 'supervision.months-to-state',
  text: MONTHS_TO_STATE,
});

type VersionRow = Pick<StatementVersionType, 'id' | 'number' | 'madeOn' | 'sha256' | 'because'> & {
  readonly statementId: string;
  readonly text: string;
};

const versionsOf = hotLoader<VersionRow>({
  name: 'supervision.versions-of-statements',
  text: `select n.id, n.statement_id as "statementId", n.number, n.made_on as "madeOn", n.sha256, n.because, n.text
    from supervision.statement_versions n where n.body_id = $1 and n.statement_id = any($2::uuid[]) order by n.number desc`,
  key: ({ statementId }) => statementId,
});

const signaturesOf = hotLoader<StatementSignatureType>({
  name: 'supervision.signatures-of-versions',
  text: `select g.version_id as "versionId", g.side, g.name, g.signed_on as "signedOn", g.method
    from supervision.statement_signatures g where g.body_id = $1 and g.version_id = any($2::uuid[]) order by g.side`,
  key: ({ versionId }) => versionId,
});

const sessionsNow = hotLoader<StatedSession & { readonly statementId: string }>({
  name: 'supervision.sessions-of-statements',
  text: `select t.id as "statementId", s.id, s.held_on as "heldOn", s.minutes, s.form, s.status,
      s.on_documents as "onDocuments", s.decline_reason as "declineReason"
    from supervision.statements t
    join supervision.sessions s on s.body_id = t.body_id and s.agreement_id = t.agreement_id and ${WITHIN_MONTH}
    where t.body_id = $1 and t.id = any($2::uuid[])`,
  key: ({ statementId }) => statementId,
});

/** Reads of statements; whose they are is said in each. */
@Injectable()
export class StatementQueries {
  constructor(private readonly clock: Clock) {}

  /** Those of which the member is the coach or the supervisor, the latest month first. */
  ofMember(reads: OperationReads, { personId, email }: Member): Promise<StatementType[]> {
    return reads.rows(ofMember, [personId, plainAddress(email)]);
  }

  /** One of theirs; `NotFound` otherwise. */
  oneOfMember(reads: OperationReads, id: string, { personId, email }: Member): Promise<StatementType> {
    return reads.row(oneOfMember, [personId, plainAddress(email), id]);
  }

  /** The one that a link was sent for, to this supervisor; `NotFound` otherwise. */
  ofLink(reads: OperationReads, { subjectId, recipientId }: LinkHolder): Promise<StatementType> {
    return reads.row(ofLink, [null, recipientId, subjectId]);
  }

  /** Months that are over, with sessions of the member and no statement. */
  async monthsToState(reads: OperationReads, { personId, email }: Member): Promise<MonthToStateType[]> {
    const today = await todayOf(reads, this.clock);
    return reads.rows(toState, [personId, plainAddress(email), monthOf(today)]);
  }

  /** Every version, the latest first. */
  async versions(
    reads: OperationReads,
    { id, barred }: Pick<StatementType, 'id' | 'barred'>,
  ): Promise<StatementVersionType[]> {
    return (await reads.many(versionsOf, id)).map(({ text, ...version }) => {
      const { lines } = readStatement(text);
      const flagged = lines.map((line) => ({ ...line, ...flagOfRight(barred, line.heldOn) }));
      return { ...version, lines: flagged, totals: statementTotals(lines) };
    });
  }

  signatures(reads: OperationReads, versionId: string): Promise<readonly StatementSignatureType[]> {
    return reads.many(signaturesOf, versionId);
  }

  /** Why the supervisor cannot sign the latest version; empty where they can, or have. */
  async supervisorCannotSign(reads: OperationReads, statement: StatementType): Promise<readonly Refusal[]> {
    const latest = await this.latest(reads, statement.id);
    const signatures = await this.signatures(reads, latest.id);
    if (signatures.some(({ side }) => side === 'supervisor')) return [];
    return refusalsOfSignatory(readStatement(latest.text).lines, statement);
  }

  /** Whether the sessions of the month are no longer as the latest version says. */
  async hasChanged(reads: OperationReads, { id }: StatementType): Promise<boolean> {
    const { text } = await this.latest(reads, id);
    const lines = statementLines(await reads.many(sessionsNow, id));
    return canonicalStatement({ ...readStatement(text), lines }) !== text;
  }

  private async latest(reads: OperationReads, statementId: string): Promise<VersionRow> {
    const [latest] = await reads.many(versionsOf, statementId);
    if (!latest) throw new NotFound('statement');
    return latest;
  }
}
