import { readFileSync } from 'node:fs';
import type { Actor } from '@standing/platform/auth';
import { buildSchema, graphql } from 'graphql';
import { type JudgedSaid, judgementRoots } from './judged-elsewhere.js';

type Contact = { readonly name: string; readonly email: string; readonly locale: string };
type GivenBy = { readonly whoGaveAddress: 'PROPOSED_BY_COACH' | 'VETTED_BY_BODY' };

/** What supervision says of a request. */
export type RequestSaid = GivenBy & {
  readonly askedBy: string;
  readonly sessions: readonly { readonly heldOn: string; readonly minutes: number }[];
};

/** What supervision says of an agreement. */
export type AgreementSaid = GivenBy & {
  readonly superviseeName: string;
  readonly subject?: 'SUPERVISION';
  readonly startsOn: string;
  readonly asks?: 'TERMS' | 'DECLARATION' | null;
};

/** What complaints says of a draft whose writer is written to. */
export type DraftSaid = Readonly<Record<'kind' | 'address' | 'locale' | 'erasedOn', string>> & {
  readonly code: string | null;
};

/** What complaints says of a letter. */
export type LetterSaid = { readonly reference: string };

/** What accreditation says of an award. */
export type AwardSaid = Readonly<Record<'levelTitle' | 'reference' | 'validFrom', string>> & {
  readonly validUntil: string | null;
  readonly withdrawnFrom: string | null;
  readonly byConsent?: boolean;
  readonly isRenewal: boolean;
  readonly isLowering: boolean;
  readonly isReduction: boolean;
};

/** What accreditation says of a wish that is not followed. */
export type LoweringSaid = Readonly<Record<'personId' | 'levelTitle' | 'declinedOn', string>>;

/** What supervision says of documents that were decided on. */
export type ProofSaid = Readonly<Record<'personId' | 'givenOn', string>>;

/** What supervision says of a statement to sign, and of a supervisor who cannot be reached. */
export type StatementSaid = Readonly<Record<'coachName' | 'month', string>>;
export type UnavailableSaid = Readonly<Record<'personId' | 'supervisorName', string>>;

/** What supervision says of a report that a supervisor writes. */
export type ReportSaid = Readonly<Record<'personId' | 'coachName' | 'supervisorName' | 'state', string>>;

/** What practice says of a notice on a continuity plan. */
export type ContinuitySaid = { readonly personId: string; readonly kind: string };

/** What cpd says of a notice on an audit. */
export type AuditSaid = Readonly<Record<'personId' | 'kind' | 'fileId' | 'dueOn', string>>;

/** What accreditation says of a reminder. */
export type ReminderSaid = { readonly kind: string; readonly onDay: string };

/** What ethics says of a reminder to sign. */
export type SigningSaid = Readonly<Record<'personId' | 'deadlineOn', string>>;

/** What insurance says of cover that ends, and of an attestation that is asked for. */
export type CoverEndingSaid = {
  readonly personId: string;
  readonly kind: string;
  readonly countries: readonly string[];
  readonly onDay: string;
};
export type CoverCheckSaid = Readonly<Record<'personId' | 'dueOn', string>>;

const schema = buildSchema(readFileSync('apps/gateway/supergraph.graphql', 'utf8'), { assumeValid: true });

export type OtherContexts = ReturnType<typeof otherContexts>;

/**
 * The graph as correspondence sees it: what a spec has put there, asked by id, in the shape of the supergraph, and for
 * correspondence alone. A sign-in code is another one each time it is made.
 */
