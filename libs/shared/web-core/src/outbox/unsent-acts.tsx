import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@standing/design-system';
import { useFormat } from '../format/use-format.js';
import { useSession } from '../session/session.js';
import { insisted, isQuestion, undone } from './changes.js';
import { CorrectUnsent } from './correct-unsent.js';
import { useOutbox } from './outbox-context.js';
import type { Unsent } from './unsent.js';

/** After so many tries without an answer somebody may stop them. */
export const TRIES_BEFORE_GIVING_UP = 3;

/** What can be done with a line that has not arrived; while it may be on its way, nothing. */
export function UnsentActs({ line }: { readonly line: Unsent }) {
  const { t } = useLingui();
  const { change } = useOutbox();
  const which = useNameOf(line);
  if (line.refusals) return <RefusedActs line={line} />;
  if (line.tries === 0)
    return (
      <Button
        kind="quiet"
        size="small"
        onPress={() => void change(line, undone)}
        label={t`Undo ${which}`}
      >{t`Undo`}</Button>
    );
  if (line.tries < TRIES_BEFORE_GIVING_UP) return null;
  return (
    <Button
      kind="quiet"
      size="small"
      onPress={() => void change(line, () => null)}
      label={t`Stop trying ${which}`}
    >{t`Stop trying`}</Button>
  );
}

function RefusedActs({ line }: { readonly line: Unsent }) {
  const { t } = useLingui();
  const { change } = useOutbox();
  const [open, setOpen] = useState(false);
  const which = useNameOf(line);
  return (
    <>
      {isQuestion(line) && (
        <Button
          kind="second"
          size="small"
          onPress={() => void change(line, insisted)}
          label={t`Save it all the same: ${which}`}
        >{t`Save it all the same`}</Button>
      )}
      <Button kind="quiet" size="small" onPress={() => setOpen(true)} label={t`Change ${which}`}>{t`Change…`}</Button>
      <Button
        kind="quiet"
        size="small"
        onPress={() => void change(line, () => null)}
        label={t`Drop ${which}`}
      >{t`Drop`}</Button>
      {open && <CorrectUnsent line={line} onClose={() => setOpen(false)} />}
    </>
  );
}

function useNameOf({ with: name, input: { heldOn, minutes } }: Unsent): string {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  const [length, day] = [format.duration(minutes), format.rowDay(heldOn, body.today)];
  return t`${length} with ${name}, ${day}`;
}
