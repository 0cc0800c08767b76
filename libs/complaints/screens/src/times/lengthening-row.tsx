import { useLingui } from '@lingui/react/macro';
import { Row, StatusTag } from '@standing/design-system';
import { ask, useFormat } from '@standing/web-core';
import { AnswerRequest } from '../acts/answer-request.js';
import { CloseRequest } from '../acts/close-request.js';
import { FUNCTION_WORDS } from '../words/function-words.js';
import { LENGTHENED_WORDS, LENGTHENING_GROUND_WORDS, LENGTHENING_STANDING_WORDS } from '../words/lengthening-words.js';
import type { Lengthening } from './times.js';
import { answerForLongerMutation, takeBackLongerMutation } from './times.queries.js';

/** One proposal that a time be longer: on what ground and what became of it; confirmed, declined or taken back by whoever may. */
export function LengtheningRow({ lengthening }: { readonly lengthening: Lengthening }) {
  const { t } = useLingui();
  const format = useFormat();
  const { id, clock, ground, reviewOn, askedAs, askedOn, standing, mayAnswer, mayTakeBack } = lengthening;
  const [by, on] = [t(FUNCTION_WORDS[askedAs]), format.day(askedOn, 'long')];
  const until = reviewOn === null || reviewOn === undefined ? null : format.day(reviewOn, 'long');
  return (
    <li className="stack" data-gap="small">
      <div className="item">
        <span className="item-main">
          {t(LENGTHENED_WORDS[clock])}
          <span className="muted">{` · ${t(LENGTHENING_GROUND_WORDS[ground])}`}</span>
        </span>
        <span className="item-end">
          <StatusTag tone={standing === 'ASKED' ? 'warn' : 'plain'}>
            {t(LENGTHENING_STANDING_WORDS[standing])}
          </StatusTag>
        </span>
      </div>
      <p className="muted">
        {until === null ? t`Proposed by: ${by}, on ${on}` : t`Proposed by: ${by}, on ${on}, until ${until}`}
      </p>
      {mayAnswer && <Answer lengthening={lengthening} />}
      {mayTakeBack && (
        <Row>
          <CloseRequest
            requestId={id}
            closing={null}
            run={(requestId, idempotencyKey) => ask(takeBackLongerMutation, { requestId, idempotencyKey })}
          />
        </Row>
      )}
    </li>
  );
}

function Answer({ lengthening: { id, clock } }: { readonly lengthening: Lengthening }) {
  const { t } = useLingui();
  const opening = {
    choice: t`I confirm it`,
    title: clock === 'K6' ? t`Have the inquiry take longer?` : t`Inform the respondent later?`,
    does:
      clock === 'K6'
        ? t`It is due ninety days later, and is made so once. Both parties are told of the new day by a letter.`
        : t`The respondent is told nothing until that day, on which it is looked at again.`,
    word: t`Confirm`,
    readBy: t`Those who may let time stand still in this case read them, and no party.`,
  };
  return (
    <AnswerRequest
      requestId={id}
      opening={opening}
      run={({ answer, ...input }, idempotencyKey) =>
        ask(answerForLongerMutation, {
          input: { ...input, answer: answer === 'OPENED' ? 'GRANTED' : 'DECLINED' },
          idempotencyKey,
        })
      }
    />
  );
}
