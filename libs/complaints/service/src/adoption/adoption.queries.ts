import { Injectable } from '@nestjs/common';
import {
  adoptedOn,
  type AdoptionTerms,
  boundsOf,
  capacityOf,
  CATALOGUE,
  CLOCKS,
  isCountable,
  MAPPABLE,
  POST_ROWS,
  POSTS,
  postsOfCase,
  refusalsToAdopt,
  RESERVE_BOUNDS,
  SETTABLE_CLOCKS,
  SIZE_BOUNDS,
  SMALL_BODY,
} from '@standing/complaints/rules';
import { Clock } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import { hotRead, type OperationReads, sentenceOf } from '@standing/platform/graphql';
import { timeOfBody } from '../cases/case-reads.js';
import type { AdoptedProcedure } from './adopted-procedure.entity.js';
import type { AdoptionCheck, ComplaintsProcedure, ProcedureChoices } from './adoption.graphql.js';
import type { AdoptionInput } from './adoption-input.graphql.js';
import { ofAdoption } from './adoption.messages.js';
import { adoptionOf } from './adoption-of-input.js';

type Stored = Pick<AdoptedProcedure, 'id' | 'version' | 'holdsFrom' | 'adoptedBy' | 'adoptedOn' | 'terms'>;

const adoptionsOfBody = hotRead<Stored>({
  name: 'complaints.adoptions-of-body',
  text: `select id, version, holds_from as "holdsFrom", adopted_by as "adoptedBy", adopted_on as "adoptedOn", terms
         from complaints.adopted_procedure where body_id = $1 order by recorded_at, id`,
});

/** Reads of the procedure that the body adopted, and of what is missing before it adopts one. */
@Injectable()
export class AdoptionQueries {
  constructor(private readonly clock: Clock) {}

  async complaintsProcedure(reads: OperationReads): Promise<ComplaintsProcedure> {
    const [time, rows] = await Promise.all([reads.row(timeOfBody), reads.rows(adoptionsOfBody)]);
    const inForce = adoptedOn(rows, this.clock.todayIn(time));
    return {
      version: inForce?.version ?? '1',
      inForceId: inForce?.id ?? null,
      adoptions: rows
        .map(({ adoptedBy, terms, ...row }) => ({
          ...row,
          adoptedBy: { id: adoptedBy },
          text: terms?.text ?? null,
        }))
        .reverse(),
      choices: CHOICES,
    };
  }

  async check(reads: OperationReads, input: AdoptionInput, locale: Locale): Promise<AdoptionCheck> {
    const today = this.clock.todayIn(await reads.row(timeOfBody));
    const adoption = adoptionOf(input);
    const refusals = refusalsToAdopt(adoption, today).map((refusal) => sentenceOf(refusal, ofAdoption, locale));
    return { refusals, ...peopleOf(adoption.terms) };
  }
}

function peopleOf(terms: AdoptionTerms | null): Omit<AdoptionCheck, 'refusals'> {
  if (terms === null || !isCountable(terms)) return { own: 0, external: 0, shortage: null, fragile: [] };
  const { groups, sizes, reserve } = terms;
  const { shortage, fragile, ...counts } = capacityOf(postsOfCase(sizes), groups, reserve);
  return {
    ...counts,
    shortage: shortage && { ...shortage, posts: [...new Set(shortage.posts)] },
    fragile: [...fragile],
  };
}

const CHOICES: ProcedureChoices = {
  sanctions: MAPPABLE.map((kind) => ({ kind, row: CATALOGUE[kind].row, by: [...CATALOGUE[kind].by] })),
  clocks: SETTABLE_CLOCKS.map((clock) => ({
    clock,
    what: CLOCKS[clock].what,
    ...CLOCKS[clock].length,
    ...boundsOf(clock),
  })),
  interimPanelSize: SIZE_BOUNDS.interim,
  sanctionPanelSize: SIZE_BOUNDS.sanction,
  reserve: RESERVE_BOUNDS,
  posts: [...POSTS],
  externalPosts: POSTS.filter((post) => POST_ROWS[post].external),
  smallBody: SMALL_BODY.map((group) => ({ ...group, posts: [...group.posts] })),
};
