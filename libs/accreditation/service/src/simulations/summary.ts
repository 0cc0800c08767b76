import type { SchemeVersion, Text } from '@standing/accreditation/requirements';
import type { ChapterFigures, LevelFigures } from '@standing/accreditation/rules';
import type { Transaction } from '@standing/platform/messaging';
import type { Documents } from './documents.js';

/** What stays of a simulation when it no longer says whom it concerned. */
export type Summary = {
  readonly unjudged: number;
  readonly levels: readonly (LevelFigures & { readonly level: string; readonly title: Text })[];
  readonly causes: readonly {
    readonly level: string;
    readonly ruleId: string;
    readonly title: Text;
    readonly count: number;
  }[];
  /** By level and chapter; left out of what was summed up before there were chapters. */
  readonly chapters?: readonly ChapterFigures[];
};

type Counted = {
  readonly judged: number;
  readonly levels: readonly (LevelFigures & { readonly level: string })[];
  readonly causes: readonly { readonly level: string; readonly ruleId: string; readonly count: number }[];
  readonly chapters: readonly ChapterFigures[];
};

const MET = `('MET', 'ADJUSTED')`;

/** Who was met and is so no longer: SQL over the outcomes. */
export const DROPS = `was in ${MET} and becomes = 'UNMET'`;

const FIGURES = `${['stays', 'drops', 'gains', 'stillNot', 'open'].map((turn) => `count(*) filter (where turn = '${turn}')::int as "${turn}"`).join(', ')},
      count(*) filter (where turn = 'drops' and kept)::int as kept`;

const COUNTED = `
  with turns as (
    select level, chapter_id as "chapterId", kept, causes, case
      when was in ${MET} and becomes in ${MET} then 'stays'
      when ${DROPS} then 'drops'
      when was = 'UNMET' and becomes in ${MET} then 'gains'
      when was = 'UNMET' and becomes = 'UNMET' then 'stillNot'
      else 'open' end as turn
    from accreditation.simulation_outcomes where body_id = $1 and simulation_id = $2
  ), levels as (
    select level, ${FIGURES}
    from turns group by level order by level
  ), chapters as (
    select level, "chapterId", ${FIGURES}
    from turns group by level, "chapterId" order by level, "chapterId"
  ), causes as (
    select level, rule_id as "ruleId", count(*)::int as count
    from turns cross join unnest(causes) as rule_id where turn = 'drops' group by 1, 2 order by 3 desc, 1, 2
  )
  select (select count(*)::int from turns) as judged,
    (select coalesce(json_agg(l), '[]') from levels l) as levels, (select coalesce(json_agg(c), '[]') from causes c) as causes,
    (select coalesce(json_agg(c), '[]') from chapters c) as chapters`;

/** Sums up what was found, in the order of the draft's levels, each with those titles under which it was decided. */
export async function summaryOf(
  { manager, bodyId }: Transaction,
  { id, done }: { readonly id: string; readonly done: number },
  documents: Documents,
): Promise<Summary> {
  const [counted] = await manager.query<[Counted]>(COUNTED, [bodyId, id]);
  const { draft } = documents;
  const own = draft.levels.map(({ code }) => code);
  const others = counted.levels.map(({ level }) => level).filter((level) => !own.includes(level));
  return {
    unjudged: done - counted.judged,
    levels: [...own, ...others].map((level) => ({
      ...(counted.levels.find((each) => each.level === level) ?? { level, ...NOBODY }),
      title: levelTitleIn(documents, level),
    })),
    chapters: counted.chapters,
    causes: counted.causes.map((cause) => ({ ...cause, title: ruleTitleIn(draft, cause.ruleId) })),
  };
}

const NOBODY: LevelFigures = { stays: 0, drops: 0, gains: 0, stillNot: 0, open: 0, kept: 0 };

function levelTitleIn({ draft, against, published }: Documents, level: string): Text {
  const schemes = [draft, ...(against ? [against] : []), ...published];
  const found = schemes.flatMap(({ levels }) => levels).find(({ code }) => code === level);
  return found?.title ?? { fr: level, en: level };
}

function ruleTitleIn({ requirements, groups = [] }: SchemeVersion, ruleId: string): Text {
  return [...requirements, ...groups].find(({ id }) => id === ruleId)?.title ?? { fr: ruleId, en: ruleId };
}
