import type { AdoptionTerms, Correction, ProcedureVersion, PublishedCell } from '@standing/complaints/rules';
import { hotRead } from '@standing/platform/graphql';

/** An edition that is published. */
export type StoredReport = {
  readonly year: number;
  readonly edition: number;
  readonly correction: Correction | null;
  readonly cells: PublishedCell[];
  readonly publishedOn: string;
};

/** Of every year, or of one; the latest year first, and of a year its latest edition. */
export const reports = hotRead<StoredReport>({
  name: 'complaints.reports',
  text: `select year, edition, correction, cells, published_on::text as "publishedOn" from complaints.reports
    where body_id = $1 and ($2::int is null or year = $2::int) order by year desc, edition desc`,
});

export const reportById = hotRead<StoredReport>({
  name: 'complaints.report',
  text: `select year, edition, correction, cells, published_on::text as "publishedOn" from complaints.reports
    where body_id = $1 and id = $2`,
});

export type StoredProposal = {
  readonly id: string;
  readonly edition: number;
  readonly correction: Correction | null;
  readonly cells: PublishedCell[];
  readonly proposedBy: string;
  readonly proposedOn: string;
};

/** What was proposed last of a year. */
export const lastProposal = hotRead<StoredProposal>({
  name: 'complaints.last-report-proposal',
  text: `select id, edition, correction, cells, proposed_by as "proposedBy", proposed_on::text as "proposedOn"
    from complaints.report_proposals where body_id = $1 and year = $2::int order by recorded_at desc, id desc limit 1`,
});

/** Every case of the body: what is published counts those too that one of its readers is barred from. */
export const everyCase = hotRead<{
  readonly id: string;
  readonly procedure: ProcedureVersion;
  readonly terms: AdoptionTerms | null;
}>({
  name: 'complaints.every-case',
  text: `select c.id, c.procedure, a.terms from complaints.cases c
    left join complaints.adopted_procedure a on a.body_id = c.body_id and a.id = c.adopted_procedure_id
    where c.body_id = $1`,
});
