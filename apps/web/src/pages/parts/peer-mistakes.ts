import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { MistakeCode, PeerMistakeCode } from '../props/mistake.js';

export const PEER_CODES = [
  'SPOKEN_MISSING',
  'SPOKEN_IN_FUTURE',
  'WAIVER_MISSING',
  'BASIS_MISSING',
  'COMPETING_MISSING',
  'INTEREST_MISSING',
] as const satisfies readonly PeerMistakeCode[];

/** Whether the mistake is in what a colleague says of what they did before. */
export function isOfPeer(code: MistakeCode): code is PeerMistakeCode {
  return (PEER_CODES as readonly string[]).includes(code);
}

/** The sentence that says what to do about it. */
export function peerSentence(code: PeerMistakeCode): MessageDescriptor {
  switch (code) {
    case 'SPOKEN_MISSING':
      return msg`Say whether you spoke to the coach.`;
    case 'SPOKEN_IN_FUTURE':
      return msg`This day is yet to come. Give the day on which you spoke to the coach.`;
    case 'WAIVER_MISSING':
      return msg`Choose at least one reason for which you did not speak to the coach.`;
    case 'BASIS_MISSING':
      return msg`Say how you know what you tell.`;
    case 'COMPETING_MISSING':
      return msg`Say whether there is an interest of your own.`;
    case 'INTEREST_MISSING':
      return msg`Say in a word what interest of your own there is.`;
  }
}
