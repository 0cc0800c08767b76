import type { Day } from '@standing/kernel';
import { type AccreditationEffect, CATALOGUE, type RoleEffect } from './catalogue.js';
import { knownBy, type SanctionHistory, type Stretch, stretchesOf } from './history.js';
import { type Line, linesOf } from './lines.js';
import { type Role, rolesOffBy, type Terms } from './terms.js';

/** What a sanction does on some days: to the accreditation, or to what its member may do beside it. */
export const EFFECTS = ['limited', 'lower-level', 'off', 'ended', 'no-supervising', 'no-assessing'] as const;
export type EffectName = (typeof EFFECTS)[number];

/** One effect and its days. Everybody who is told of a sanction is told these and nothing to interpret. */
export type DatedEffect = {
  readonly effect: EffectName;
  readonly fromOn: Day;
  /** The first day without it; null where it has no end of its own. */
  readonly untilOn: Day | null;
  /** The code of the level, with `lower-level`. */
  readonly level: string | null;
};

/** The dated effects of a sanction by all that is in its history; none once it never was. */
export function datedEffects(history: SanctionHistory): DatedEffect[] {
  return joined(stretchesOf(history).flatMap((stretch) => effectsOfStretch(stretch)));
}

function effectsOfStretch({ terms, fromOn, untilOn }: Stretch): DatedEffect[] {
  const { accreditation, supervising, assessing } = CATALOGUE[terms.kind];
  const names: EffectName[] = [
    ...toAccreditation(accreditation),
    ...(isOff(supervising, 'supervisor', terms) ? ['no-supervising' as const] : []),
    ...(isOff(assessing, 'assessor', terms) ? ['no-assessing' as const] : []),
  ];
  return names.map((effect) => ({ effect, fromOn, untilOn, level: effect === 'lower-level' ? terms.level : null }));
}

function toAccreditation(effect: AccreditationEffect): EffectName[] {
  switch (effect) {
    case 'limited':
    case 'lower-level':
    case 'off':
    case 'ended':
      return [effect];
    case 'kept':
    case 'not-current':
      return [];
  }
}

/** What goes with a level is not the sanction's to say: whoever reads the level reads it. */
function isOff(effect: RoleEffect, role: Role, { roles, conditions }: Terms): boolean {
  switch (effect) {
    case 'off':
      return true;
    case 'by-role':
      return roles.includes(role);
    case 'by-condition':
      return rolesOffBy(conditions).includes(role);
    case 'kept':
    case 'by-level':
      return false;
  }
}

/** Days of the same effect that touch are one: a suspension that was made longer is one suspension. */
function joined(effects: readonly DatedEffect[]): DatedEffect[] {
  return effects.reduce<DatedEffect[]>((all, next) => {
    const touches = (one: DatedEffect) =>
      one.effect === next.effect && one.level === next.level && one.untilOn === next.fromOn;
    return all.some(touches)
      ? all.map((one) => (touches(one) ? { ...one, untilOn: next.untilOn } : one))
      : [...all, next];
  }, []);
}

/** What somebody's sanctions come to on a day. */
export type EffectsOn = {
  readonly accreditation: 'kept' | 'limited' | 'off' | 'ended';
  /** The level to which it is reduced; null where it is not. */
  readonly level: string | null;
  readonly rolesOff: readonly Role[];
  /** What the register says, the gravest first. */
  readonly lines: readonly Line[];
  /** The first day on which it says nothing of any of them; null where it says nothing that day. */
  readonly openUntil: Day | null;
};

const GRAVEST = ['ended', 'off', 'limited'] as const;

/**
 * What the sanctions of one person come to on a day by what was known on another: on that very day, unless somebody who
 * may asks of the past. Of two the graver counts.
 */
export function effectsOn(sanctions: readonly SanctionHistory[], day: Day, knownOn: Day = day): EffectsOn {
  const known = sanctions.map((history) => knownBy(history, knownOn));
  const effects = known.flatMap((history) => datedEffects(history)).filter((effect) => holdsOn(effect, day));
  const has = (name: EffectName) => effects.some(({ effect }) => effect === name);
  const published = known.flatMap((history) => linesOf(history));
  const lines = published.filter((line) => holdsOn(line, day));
  return {
    accreditation: GRAVEST.find(has) ?? 'kept',
    level: effects.find(({ effect }) => effect === 'lower-level')?.level ?? null,
    rolesOff: [
      ...(has('no-supervising') ? ['supervisor' as const] : []),
      ...(has('no-assessing') ? ['assessor' as const] : []),
    ],
    lines: lines.toSorted((one, other) => gravityOf(other) - gravityOf(one)),
    openUntil: lines.length === 0 ? null : lastOf(published.map(({ untilOn }) => untilOn)),
  };
}

function lastOf(days: readonly Day[]): Day | null {
  return days.toSorted().at(-1) ?? null;
}

function holdsOn({ fromOn, untilOn }: Pick<DatedEffect, 'fromOn' | 'untilOn'>, day: Day): boolean {
  return fromOn <= day && (untilOn === null || day < untilOn);
}

const ORDER = Object.values(CATALOGUE).flatMap(({ shown }) => (shown ? [shown.line, shown.tail?.line] : []));

function gravityOf({ line }: Line): number {
  return ORDER.lastIndexOf(line);
}
