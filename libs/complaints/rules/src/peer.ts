import { type Day, isDay, type Refusal } from '@standing/kernel';
import { refusalsOfText } from './texts.js';

/** Why somebody bound by the code did not speak to the colleague first: the answers of P1 of the peer path. */
export const WAIVERS = ['sexual', 'crime', 'vulnerable', 'danger', 'discrimination', 'reprisal', 'employer'] as const;
export type Waiver = (typeof WAIVERS)[number];

/** How they know what they tell. What was heard from others is a lead to look into, and no account of what happened. */
export const BASES = ['first-hand', 'documented', 'heard'] as const;
export type Basis = (typeof BASES)[number];

/** What a colleague attests: that they spoke to the coach, or why not; how they know; and what interest of their own there is. */
export type Peer = {
  readonly challenge:
    | { readonly kind: 'spoken'; readonly on: Day }
    | { readonly kind: 'not-spoken'; readonly because: readonly Waiver[] };
  readonly basis: Basis;
  /** A competing interest in their own words; null when they declare that there is none. */
  readonly interest: string | null;
};

export const LONGEST_INTEREST = 300;

/** Why such an attestation cannot be received: the day or a reason is missing, or an interest without a word (7.1, P6). */
export function refusalsOfPeer({ challenge, interest }: Peer, today: Day): Refusal[] {
  return [
    ...refusalsOfChallenge(challenge, today),
    ...(interest === null
      ? []
      : refusalsOfText('peer.interest', interest, 'COMPLAINTS_INTEREST_MISSING', LONGEST_INTEREST)),
  ];
}

function refusalsOfChallenge(challenge: Peer['challenge'], today: Day): Refusal[] {
  if (challenge.kind === 'not-spoken')
    return challenge.because.length > 0 ? [] : [{ code: 'COMPLAINTS_WAIVER_MISSING', path: 'peer.because' }];
  if (!isDay(challenge.on)) return [{ code: 'COMPLAINTS_CHALLENGE_DAY_MISSING', path: 'peer.spokenOn' }];
  return challenge.on > today ? [{ code: 'COMPLAINTS_CHALLENGE_IN_FUTURE', path: 'peer.spokenOn' }] : [];
}
