import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Dossier } from './dossier.js';

type OneRight = Dossier['rights'][number];

/** What a member is owed before anything is decided about them. */
export const RIGHT_WORDS: Readonly<Record<OneRight['right'], MessageDescriptor>> = {
  CHARGES_SERVED: msg`Told in writing of the facts and of what may follow`,
  TIME_TO_REPLY: msg`Time to reply`,
  ACCESS_TO_FILE: msg`Access to the file`,
  PANEL_NAMED: msg`Names of those who decide`,
  OBJECTION_TIME: msg`Time to object to one of them`,
  NOTICE_OF_HEARING: msg`Notice of the hearing`,
  HEARD: msg`A hearing`,
  DECISION_REASONED: msg`A decision with reasons`,
  APPEAL_TOLD: msg`Told of the decision and of the appeal`,
  WARNED: msg`A warning and fourteen days before the sanction is found not met`,
  CALLED_TO_ORGAN: msg`Called before the organ named by the statutes before an exclusion`,
};

export const STANDING_WORDS: Readonly<Record<OneRight['standing'], MessageDescriptor>> = {
  MET: msg`Complied with`,
  NOT_MET: msg`Not complied with`,
  NOT_YET: msg`Not yet`,
  NOT_OWED: msg`Not in this procedure`,
};

export const PROOF_WORDS: Readonly<Record<NonNullable<OneRight['proof']>, MessageDescriptor>> = {
  OPENING: msg`opened after signing in`,
  REGISTERED_POST: msg`registered letter`,
  STEP: msg`a step of the case`,
};

/** What is asked of an organ, as it reads where it lacks. */
export const LACK_WORDS: Readonly<Record<Dossier['organs'][number]['checks'][number]['check'], MessageDescriptor>> = {
  NUMBER: msg`too few members`,
  PLACES: msg`not each in a place of their own`,
  APART: msg`somebody took part before`,
};
