import { leftOutSentence } from '@standing/accreditation/format';
import { decide, type Evidence, type EvidenceUse, type Line } from '@standing/accreditation/requirements';
import { Injectable } from '@nestjs/common';
import type { Locale, Member } from '@standing/platform/auth';
import type { OperationReads } from '@standing/platform/graphql';
import { CALENDAR } from '../calendar.js';
import { SchemeQueries } from '../schemes/scheme.queries.js';
import { type Basis, StandingQueries } from '../standing/standing.queries.js';
import { ACTIVITY, activityIf } from './activity-if.js';
import type { CpdCategoryType, DevelopmentUseType, LineIfType } from './development.graphql.js';
import type { ActivityIfInput } from './if.input.js';
import { linesIf } from './lines-if.js';

/** What the scheme makes of a coach's development: decided by the engine each time it is asked, never kept. */
@Injectable()
export class DevelopmentQueries {
  constructor(
    private readonly schemes: SchemeQueries,
    private readonly standings: StandingQueries,
  ) {}

  /** The categories of the scheme in force today, in its order; none while no scheme is. */
  async categories(reads: OperationReads, locale: Locale): Promise<CpdCategoryType[]> {
    const version = await this.schemes.on(reads, await this.schemes.today(reads), null);
    return (version?.document.categories ?? []).map(({ code, title, within }) => ({
      code,
      title: title[locale],
      titles: Object.values(title),
      within: within ?? null,
    }));
  }

  /** What the lines on development say, and would say. None while no scheme or level decides, or of what cannot be so. */
  async linesIf(reads: OperationReads, asked: ActivityIfInput, actor: Member): Promise<LineIfType[]> {
    const basis = await this.basisOf(reads, actor);
    if (basis === null) return [];
    const piece = activityIf(asked, actor.personId, basis.evidence);
    if (piece === null) return [];
    return linesIf(decided(basis), decided({ ...basis, evidence: [...basis.evidence, piece] }), actor.locale);
  }

  /** What each activity weighs on each line about development. */
  async uses(reads: OperationReads, actor: Member): Promise<DevelopmentUseType[]> {
    const basis = await this.basisOf(reads, actor);
    if (basis === null) return [];
    const shared = new Set((basis.version.document.pools ?? []).flatMap(({ lines }) => lines));
    const activities = new Map(basis.evidence.filter(isActivity).map(({ id, sourceId }) => [id, sourceId]));
    return decided(basis)
      .lines.filter(({ kind, result }) => kind === 'cpd' && result !== 'UNKNOWN')
      .flatMap((line) =>
        [...line.used, ...line.leftOut].flatMap((use) => {
          const activityId = activities.get(use.evidenceId);
          if (activityId === undefined) return [];
          return [{ ...shownUse(line, use, activityId, actor.locale), isShared: shared.has(line.ruleId) }];
        }),
      );
  }

  private async basisOf(reads: OperationReads, actor: Member): Promise<Basis | null> {
    return this.standings.basis(reads, await this.standings.standing(reads, {}, actor), actor.locale);
  }
}

function decided({ version, level, evidence, on }: Basis) {
  return decide(version.document, level, evidence, CALENDAR, on);
}

function isActivity({ source }: Evidence): boolean {
  return source === ACTIVITY;
}

function shownUse(
  line: Line,
  use: EvidenceUse,
  activityId: string,
  locale: Locale,
): Omit<DevelopmentUseType, 'isShared'> {
  const { ruleId, title, unit } = line;
  const { amount, reason } = use;
  return { activityId, ruleId, title: title[locale], unit, amount, reason, sentence: leftOutSentence(use, locale) };
}
