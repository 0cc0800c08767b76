import { newId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';

const SHOWN = `{
  id endedOn terms { sponsor prescriber country agreedMinutes agreedUntil sponsorReceives }
  end { endedOn endedBy referred }
  record {
    contract { item clause mark { id item onDay } } consents { consent clause answers { id answer onDay } }
    course { id item clause onDay } files { item mark { onDay } }
  }
}`;

export const ENGAGEMENT = `query ($id: Uuid!) { myEngagement(id: $id) ${SHOWN} }`;
export const SIGNALS = `{ myEngagementSignals { engagement { id } signals } }`;

/** What a coach does in the record of one engagement. */
export function inRecord(practice: RunningService, engagementId: string) {
  const ask = (by: Actor, name: string, args: string, passed: string, variables: object, key: string) =>
    practice
      .as(by)
      .graphql(`mutation ($key: Uuid!, ${args}) { acted: ${name}(idempotencyKey: $key, ${passed}) ${SHOWN} }`, {
        key,
        ...variables,
      });
  const id = { id: engagementId };
  return {
    terms: (by: Actor, input: object, key = newId()) =>
      ask(
        by,
        'sayEngagementTerms',
        '$input: EngagementTermsInput!',
        'input: $input',
        { input: { engagementId, ...input } },
        key,
      ),
    end: (by: Actor, end: object | null, key = newId()) =>
      ask(
        by,
        'sayEngagementEnd',
        '$id: Uuid!, $end: EngagementEndInput',
        'engagementId: $id, end: $end',
        { ...id, end },
        key,
      ),
    mark: (by: Actor, item: string, onDay: string, key = newId()) =>
      ask(
        by,
        'markEngagement',
        '$id: Uuid!, $item: EngagementItem!, $onDay: Day!',
        'engagementId: $id, item: $item, onDay: $onDay',
        { ...id, item, onDay },
        key,
      ),
    consent: (by: Actor, consent: string, answer: string, onDay: string, key = newId()) =>
      ask(
        by,
        'answerConsent',
        '$id: Uuid!, $consent: EngagementConsent!, $answer: ConsentAnswer!, $onDay: Day!',
        'engagementId: $id, consent: $consent, answer: $answer, onDay: $onDay',
        { ...id, consent, answer, onDay },
        key,
      ),
    takeBack: (by: Actor, markId: string, key = newId()) =>
      ask(by, 'takeBackEngagementMark', '$markId: Uuid!', 'markId: $markId', { markId }, key),
    setAside: (by: Actor, signals: string[], key = newId()) =>
      ask(
        by,
        'setEngagementSignalsAside',
        '$id: Uuid!, $signals: [EngagementSignal!]!',
        'engagementId: $id, signals: $signals',
        { ...id, signals },
        key,
      ),
  };
}
