import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';

type To = 'CLIENT' | 'SPONSOR' | 'SUPERVISEE' | 'COLLEAGUE' | 'OTHER';
type Waiver = 'SEXUAL' | 'CRIME' | 'VULNERABLE' | 'DANGER' | 'DISCRIMINATION' | 'REPRISAL' | 'EMPLOYER';

/** In which relation to the coach the complainant writes, and what a colleague attests. */
export type RelationRead = {
  readonly to: To;
  /** Civil day. */
  readonly spokenOn?: string | null;
  readonly notSpokenBecause: readonly Waiver[];
  readonly basis?: 'FIRST_HAND' | 'DOCUMENTED' | 'HEARD' | null;
  readonly interest?: string | null;
};

/** By whom it is told; of a colleague, whether they spoke to the coach first. */
export function useRelationWords(): (relation: RelationRead) => string {
  const { t } = useLingui();
  const format = useFormat();
  const waivers = useWaivers();
  const by: Readonly<Record<To, string>> = {
    CLIENT: t`Told by a client`,
    SPONSOR: t`Told by a sponsor or an employer`,
    SUPERVISEE: t`Told by a supervisee`,
    COLLEAGUE: t`Told by a colleague`,
    OTHER: t`Told by somebody else`,
  };
  return ({ to, spokenOn, notSpokenBecause }) => {
    if (to !== 'COLLEAGUE') return by[to];
    if (spokenOn) {
      const day = format.day(spokenOn, 'long');
      return t`Told by a colleague, who spoke to the coach on ${day}`;
    }
    const reasons = format.all(notSpokenBecause.map((waiver) => waivers[waiver]));
    return t`Told by a colleague, who did not speak to the coach: ${reasons}`;
  };
}

/** How a colleague knows it; what was heard is a lead. */
export function useBasisWords(): Readonly<Record<'FIRST_HAND' | 'DOCUMENTED' | 'HEARD', string>> {
  const { t } = useLingui();
  return {
    FIRST_HAND: t`At first hand`,
    DOCUMENTED: t`From documents`,
    HEARD: t`Heard from others: a lead to look into, and no account of what happened`,
  };
}

function useWaivers(): Readonly<Record<Waiver, string>> {
  const { t } = useLingui();
  return {
    SEXUAL: t`sexual conduct`,
    CRIME: t`a possible crime`,
    VULNERABLE: t`a minor or a vulnerable person`,
    DANGER: t`immediate danger`,
    DISCRIMINATION: t`discrimination of somebody who depends on the coach`,
    REPRISAL: t`fear of reprisals`,
    EMPLOYER: t`a tie of employment or contract`,
  };
}
