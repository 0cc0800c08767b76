import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Tone } from '@standing/design-system';
import { daysBetween, useFormat, useSession } from '@standing/web-core';
import type { ClockInCase } from '../course.js';

/** For what a time runs, and who owes it; its name in the procedure is for no reader. */
const CLOCK_WORDS: Readonly<Record<ClockInCase['what'], readonly [what: MessageDescriptor, owes: MessageDescriptor]>> =
  {
    KEEP_DRAFT: [msg`Send the draft`, msg`the complainant’s time`],
    ACKNOWLEDGE: [msg`Acknowledge the complaint`, msg`owed by whoever takes the case`],
    TELL_COMPLAINANT: [msg`Tell the complainant how it goes`, msg`owed by the case manager`],
    SCREEN_RISK: [msg`Look at the risk`, msg`owed by the case manager or a registrar`],
    SCREEN_AGAIN: [msg`Look at the risk again: something changed`, msg`owed by the case manager or a registrar`],
    SCREEN_REGULARLY: [msg`Look at the risk again, as every four weeks`, msg`owed by the case manager or a registrar`],
    TRIAGE: [msg`Serve charges or close the case`, msg`owed by the registrar`],
    REPLY: [msg`Reply to the charges`, msg`the respondent’s time`],
    INVESTIGATE: [msg`Decide`, msg`owed by the panel`],
    COMMENT: [msg`Comment on the report`, msg`the time of both parties`],
    ACCEPT_OUTCOME: [msg`Accept the outcome that is offered`, msg`the respondent’s time`],
    LIST_HEARING: [msg`Hold the hearing`, msg`owed by the registrar`],
    WRITE_DECISION: [msg`Write the decision`, msg`owed by the panel`],
    APPEAL: [msg`Appeal`, msg`the respondent’s time`],
    ASK_REVIEW: [msg`Ask for a review`, msg`the complainant’s time`],
    DECIDE_REVIEW: [msg`Decide on the review`, msg`owed by the independent reviewer`],
    INTERIM_MEASURE: [msg`End of the interim measure`, msg`it ends by itself`],
    PUT_RIGHT: [msg`Put right what the warning names`, msg`the respondent’s time`],
    ANSWER_MEASURE: [msg`Answer to the interim measure`, msg`the respondent’s time`],
    HEAR_MEASURE: [
      msg`Hear the respondent on the urgent suspension`,
      msg`owed by the interim panel, or it ends by itself`,
    ],
    REVIEW_MEASURE: [msg`Look at the interim suspension again`, msg`owed by the interim panel, or it ends by itself`],
    DECIDE_APPEAL: [msg`Decide on the appeal`, msg`owed by the appeal panel`],
    WRITE_APPEAL: [msg`Write the decision on the appeal`, msg`owed by the appeal panel`],
    REVIEW_SANCTION: [msg`Look at the sanction again`, msg`owed by the sanction panel, or it ends by itself`],
    TELL_RECIPIENTS: [
      msg`Tell whoever was told of the sanction that it is annulled`,
      msg`owed by the case manager or a registrar`,
    ],
    COMPLAIN: [msg`Complain of what happened`, msg`the complainant’s time`],
    RESTORATION: [msg`Ask for accreditation again`, msg`not before this day`],
    RESTORATION_LEVEL: [msg`Ask for the former level again`, msg`not before this day`],
    RESTORATION_AGAIN: [msg`Ask again after a refusal`, msg`not before this day`],
    PROGRESS_LETTER: [msg`Write to both parties how it goes`, msg`owed by the case manager`],
    GIVE_ACCESS: [msg`Answer a request for personal data`, msg`owed by the data protection officer`],
    INFORM_RESPONDENT: [msg`Inform the respondent`, msg`owed by the registrar`],
  };

/** With so many days left, or fewer, a time is marked. */
const SOON_DAYS = 2;

export type ClockSaid = { readonly what: string; readonly owes: string; readonly when: string; readonly tone: Tone };

/** Says a clock: for what, who owes it, its last day and the days left. */
export function useClockWords(): (
  clock: Pick<ClockInCase, 'what' | 'dueOn' | 'pausedSince' | 'daysUsed' | 'daysLeft'>,
) => ClockSaid {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  return ({ what, dueOn, pausedSince, daysUsed, daysLeft }) => {
    const [words, owes] = CLOCK_WORDS[what].map((each) => t(each)) as [string, string];
    if (!dueOn) {
      const since = format.day(pausedSince ?? body.today);
      const left = daysLeft ?? 0;
      const count = plural(left, { one: '# day left', other: '# days left' });
      const usedDays = daysUsed ?? 0;
      const used = plural(usedDays, { one: '# day used', other: '# days used' });
      return { what: words, owes, when: t`stands still since ${since}, ${used}, ${count}`, tone: 'plain' };
    }
    const left = daysBetween(body.today, dueOn);
    const day = format.rowDay(dueOn, body.today);
    const count = left === 0 ? t`today is the last day` : leftWords(left);
    return { what: words, owes, when: t`by ${day}, ${count}`, tone: toneOf(left) };
  };
}

function leftWords(left: number): string {
  const over = -left;
  return left > 0
    ? plural(left, { one: '# day left', other: '# days left' })
    : plural(over, { one: '# day over', other: '# days over' });
}

function toneOf(left: number): Tone {
  if (left < 0) return 'bad';
  return left <= SOON_DAYS ? 'warn' : 'plain';
}
