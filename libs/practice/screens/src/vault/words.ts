import { useLingui } from '@lingui/react/macro';
import type { About, Alarm, Kind, Theme } from './content/entry.js';
import type { Step } from './content/steps.js';

/** What each kind of entry is called. */
export function useKindWords(): Readonly<Record<Kind, string>> {
  const { t } = useLingui();
  return {
    log: t`Ethics log`,
    dilemma: t`Dilemma`,
    concern: t`Concern about somebody`,
    session: t`Note on supervision`,
  };
}

export function useAboutWords(): Readonly<Record<About, string>> {
  const { t } = useLingui();
  return {
    nobody: t`Nobody in particular`,
    client: t`A client`,
    colleague: t`A colleague`,
    supplier: t`A supplier`,
    participant: t`A participant of a group or a training`,
  };
}

/** The questions that come before speaking to the person. */
export function useAlarmWords(): Readonly<Record<Alarm, string>> {
  const { t } = useLingui();
  return {
    sexual: t`Is it about sexual conduct?`,
    crime: t`Could it be a crime?`,
    vulnerable: t`Is a minor or a vulnerable person concerned?`,
    danger: t`Is somebody in danger now?`,
    discrimination: t`Is somebody discriminated against who depends on the person?`,
    reprisal: t`Do you fear reprisals?`,
    dependence: t`Does the person employ you, or give you work?`,
  };
}

export function useThemeWords(): Readonly<Record<Theme, string>> {
  const { t } = useLingui();
  return {
    contracting: t`Contracting`,
    confidentiality: t`Confidentiality`,
    boundaries: t`Boundaries`,
    conflict: t`Conflicts of interest`,
    diversity: t`Equality and diversity`,
    competence: t`Limits of competence`,
    wellbeing: t`My own well-being`,
    ending: t`Ending an engagement`,
  };
}

/** How far a concern is. */
export function useStepWords(): Readonly<Record<Step, string>> {
  const { t } = useLingui();
  return {
    note: t`Noted`,
    safe: t`Safety considered`,
    consult: t`Advice taken`,
    challenge: t`Spoken to the person`,
    resolved: t`Resolved`,
    unresolved: t`Not resolved`,
  };
}
