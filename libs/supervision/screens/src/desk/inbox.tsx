import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Disclosure } from '@standing/design-system';
import { AskDialog } from './ask-dialog.js';
import { BulkBar } from './bulk-bar.js';
import { CoachGroup } from './coach-group.js';
import { CorrectDialog } from './correct-dialog.js';
import { DeclineDialog } from './decline-dialog.js';
import { listKeys } from './list-keys.js';
import type { Answer, Answers } from './use-answers.js';
import type { ToConfirm } from './use-desk.js';

export type InboxProps = { readonly sessions: readonly ToConfirm[]; readonly answers: Answers };

type Asking = 'decline' | 'ask' | ToConfirm | null;

/** The sessions by coach, ticks, and what is answered about those that are ticked; none is ticked beforehand. */
export function Inbox({ sessions, answers: { act } }: InboxProps) {
  const { t } = useLingui();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState<Asking>(null);
  const chosen = sessions.filter(({ id }) => ticked.includes(id));
  const answer = (about: readonly ToConfirm[], said: Answer) => {
    act.mutate({ sessions: about, answer: said });
    setTicked([]);
    setAsking(null);
  };
  const some = (then: () => void) => () => chosen.length > 0 && !act.isPending && then();
  const acts = {
    all: () => setTicked(sessions.map(({ id }) => id)),
    confirm: some(() => answer(chosen, { kind: 'CONFIRM' })),
    ask: some(() => setAsking('ask')),
    decline: some(() => setAsking('decline')),
  };
  return (
    <>
      <div role="group" aria-label={t`Sessions by coach`} onKeyDownCapture={listKeys(acts)} className="stack">
        {byCoach(sessions).map((group) => (
          <CoachGroup key={group.coachId} {...group} ticked={ticked} onTick={setTicked} onCorrect={setAsking} />
        ))}
      </div>
      <Disclosure title={t`Keys in this list`}>
        <p className="muted small">{t`Arrows move, Space ticks, Ctrl A ticks all, c confirms, q asks, d declines.`}</p>
      </Disclosure>
      {chosen.length > 0 && <BulkBar chosen={chosen} acts={acts} pending={act.isPending} />}
      <Dialogs asking={asking} chosen={chosen} answer={answer} onClose={() => setAsking(null)} />
    </>
  );
}

type DialogsProps = {
  readonly asking: Asking;
  readonly chosen: readonly ToConfirm[];
  readonly answer: (about: readonly ToConfirm[], said: Answer) => void;
  readonly onClose: () => void;
};

function Dialogs({ asking, chosen, answer, onClose }: DialogsProps) {
  if (asking === null) return null;
  const count = chosen.length;
  if (asking === 'decline')
    return <DeclineDialog count={count} onAnswer={(said) => answer(chosen, said)} onClose={onClose} />;
  if (asking === 'ask') return <AskDialog count={count} onAnswer={(said) => answer(chosen, said)} onClose={onClose} />;
  return <CorrectDialog session={asking} onAnswer={(said) => answer([asking], said)} onClose={onClose} />;
}

/** In the order in which they come: the coach of the oldest session first. */
function byCoach(sessions: readonly ToConfirm[]) {
  const groups = new Map<string, { coachId: string; coachName: string; sessions: ToConfirm[] }>();
  for (const session of sessions) {
    const { coachId, coachName } = session;
    const group = groups.get(coachId) ?? { coachId, coachName, sessions: [] };
    group.sessions.push(session);
    groups.set(coachId, group);
  }
  return [...groups.values()];
}
