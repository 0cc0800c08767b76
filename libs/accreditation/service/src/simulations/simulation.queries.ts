import type { Result } from '@standing/accreditation/requirements';
import { roundedFigures, roundedUp, safeChapterFigures } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { allowed, type Locale, type Member } from '@standing/platform/auth';
import { decodeCursor, hotRead, type OperationReads, page } from '@standing/platform/graphql';
import { accreditationPolicy } from '../accreditation.policy.js';
import type { SimulationRow } from './simulation.entity.js';
import type { SimulatedPersonConnection, SimulatedPersonType, SimulationType } from './simulation.graphql.js';
import { DROPS, type Summary } from './summary.js';

type Row = Pick<
  SimulationRow,
  'id' | 'draftId' | 'revision' | 'status' | 'people' | 'done' | 'askedBy' | 'askedAt' | 'endedAt' | 'knownAt'
> & { readonly on: string; readonly summary: Summary | null; readonly isErased: boolean };

type Dropping = {
  readonly personId: string;
  readonly level: string;
  readonly was: Result;
  readonly becomes: Result;
  readonly causes: readonly string[];
  readonly kept: boolean;
  readonly chapterId: string | null;
};

const SIMULATION = `select id, draft_id as "draftId", revision, on_day as on, status, people, done, asked_by as "askedBy",
  asked_at as "askedAt", ended_at as "endedAt", known_at as "knownAt", summary, outcomes_erased_at is not null as "isErased"
  from accreditation.simulations where body_id = $1`;

const ofDraft = hotRead<Row>({
  name: 'accreditation.simulations-of-draft',
  text: `${SIMULATION} and draft_id = $2 order by id desc`,
});

const byId = hotRead<Row>({ name: 'accreditation.simulation-by-id', text: `${SIMULATION} and id = $2` });

const dropping = hotRead<Dropping>({
  name: 'accreditation.simulation-exceptions',
  text: `select person_id as "personId", level, was, becomes, to_jsonb(causes) as causes, kept, chapter_id as "chapterId"
    from accreditation.simulation_outcomes
    where body_id = $1 and simulation_id = $2 and ${DROPS} and ($3::text is null or (level, person_id) > ($3, $4::uuid))
      and ($6::uuid is null or chapter_id = $6)
    order by level, person_id limit $5`,
});

/** Which page of those who drop, and of which chapter; null for any. */
type ExceptionsAsked = { readonly first: number; readonly after: string | null; readonly chapterId: string | null };

/** Reads of simulations: figures exact, and people at all, for those alone who may read anybody's standing. */
@Injectable()
export class SimulationQueries {
  /** The latest first. */
  async ofDraft(reads: OperationReads, draftId: string, actor: Member): Promise<SimulationType[]> {
    return (await reads.rows(ofDraft, [draftId])).map((row) => shown(row, actor));
  }

  async byId(reads: OperationReads, id: string, actor: Member): Promise<SimulationType> {
    return shown(await reads.row(byId, [id]), actor);
  }

  /** A page of those who drop, by level; null where names may not be seen, or are erased. None until all is done. */
  async exceptions(
    reads: OperationReads,
    { id, summary, exact, isErased }: SimulationType,
    { first, after, chapterId }: ExceptionsAsked,
    locale: Locale,
  ): Promise<SimulatedPersonConnection | null> {
    if (!exact || isErased) return null;
    const [level = null, personId = null] = decodeCursor(after) ?? [];
    const rows = summary ? await reads.rows(dropping, [id, level, personId, first + 1, chapterId]) : [];
    const people = rows.map((row) => shownPerson(row, summary, locale));
    return page(people, first, (one) => [one.level, one.person.id]) as SimulatedPersonConnection;
  }
}

function shown({ askedBy, people, done, ...row }: Row, actor: Member): SimulationType {
  const exact = allowed(accreditationPolicy, actor, 'read-any', 'Standing');
  const figure = exact ? (count: number) => count : roundedUp;
  const { unjudged = null, levels = [], causes = [], chapters = [] } = row.summary ?? {};
  const inWords = <Each extends { readonly title: Summary['levels'][number]['title'] }>(each: Each) => ({
    ...each,
    title: each.title[actor.locale],
  });
  return {
    ...row,
    askedBy: { id: askedBy },
    exact,
    people: people && figure(people),
    done: figure(done),
    unjudged: unjudged && figure(unjudged),
    levels: (exact ? levels : levels.map(roundedFigures)).map(inWords),
    chapters: (exact ? chapters : safeChapterFigures(chapters)).map(ofChapter),
    causes: causes.map((cause) => ({ ...inWords(cause), count: figure(cause.count) })),
  };
}

function ofChapter<Row extends { readonly chapterId: string | null }>({ chapterId, ...row }: Row) {
  return { ...row, chapter: chapterId === null ? null : { id: chapterId } };
}

function shownPerson(
  { personId, causes, ...row }: Dropping,
  summary: Summary | null,
  locale: Locale,
): SimulatedPersonType {
  const level = summary?.levels.find(({ level: code }) => code === row.level);
  const titleOf = (ruleId: string) =>
    summary?.causes.find((cause) => cause.level === row.level && cause.ruleId === ruleId)?.title[locale] ?? ruleId;
  return {
    ...ofChapter(row),
    person: { id: personId },
    levelTitle: level?.title[locale] ?? row.level,
    causes: causes.map(titleOf),
  };
}
