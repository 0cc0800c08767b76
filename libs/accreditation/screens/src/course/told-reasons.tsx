import { useLingui } from '@lingui/react/macro';
import { StatusTag } from '@standing/design-system';
import type { ResultOf } from '@standing/web-core';
import { useDeclineWords } from '../applications/decline-words.js';
import { MARK_WORDS } from '../judging/mark-words.js';
import type { toldDecisionFragment } from './course.queries.js';

export type ToldDecision = ResultOf<typeof toldDecisionFragment>;

/** Why it was answered so: the reason from the list, the decider's words, and each criterion, those not yet met first. */
export function ToldReasons({ decision }: { readonly decision: ToldDecision }) {
  const words = useDeclineWords();
  const { declineReason, statement, criteria } = decision;
  const sorted = [...criteria].sort((one, other) => Number(one.mark === 'MET') - Number(other.mark === 'MET'));
  return (
    <div className="stack">
      {declineReason && <p className="strong">{words(declineReason)}.</p>}
      {statement && <p data-user-text="">{statement}</p>}
      {sorted.length > 0 && (
        <ul className="rows">
          {sorted.map((criterion) => (
            <li key={criterion.code}>
              <ToldCriterion criterion={criterion} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ToldCriterion({ criterion }: { readonly criterion: ToldDecision['criteria'][number] }) {
  const { t } = useLingui();
  const { title, mark, reasons, wouldSatisfy } = criterion;
  const { tone, word } = MARK_WORDS[mark];
  return (
    <div className="stack" data-gap="small">
      <p>
        <span className="strong">{title}</span> <StatusTag tone={tone}>{t(word)}</StatusTag>
      </p>
      {reasons.map((reason) => (
        <p key={reason} data-user-text="">
          {reason}
        </p>
      ))}
      {wouldSatisfy.length > 0 && (
        <div>
          <p className="muted">{t`What would satisfy it:`}</p>
          <ul className="bullets" data-user-text="">
            {wouldSatisfy.map((wanted) => (
              <li key={wanted}>{wanted}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
