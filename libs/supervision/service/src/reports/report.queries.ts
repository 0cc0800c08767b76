import { Injectable } from '@nestjs/common';
import { Clock, NotFound, type Refusal } from '@standing/kernel';
import { type LinkHolder, type Member, ReportTickets } from '@standing/platform/auth';
import { hotLoader, hotRead, type OperationReads } from '@standing/platform/graphql';
import {
  plainAddress,
  readReport,
  refusalsOfAuthor,
  type ReportEnd,
  type ReportRecord,
  reportState,
  type StatementSide,
} from '@standing/supervision/rules';
import { type WeighingRead, weighingsWhere } from '../relations/weighings-of-agreement.js';
import { supervisorById } from '../supervisors/supervisor.queries.js';
import { todayOf } from '../today.js';
import type { ReportHandedOverType, ReportSignatureType, ReportType, ReportVersionType } from './report.graphql.js';
import { REPORT_ROWS, VERSIONS_OF_REPORTS } from './report.sql.js';

/** How many reports are shown at once. */
const MOST_SHOWN = 200;

type Row = Omit<ReportType, 'state'> & { readonly ended: ReportEnd | null };

const ofMember = hotRead<Row>({
  name: 'supervision.reports-of-member',
  text: `${REPORT_ROWS} where r.body_id = $1 and (r.supervisee_id = $2 or (r.address = $3 and r."isAvailable"))
    order by r.id desc limit ${MOST_SHOWN}`,
});

const oneOfMember = hotRead<Row>({
  name: 'supervision.report-of-member',
  text: `${REPORT_ROWS} where r.body_id = $1 and (r.supervisee_id = $2 or (r.address = $3 and r."isAvailable"))
    and r.id = $4`,
});

const ofLink = hotRead<Row>({
  name: 'supervision.report-of-link',
  text: `${REPORT_ROWS} where r.body_id = $1 and r.supervisor_id = $3 and r."isAvailable" and r.id = $4`,
});

type VersionRow = Omit<ReportVersionType, 'readiness' | 'practice' | 'supervision'> & {
  readonly reportId: string;
  readonly text: string;
};

const versionsOf = hotLoader<VersionRow>({
  name: 'supervision.versions-of-reports',
  text: VERSIONS_OF_REPORTS,
  key: ({ reportId }) => reportId,
});

const signaturesOf = hotLoader<ReportSignatureType>({
  name: 'supervision.signatures-of-report-versions',
  text: `select g.version_id as "versionId", g.side, g.name, g.signed_on as "signedOn", g.method
    from supervision.report_signatures g where g.body_id = $1 and g.version_id = any($2::uuid[]) order by g.side desc`,
  key: ({ versionId }) => versionId,
});

const weighingsOfAgreements = hotLoader<WeighingRead>({
  name: 'supervision.weighings-for-reports',
  text: weighingsWhere('w.agreement_id = any($2::uuid[])'),
  key: ({ agreementId }) => agreementId,
});

/** Reads of reports; whose they are is said in each. A supervisor who is a member is one at their whole address alone. */
@Injectable()
export class ReportQueries {
  constructor(
    private readonly tickets: ReportTickets,
    private readonly clock: Clock,
  ) {}

  /** Those of which the member is the coach or the supervisor, the latest first. */
  async ofMember(reads: OperationReads, { personId, email }: Member): Promise<ReportType[]> {
    const rows = await reads.rows(ofMember, [personId, plainAddress(email)]);
    return Promise.all(rows.map((row) => this.shown(reads, row)));
  }

  /** One of theirs; `NotFound` otherwise. */
  async oneOfMember(reads: OperationReads, id: string, { personId, email }: Member): Promise<ReportType> {
    return this.shown(reads, await reads.row(oneOfMember, [personId, plainAddress(email), id]));
  }

  /** The one that a link was sent for, to this supervisor; `NotFound` otherwise. */
  async ofLink(reads: OperationReads, { subjectId, recipientId }: LinkHolder): Promise<ReportType> {
    return this.shown(reads, await reads.row(ofLink, [null, recipientId, subjectId]));
  }

  /** The text and the ticket of a report that the member, as its coach, handed over; `NotFound` otherwise. */
  async handedOver(reads: OperationReads, id: string, coach: Member): Promise<ReportHandedOverType> {
    const { side, handedOverOn, level, supervisorId } = await this.oneOfMember(reads, id, coach);
    const [latest] = await reads.many(versionsOf, id);
    if (side !== 'coach' || handedOverOn === null || !latest) throw new NotFound('report');
    const days = signedOn(await reads.many(signaturesOf, latest.id));
    const addressChecked = (await supervisorById(reads, supervisorId))?.vetted ?? false;
    const { bodyId, personId } = coach;
    const about = { bodyId, personId, reportId: id, supervisorId, level, sha256: latest.sha256 };
    return { text: latest.text, ticket: await this.tickets.mint({ ...about, ...days, addressChecked }) };
  }

  /** Every version, the latest first. */
  async versions(reads: OperationReads, { id }: Pick<ReportType, 'id'>): Promise<ReportVersionType[]> {
    return (await reads.many(versionsOf, id)).map(({ text, ...version }) => ({ ...version, ...readReport(text) }));
  }

  signatures(reads: OperationReads, versionId: string): Promise<readonly ReportSignatureType[]> {
    return reads.many(signaturesOf, versionId);
  }

  /** Why its supervisor signs no text today. */
  async supervisorCannotSign(
    reads: OperationReads,
    { agreementId, ...author }: ReportType,
  ): Promise<readonly Refusal[]> {
    const weighings = await reads.many(weighingsOfAgreements, agreementId);
    return refusalsOfAuthor({ ...author, weighings }, await todayOf(reads, this.clock));
  }

  private async shown(reads: OperationReads, row: Row): Promise<ReportType> {
    return { ...row, state: reportState({ ...row, latest: await this.latest(reads, row.id) }) };
  }

  private async latest(reads: OperationReads, id: string): Promise<ReportRecord['latest']> {
    const [latest] = await reads.many(versionsOf, id);
    if (!latest) return null;
    const signatures = await reads.many(signaturesOf, latest.id);
    return { ...latest, signedBy: signatures.map(({ side }) => side), changeAsked: latest.changeWords !== null };
  }
}

/** On which days both signed. */
function signedOn(signatures: readonly ReportSignatureType[]) {
  const dayOf = (side: StatementSide) => signatures.find((one) => one.side === side)?.signedOn;
  const [supervisorSignedOn, coachSignedOn] = [dayOf('supervisor'), dayOf('coach')];
  if (!supervisorSignedOn || !coachSignedOn) throw new NotFound('report');
  return { supervisorSignedOn, coachSignedOn };
}
