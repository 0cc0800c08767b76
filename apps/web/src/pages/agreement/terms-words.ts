import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { LimitKind, TermsShown } from '../props/answer-agreement.js';

/** How supervision is held. */
export function formWord(form: TermsShown['form']): MessageDescriptor {
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
export function limitWord(limit: LimitKind): MessageDescriptor {
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
