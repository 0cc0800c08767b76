import { useLingui } from '@lingui/react/macro';
import type { AppointedName, PanelName } from '../queue/case-in-list.js';
import type { ConfirmWords } from './confirm-dialog.js';

/** To what somebody may be appointed in a case. */
export type AppointedTo = PanelName | AppointedName;

type AppointWords = {
  readonly title: string;
  readonly about: string;
  /** Of the field, and of the button. */
  readonly label: string;
  readonly word: string;
};

/** What somebody is appointed to, in words. */
export function useAppointWords(to: AppointedTo): AppointWords {
  const { t } = useLingui();
  const three = t`Three people who had no other part in the case. Each declares a conflict of interest or none before they read.`;
  const two = t`Two people who have no other part in the case, nor will have. Each declares a conflict of interest or none before they read.`;
  const seat = { label: t`Who takes the seat`, word: t`Give a seat` };
  const one = { label: t`Who takes the function`, word: t`Appoint` };
  const [guard, watch] = [useGuardWords(), useWatchWords()];
  switch (to) {
    case 'PANEL':
      return { title: t`Appoint the panel`, about: three, ...seat };
    case 'SANCTION_PANEL':
      return { title: t`Appoint the sanction panel`, about: three, ...seat };
    case 'APPEAL_PANEL':
      return { title: t`Appoint the appeal panel`, about: three, ...seat };
    case 'INTERIM_PANEL':
      return { title: t`Appoint the interim panel`, about: two, ...seat };
    case 'INVESTIGATOR':
      return {
        title: t`Appoint the investigator`,
        about: t`They look into the facts and find nothing. They declare a conflict of interest or none before they read.`,
        ...one,
      };
    case 'ASSESSOR':
      return {
        title: t`Appoint the assessors`,
        about: t`A coach and a lay person; a third sits in the chair where the two differ. Each declares a conflict of interest or none before they read.`,
        ...seat,
      };
    case 'REVIEWER':
      return {
        title: t`Appoint the reviewer`,
        about: t`Somebody who took no part in the case. They declare a conflict of interest or none before they read.`,
        ...one,
      };
    case 'IDENTITY_CUSTODIAN':
      return { ...guard, ...one };
    case 'SANCTION_MONITOR':
      return { ...watch, ...one };
  }
}

function useGuardWords() {
  const { t } = useLingui();
  return {
    title: t`Appoint the identity custodian`,
    about: t`They open the name that is kept from the coach to one person who asks, for a reason and for some days, or decline. They declare a conflict of interest or none before they read what is asked.`,
  };
}

function useWatchWords() {
  const { t } = useLingui();
  return {
    title: t`Appoint the sanction monitor`,
    about: t`They watch over the conditions or the term until its end. They neither investigated, presented nor decided in the case, and never supervised the coach. They declare a conflict of interest or none before they read.`,
  };
}

/** The question before somebody is appointed. */
export function useQuestion(to: AppointedTo): ConfirmWords {
  const { t } = useLingui();
  if (to === 'IDENTITY_CUSTODIAN')
    return {
      title: t`Appoint this person?`,
      does: t`They see that a function waits for them, declare whether they have a conflict of interest, and may then read who asks for the name and why; nothing of the file.`,
      word: t`Appoint them`,
      failed: t`They were not appointed.`,
    };
  if (to === 'SANCTION_MONITOR')
    return {
      title: t`Appoint this person?`,
      does: t`They see that a function waits for them, declare whether they have a conflict of interest, and may then open the decision, the sanction and how its conditions are kept; not what was told.`,
      word: t`Appoint them`,
      failed: t`They were not appointed.`,
    };
  if (to === 'INVESTIGATOR' || to === 'REVIEWER')
    return {
      title: t`Appoint this person?`,
      does: t`They see that a function waits for them, declare whether they have a conflict of interest, and may then open what it reads of the file.`,
      word: t`Appoint them`,
      failed: t`They were not appointed.`,
    };
  return {
    title: t`Give this person a seat?`,
    does: t`They see that a seat waits for them, declare whether they have a conflict of interest, and may then open the file.`,
    word: t`Give them the seat`,
    failed: t`The seat was not given.`,
  };
}
