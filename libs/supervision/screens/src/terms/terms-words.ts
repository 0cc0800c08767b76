import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ReviewReason, Terms } from './use-terms.js';

/** How supervision is held. */
export function formWord(form: Terms['form']): MessageDescriptor {
  switch (form) {
    case 'INDIVIDUAL':
      return msg`Alone with the supervisor`;
    case 'GROUP':
      return msg`In a group that the supervisor leads`;
    case 'PEER':
      return msg`In a group of peers, of whom one confirms the sessions`;
  }
}

/** When what was said may be said outside. */
export function limitWord(limit: Terms['limits'][number]): MessageDescriptor {
  switch (limit) {
    case 'LEGAL_DUTY':
      return msg`The law obliges one of the two to speak.`;
    case 'SERIOUS_HARM':
      return msg`Somebody is in serious and imminent danger.`;
    case 'ONGOING_BREACH':
      return msg`A serious breach of the code goes on, and the coach refuses to put an end to it within an agreed time.`;
    case 'EVIDENCE_FRAUD':
      return msg`Hours, training or insurance shown to the association are false.`;
  }
}

/** Why a registrar decided so about a relation, as both sides and the office read it. */
export function reviewReasonWord(reason: ReviewReason): MessageDescriptor {
  switch (reason) {
    case 'KEPT_APART':
      return msg`The two relations are kept apart.`;
    case 'ENDS_SOON':
      return msg`The other relation ends soon.`;
    case 'NO_OTHER_SUPERVISOR':
      return msg`No other supervisor can be found.`;
    case 'NOT_FREE_TO_SPEAK':
      return msg`One of the two would not be free to speak.`;
    case 'POWER_OVER_THE_OTHER':
      return msg`One of the two has power over the other.`;
    case 'INTEREST_IN_THE_OUTCOME':
      return msg`One of the two has an interest in what is decided.`;
  }
}
