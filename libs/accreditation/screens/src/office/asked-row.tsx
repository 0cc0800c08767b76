import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, TextLink } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { useGroundWord, useKindWord } from '../upkeep/relief-words.js';
import { AnswerReliefDialog } from './answer-relief-dialog.js';
import type { AskedRelief } from './granted.js';

/** One request: who, what, which days, why; and the way to answer it. */
export function AskedRow({ relief }: { readonly relief: AskedRelief }) {
  const { t } = useLingui();
  const format = useFormat();
  const [answering, setAnswering] = useState(false);
  const [kindWord, groundWord] = [useKindWord(), useGroundWord()];
  const { person, kind, ground } = relief;
  const { name } = person;
  const [from, until, day] = [relief.fromOn, relief.untilOn, relief.askedOn].map((each) => format.day(each));
  return (
    <div className="item">
      <span className="item-main" data-user-text="">
        <TextLink href={`/office/members/${person.id}`}>{name}</TextLink>
        <br />
        <span>
          {kindWord(kind)} · {t`${from} to ${until}`}
        </span>
        <br />
        <span className="muted">
          {groundWord(ground)} · {t`asked on ${day}`}
        </span>
      </span>
      <span className="item-end">
        <Button kind="second" onPress={() => setAnswering(true)} label={t`Answer ${name}`}>{t`Answer…`}</Button>
      </span>
      {answering && <AnswerReliefDialog relief={relief} onClose={() => setAnswering(false)} />}
    </div>
  );
}
