import type { EndedHow, HoldReason, RefusedBecause } from '@standing/complaints/rules';
import { hotLoader, hotRead } from '@standing/platform/graphql';
import { namesNone } from '../conflicts/ties.js';

/** What a body set, in the order in which it did. */
export const termsSet = hotRead<{ readonly endedHow: EndedHow; readonly months: number }>({
  name: 'complaints.retention-terms',
  text: `select ended_how as "endedHow", months from complaints.retention_terms where body_id = $1 order by recorded_at, id`,
});

/**
 * Cases that something closed and that are not erased, in which the reader is nothing but one who keeps them and has declared
 * no conflict: one that concerns a registrar, or somebody to whom a hard tie shuts them out, is not in that registrar's list.
 */
export const closedCases = hotRead<{ readonly id: string; readonly reference: string }>({
  name: 'complaints.cases-to-erase',
  text: `select c.id, c.reference from complaints.cases c
    where c.body_id = $1
      and exists (select from complaints.case_events e where e.body_id = c.body_id and e.case_id = c.id and e.event = any($3::text[]))
      and not exists (select from complaints.erasures g where g.body_id = c.body_id and g.case_id = c.id)
      and not exists (select from complaints.functions_held h where h.body_id = c.body_id and h.case_id = c.id
              and h.person_id = $2 and h.function not in ('case-manager', 'registrar'))
      and not exists (select from complaints.conflict_declarations d where d.body_id = c.body_id and d.case_id = c.id
              and d.person_id = $2 and d.conflict)
      and ${namesNone({ body: 'c.body_id', id: 'c.id' }, '$4')}
    order by c.received_on, c.id`,
});

type HoldRow = {
  readonly caseId: string;
  readonly id: string;
  readonly reason: HoldReason;
  readonly reviewOn: string;
  readonly placedOn: string;
  readonly liftedOn: string | null;
};

export const holdsOfCases = hotLoader<HoldRow>({
  name: 'complaints.holds-of-cases',
  text: `select case_id as "caseId", id, reason, review_on as "reviewOn", placed_on as "placedOn", lifted_on as "liftedOn"
         from complaints.retention_holds where body_id = $1 and case_id = any($2::uuid[]) order by review_on, id`,
  key: ({ caseId }) => caseId,
});

type ProposalRow = {
  readonly caseId: string;
  readonly proposedBy: string;
  readonly proposedOn: string;
  readonly because: RefusedBecause | null;
  readonly refusedOn: string | null;
};

export const proposalsOfCases = hotLoader<ProposalRow>({
  name: 'complaints.erasure-proposals-of-cases',
  text: `select case_id as "caseId", proposed_by as "proposedBy", proposed_on as "proposedOn",
           refused_because as because, refused_on as "refusedOn"
         from complaints.erasure_proposals where body_id = $1 and case_id = any($2::uuid[]) order by recorded_at, id`,
  key: ({ caseId }) => caseId,
});

/** The other cases about the person whom a case concerns. */
export const linkedCases = hotLoader<{ readonly caseId: string; readonly otherId: string }>({
  name: 'complaints.linked-cases',
  text: `select own.case_id as "caseId", other.case_id as "otherId"
         from complaints.functions_held own join complaints.functions_held other
           on other.body_id = own.body_id and other.person_id = own.person_id and other.case_id <> own.case_id
         where own.body_id = $1 and own.case_id = any($2::uuid[]) and own.function = 'respondent' and own.ended_on is null
           and other.function = 'respondent' and other.ended_on is null`,
  key: ({ caseId }) => caseId,
});

type Left = {
  readonly id: string;
  readonly referenceDigest: string;
  readonly endedHow: EndedHow;
  readonly endedOn: string;
  readonly keptUntil: string;
  readonly proposedBy: string;
  readonly confirmedBy: string;
  readonly confirmedOn: string;
  readonly texts: number;
  readonly textsDigest: string;
  readonly finishedOn: string | null;
};

export const erasures = hotRead<Left>({
  name: 'complaints.erasures',
  text: `select id, reference_digest as "referenceDigest", ended_how as "endedHow", ended_on as "endedOn",
           kept_until as "keptUntil", proposed_by as "proposedBy", confirmed_by as "confirmedBy", confirmed_on as "confirmedOn",
           texts, texts_digest as "textsDigest", finished_on as "finishedOn"
         from complaints.erasures where body_id = $1 and ($2::date is null or (confirmed_on, id) < ($2::date, $3::uuid))
         order by confirmed_on desc, id desc limit least(greatest($4::int, 0), 50) + 1`,
});
