import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Lengthening } from '../times/times.js';

/** What is to be longer. */
export const LENGTHENED_WORDS: Readonly<Record<Lengthening['clock'], MessageDescriptor>> = {
  K6: msg`The inquiry takes longer`,
  K17: msg`The respondent is informed later`,
};

/** On what ground. */
export const LENGTHENING_GROUND_WORDS: Readonly<Record<Lengthening['ground'], MessageDescriptor>> = {
  ANSWERS_OUTSTANDING: msg`Somebody who was asked has not answered yet`,
  NEW_FACTS: msg`New facts or exhibits came in`,
  MANY_FACTS: msg`There is more to look into than the time is made for`,
  PROOF_IN_DANGER: msg`Proof would be in danger`,
  PERSON_IN_DANGER: msg`Somebody would be in danger`,
};

export const LENGTHENING_STANDING_WORDS: Readonly<Record<Lengthening['standing'], MessageDescriptor>> = {
  ASKED: msg`waits for a second person`,
  GRANTED: msg`confirmed`,
  DECLINED: msg`declined`,
  ENDED: msg`over`,
};
