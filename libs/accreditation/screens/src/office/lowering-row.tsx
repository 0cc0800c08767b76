import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, TextLink } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import type { Lowering } from '../leaving/leaving.js';
import { AnswerLoweringDialog } from './answer-lowering-dialog.js';
import type { Person } from './record.js';

type LoweringRowProps = { readonly lowering: Lowering; readonly person: Person };

/** One wish: whose, from which level to which, from when; and for registrars the way to answer it. */
export function LoweringRow({ lowering, person }: LoweringRowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { personId, roles } = useSession();
  const [answering, setAnswering] = useState(false);
  const { name } = person;
  const [held, wished] = [lowering.heldLevel.title, lowering.level.title];
  const [from, received] = [lowering.fromOn, lowering.receivedOn].map((day) => format.day(day));
  const mayAnswer = roles.includes('registrar') && personId !== person.id;
  return (
    <div className="item">
      <span className="item-main">
        <TextLink href={`/office/members/${person.id}`}>{name}</TextLink>
        <br />
        <span>{t`${held} to ${wished}, from ${from}`}</span>
        <br />
        <span className="muted">
          {lowering.isByOffice ? t`by a letter received on ${received}` : t`said on ${received}`}
        </span>
      </span>
      {mayAnswer && (
        <span className="item-end">
          <Button kind="second" onPress={() => setAnswering(true)} label={t`Answer ${name}`}>{t`Answer…`}</Button>
        </span>
      )}
      {answering && <AnswerLoweringDialog lowering={lowering} person={person} onClose={() => setAnswering(false)} />}
    </div>
  );
}