export function otherContexts() {
  const supervisors = new Map<string, Contact>();
  const requests = new Map<string, RequestSaid>();
  const agreements = new Map<string, AgreementSaid>();
  const codes = new Map<string, Contact>();
  const people = new Map<string, Contact>();
  const letters = new Map<string, LetterSaid>();
  /** What complaints says of a reminder, by its id and whom it is for. */
  const custodies = new Map<string, { readonly askedOn: string }>();
  const screenings = new Map<string, { readonly dueOn: string }>();
  const drafts = new Map<string, DraftSaid>();
  const awards = new Map<string, AwardSaid>();
  const lowerings = new Map<string, LoweringSaid>();
  const proofs = new Map<string, ProofSaid>();
  const statements = new Map<string, StatementSaid>();
  const unavailable = new Map<string, UnavailableSaid>();
  const reports = new Map<string, ReportSaid>();
  const continuity = new Map<string, ContinuitySaid>();
  const audits = new Map<string, AuditSaid>();
  const reminders = new Map<string, ReminderSaid>();
  const signings = new Map<string, SigningSaid>();
  const coverEndings = new Map<string, CoverEndingSaid>();
  const coverChecks = new Map<string, CoverCheckSaid>();
  const judged = new Map<string, JudgedSaid>();
  const deceased = new Set<string>();
  let code = 100_000;
  const rootValue = {
    body: { name: 'Institut du coaching', host: 'institut.example.org' },
    supervisorContact: ({ id }: { id: string }) => supervisors.get(id),
    confirmationRequestForMail: ({ id }: { id: string }) => requests.get(id),
    agreementForMail: ({ id }: { id: string }) =>
      agreements.has(id) && { asks: 'AGREEMENT', subject: 'COACHING', ...agreements.get(id) },
    mayBeWrittenTo: ({ address }: { address: string }) => !deceased.has(address),
    personContact: ({ id }: { id: string }) => people.get(id),
    letterForMail: ({ id }: { id: string }) => letters.get(id),
    custodyReminderForMail: ({ id, personId }: { id: string; personId: string }) =>
      custodies.get(`${id} ${personId}`) ?? null,
    screeningReminderForMail: ({ id, personId }: { id: string; personId: string }) =>
      screenings.get(`${id} ${personId}`) ?? null,
    draftForMail: ({ id }: { id: string }) => drafts.get(id) ?? null,
    awardForMail: ({ id }: { id: string }) => awards.get(id),
    loweringForMail: ({ id }: { id: string }) => lowerings.get(id),
    supervisionProofForMail: ({ id }: { id: string }) => proofs.get(id),
    statementForMail: ({ id }: { id: string }) => statements.get(id),
    supervisorUnavailableForMail: ({ agreementId }: { agreementId: string }) => unavailable.get(agreementId),
    supervisorReportForMail: ({ id }: { id: string }) => reports.get(id),
    continuityNoticeForMail: ({ id }: { id: string }) => continuity.get(id),
    auditNoticeForMail: ({ id }: { id: string }) => audits.get(id),
    reminderForMail: ({ id }: { id: string }) => reminders.get(id),
    signatureReminderForMail: ({ id }: { id: string }) => signings.get(id) ?? null,
    coverReminderForMail: ({ id }: { id: string }) => coverEndings.get(id) ?? null,
    coverCheckForMail: ({ id }: { id: string }) => coverChecks.get(id) ?? null,
    ...judgementRoots(judged),
    mintSignInCode: ({ codeId }: { codeId: string }) => {
      code += 1;
      return codes.has(codeId) ? { ...codes.get(codeId), code: String(code) } : null;
    },
  };
  return {
    supervisors,
    requests,
    agreements,
    codes,
    people,
    deceased,
    letters,
    screenings,
    custodies,
    drafts,
    awards,
    lowerings,
    proofs,
    statements,
    unavailable,
    reports,
    continuity,
    audits,
    reminders,
    signings,
    coverEndings,
    coverChecks,
    judged,
    ask: async <Data>(actor: Actor, source: string, variableValues: Readonly<Record<string, unknown>>) => {
      if (actor.kind !== 'service' || actor.service !== 'correspondence') throw new Error('FORBIDDEN');
      const { data, errors } = await graphql({ schema, source, variableValues, rootValue, contextValue: actor });
      if (errors?.[0]) throw errors[0];
      return data as Data;
    },
  };
}
