import { useLingui } from '@lingui/react/macro';
import type { About, Alarm, Ground, Kind, Protected, Recipient, Safeguard, Theme } from './content/entry.js';
import type { LadderOutcome, Limit, Rung } from './content/ladder.js';
import type { Step } from './content/steps.js';

/** What each kind of entry is called. */
export function useKindWords(): Readonly<Record<Kind, string>> {
  const { t } = useLingui();
  return {
    log: t`Ethics log`,
    dilemma: t`Dilemma`,
    concern: t`Concern about somebody`,
    session: t`Note on supervision`,
    supervisee: t`Concern about a supervisee`,
    safeguarding: t`Minor or vulnerable adult`,
    lifting: t`Confidentiality lifted`,
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

export function useProtectedWords(): Readonly<Record<Protected, string>> {
  const { t } = useLingui();
  return { minor: t`A minor`, vulnerable: t`A vulnerable adult` };
}

export function useSafeguardWords(): Readonly<Record<Safeguard, string>> {
  const { t } = useLingui();
  return {
    agreement: t`A parent, guardian or sponsor agreed in writing`,
    assent: t`The person themselves agreed, in words they understand`,
    'legal-basis': t`I know on which legal basis I work, and which law applies`,
    'background-check': t`The check of my record that the law asks for is done`,
    reporting: t`It is agreed what I must report, and to whom`,
    place: t`Place, hours and ways of contact protect the person`,
    cover: t`My insurance and my training reach as far as this work`,
  };
}

export function useGroundWords(): Readonly<Record<Ground, string>> {
  const { t } = useLingui();
  return {
    consent: t`The client agreed`,
    'legal-duty': t`The law obliged me`,
    unlawful: t`Unlawful acts, as the contract says`,
    danger: t`Danger to somebody, as the contract says`,
  };
}

export function useRecipientWords(): Readonly<Record<Recipient, string>> {
  const { t } = useLingui();
  return {
    authority: t`An authority or a court`,
    emergency: t`The emergency services`,
    health: t`A health professional`,
    guardian: t`A parent or guardian`,
    sponsor: t`The sponsor`,
    supervisor: t`My supervisor, with the identity`,
    other: t`Somebody else`,
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

/** When what was said in supervision may be said outside. */
export function useLimitWords(): Readonly<Record<Limit, string>> {
  const { t } = useLingui();
  return {
    LEGAL_DUTY: t`The law obliges one of the two to speak.`,
    SERIOUS_HARM: t`Somebody is in serious and imminent danger.`,
    ONGOING_BREACH: t`A serious breach of the code goes on, and the coach refuses to put an end to it within an agreed time.`,
    EVIDENCE_FRAUD: t`Hours, training or insurance shown to the association are false.`,
  };
}

/** How far a supervisor is. */
export function useRungWords(): Readonly<Record<Rung, string>> {
  const { t } = useLingui();
  return {
    noted: t`Noted`,
    explored: t`Explored together`,
    agreed: t`A change was agreed`,
    rechecked: t`Looked at again`,
    consulted: t`Advice taken`,
    told: t`Supervisee told`,
    resolved: t`Resolved`,
    refer: t`To be referred`,
  };
}

export function useLadderOutcomeWords(): Readonly<Record<LadderOutcome, string>> {
  const { t } = useLingui();
  return {
    open: t({ message: 'open', context: 'concern' }),
    resolved: t({ message: 'resolved', context: 'concern' }),
    refer: t`not resolved, and I decide to refer it`,
  };
}
