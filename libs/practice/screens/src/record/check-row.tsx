import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Checkbox } from '@standing/design-system';
import { Failure, useFormat, useSession } from '@standing/web-core';
import { DayForm } from './day-form.js';
import { useItemWords } from './item-words.js';
import type { Check } from './use-record.js';
import { useMark, useTakeBack } from './use-record-acts.js';

type CheckRowProps = {
  readonly engagementId: string;
  readonly check: Check;
  /** Whether its day is asked for before it is ticked; otherwise a tick means today. */
  readonly asksDay?: boolean;
};

/** One item: a tick means today, and the day can be changed. */
export function CheckRow({ engagementId, check: { item, clause, mark }, asksDay = false }: CheckRowProps) {
  const words = useItemWords();
  const { today } = useSession().body;
  const [asking, setAsking] = useState(false);
  const marking = useMark(engagementId, () => setAsking(false));
  const takingBack = useTakeBack();
  const pending = marking.isPending || takingBack.isPending;
  const tick = (checked: boolean) => {
    if (pending) return;
    if (!checked && mark) takingBack.mutate(mark.id);
    else if (asksDay) setAsking(true);
    else marking.mutate({ item, onDay: today });
  };
  const error = marking.error ?? takingBack.error;
  return (
    <li aria-busy={pending || undefined}>
      <div className="item">
        <div className="item-main">
          <Checkbox checked={mark !== null} onChange={tick}>
            {words[item]} <span className="muted">{clause}</span>
          </Checkbox>
        </div>
        {mark && !asking && <ChangeDay name={words[item]} day={mark.onDay} onPress={() => setAsking(true)} />}
      </div>
      {asking && (
        <DayForm
          label={words[item]}
          day={mark?.onDay ?? today}
          pending={marking.isPending}
          onKeep={(onDay) => marking.mutate({ item, onDay })}
          onLeave={() => setAsking(false)}
        />
      )}
      <NotKept error={error} />
    </li>
  );
}

function ChangeDay({
  name,
  day,
  onPress,
}: {
  readonly name: string;
  readonly day: string;
  readonly onPress: () => void;
}) {
  const { t } = useLingui();
  const said = useFormat().day(day);
  return (
    <Button kind="quiet" size="small" onPress={onPress} label={t`Change the day, ${said}: ${name}`}>
      {said}
    </Button>
  );
}

/** Why something was not kept, where that is so. */
export function NotKept({ error }: { readonly error: Error | null }) {
  const { t } = useLingui();
  return error && <Failure title={t`It was not kept.`} error={error} />;
}
