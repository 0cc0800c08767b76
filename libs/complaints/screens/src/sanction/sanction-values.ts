import { useLingui } from '@lingui/react/macro';
import type { Fields } from '@standing/web-core';
import type { PanelOutcome } from '../words/outcome-words.js';
import {
  type AggravatingFactor,
  type ConditionCode,
  type MitigatingFactor,
  type Rung,
  type RungReason,
  rungsBelow,
  type SanctionKind,
  type SanctionRole,
} from './sanction.js';
import { CONDITION_WORDS } from './sanction-words.js';

/** What is filled in of a sanction. Numbers are as they are typed. */
export type SanctionValues = {
  readonly kind: SanctionKind | null;
  readonly months: string;
  /** The code of the level to which it lowers. */
  readonly level: string | null;
  readonly roles: readonly SanctionRole[];
  readonly conditions: readonly ConditionCode[];
  /** By condition: weeks or hours. */
  readonly amounts: Partial<Record<ConditionCode, string>>;
  readonly named: boolean;
  readonly namingReasons: string;
  readonly rungs: Partial<Record<Rung, RungReason>>;
  readonly aggravating: readonly AggravatingFactor[];
  readonly mitigating: readonly MitigatingFactor[];
};

export const NO_SANCTION: SanctionValues = {
  ...{ kind: null, months: '', level: null, roles: [], conditions: [], amounts: {}, named: false, namingReasons: '' },
  ...{ rungs: {}, aggravating: [], mitigating: [] },
};

/** The part of a form that a sanction fills in, whatever else the form asks. */
export type SanctionForm = Pick<Fields<SanctionValues>, 'values' | 'set' | 'wrong'>;

/** The conditions that take a number of weeks or hours. */
export const WITH_AMOUNT: readonly ConditionCode[] = ['SUPERVISION_EVERY', 'DEVELOPMENT_HOURS'];

/** The conditions that go with a sanction: a suspended member is asked for something, and has no work to be limited. */
export function conditionsOf(kind: SanctionKind | null): readonly ConditionCode[] {
  if (kind === 'CONDITIONS') return OFFERED;
  return kind === 'SUSPENSION' ? ['SUPERVISION_EVERY', 'DEVELOPMENT_HOURS', 'QUARTERLY_REPORT'] : [];
}
/** A country is named for the insurance alone, which the form does not ask. */
const OFFERED = (Object.keys(CONDITION_WORDS) as ConditionCode[]).filter((code) => code !== 'INSURED_IN');

/** The sanction that an outcome imposes as it is filled in; null where it imposes none, or none is chosen. */
export function kindOf(outcome: PanelOutcome | null, { kind }: Pick<SanctionValues, 'kind'>): SanctionKind | null {
  if (outcome === 'WITHDRAWAL') return 'WITHDRAWAL';
  return outcome === 'SANCTION' || outcome === 'VARY' || outcome === 'RESTORE' ? kind : null;
}

/** The terms as they are sent; null for a withdrawal, which has those of its row, and where nothing is imposed. */
export function termsToSend(outcome: PanelOutcome | null, values: SanctionValues) {
  const kind = kindOf(outcome, values);
  if (kind === null || outcome === 'WITHDRAWAL') return null;
  const conditions = values.conditions.map((code) => ({
    code,
    amount: WITH_AMOUNT.includes(code) ? wholeIn(values.amounts[code] ?? '') : null,
  }));
  return {
    ...{ kind, months: wholeIn(values.months), named: values.named },
    ...(kind === 'LEVEL_REDUCTION' && { level: values.level }),
    roles: kind === 'ROLE_REMOVAL' ? [...values.roles] : [],
    conditions: conditions.filter(({ code }) => conditionsOf(kind).includes(code)),
  };
}

/** How they came to it, as it is sent; null where no ladder is walked. */
export function weighingToSend(outcome: PanelOutcome | null, values: SanctionValues) {
  const kind = kindOf(outcome, values);
  if (kind === null || outcome === 'VARY' || outcome === 'RESTORE') return null;
  const rungs = rungsBelow(kind).flatMap((rung) => {
    const why = values.rungs[rung];
    return why ? [{ kind: rung, why }] : [];
  });
  return { rungs, aggravating: [...values.aggravating], mitigating: [...values.mitigating] };
}

/** What is missing of it, before it is sent: the numbers' bounds are for the rules to say. */
export function useSanctionMistakes() {
  const { t } = useLingui();
  return (outcome: PanelOutcome | null, values: SanctionValues) => {
    const isImposed = outcome === 'SANCTION' || outcome === 'VARY';
    const kind = kindOf(outcome, values);
    const isAlone = outcome === 'VARY' || outcome === 'RESTORE';
    const missing = kind !== null && !isAlone && rungsBelow(kind).some((rung) => !values.rungs[rung]);
    return {
      ...(isImposed && kind === null && { kind: t`Say which sanction.` }),
      ...(kind !== null &&
        outcome !== 'WITHDRAWAL' &&
        wholeIn(values.months) === null && { months: t`Give the months as a number.` }),
      ...(kind === 'LEVEL_REDUCTION' && !values.level && { level: t`Say to which level.` }),
      ...(missing && { rungs: t`Say of each lower rung why it is not enough.` }),
      ...(outcome === 'SANCTION' &&
        values.named &&
        values.namingReasons.trim() === '' && { namingReasons: t`Write why it must be published with the name.` }),
    };
  };
}

function wholeIn(text: string): number | null {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : null;
}
