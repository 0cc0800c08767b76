import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '@standing/design-system';
import type { useFormat } from '@standing/web-core';
import type { Activity, Cover } from './use-covers.js';

export const ACTIVITIES: readonly Activity[] = ['COACHING', 'TEAM_COACHING', 'SUPERVISION', 'MENTORING', 'TRAINING'];

/** An activity as attestations name it. */
export function activityWord(activity: Activity): MessageDescriptor {
  switch (activity) {
    case 'COACHING':
      return msg({ message: 'Coaching of individuals', context: 'activity' });
    case 'TEAM_COACHING':
      return msg({ message: 'Coaching of teams', context: 'activity' });
    case 'SUPERVISION':
      return msg({ message: 'Supervision of coaches', context: 'activity' });
    case 'MENTORING':
      return msg({ message: 'Mentoring', context: 'activity' });
    case 'TRAINING':
      return msg({ message: 'Training', context: 'activity' });
  }
}

export type StateWords = { readonly tone: Tone; readonly word: MessageDescriptor };

/** A cover's state in words; one that is over says so first. */
export function stateWord(cover: Cover, format: ReturnType<typeof useFormat>): StateWords {
  const { status, decidedOn, ended } = cover;
  if (status === 'WITHDRAWN') return { tone: 'plain', word: msg({ message: 'Withdrawn', context: 'cover' }) };
  if (status === 'REFUSED') return { tone: 'bad', word: msg({ message: 'Not accepted', context: 'cover' }) };
  if (ended) return { tone: 'plain', word: msg({ message: 'Ended', context: 'cover' }) };
  if (status === 'DECLARED')
    return { tone: 'warn', word: msg({ message: 'Declared, waiting for the office', context: 'cover' }) };
  const day = decidedOn === null ? '' : format.day(decidedOn);
  return { tone: 'ok', word: msg({ message: `Verified on ${day}`, context: 'cover' }) };
}

export type Reason = NonNullable<Cover['refusalReason']>;

/** Why the office did not accept a cover, and what would do. */
export function refusalWords(reason: Reason): readonly [why: MessageDescriptor, whatWouldDo: MessageDescriptor] {
  switch (reason) {
    case 'NO_ATTESTATION':
      return [
        msg`The office has seen no attestation for this cover.`,
        msg`Ask your insurer for one, send it to the office, then send this cover again.`,
      ];
    case 'OTHER_PERSON':
      return [
        msg`The attestation is in somebody else’s name.`,
        msg`An attestation in your name, or one that names you as insured, would do.`,
      ];
    case 'OTHER_DAYS':
      return [msg`The attestation shows other days.`, msg`Change the days to those of the attestation.`];
    case 'OTHER_POLICY':
      return [
        msg`The attestation shows another insurer or policy.`,
        msg`Write the insurer and the policy as the attestation shows them.`,
      ];
    case 'ACTIVITY_NOT_COVERED':
      return [
        msg`The attestation does not name one of these activities.`,
        msg`Leave that activity out, or have your insurer add it and send the new attestation.`,
      ];
    case 'COUNTRY_NOT_COVERED':
      return [
        msg`The attestation does not name one of these countries.`,
        msg`Leave that country out, or have your insurer add it and send the new attestation.`,
      ];
  }
}
