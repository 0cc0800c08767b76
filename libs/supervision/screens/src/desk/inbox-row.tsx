import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox, StatusTag } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { useFormWords } from '../groups/group-words.js';
import { SubjectMark } from '../subject/subject-mark.js';
import { flagWord, questionWord } from './desk-words.js';
import type { ToConfirm } from './use-desk.js';

export type InboxRowProps = {
  readonly session: ToConfirm;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
  readonly onCorrect: () => void;
};

/** One session: when, how long, what needs eyes; and the way to correct it. */
export function InboxRow({ session, ticked, onTick, onCorrect }: InboxRowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  const { heldOn, startsAt, minutes, coachName } = session;
  const group = useFormWords()(session);
  const [day, length] = [format.rowDay(heldOn, body.today), format.duration(minutes)];
  return (
    <>
      <div className="item">
        <span className="item-tick">
          <Checkbox checked={ticked} onChange={onTick} label={t`Choose ${day}, ${length}, ${coachName}`}>
            {''}
          </Checkbox>
        </span>
        <span className="item-main">
          <span className="strong">{day}</span>
          <span className="muted">
            {startsAt !== null && ` · ${startsAt}`}
            {group !== null && ` · ${group}`}
          </span>
          <SubjectMark subject={session.subject} />
        </span>
        <span className="item-figure figure">{length}</span>
        <span className="item-end">
          <Button kind="quiet" size="small" onPress={onCorrect} label={t`Correct ${day}, ${length}, ${coachName}…`}>
            {t`Correct…`}
          </Button>
        </span>
      </div>
      <Eyes session={session} />
    </>
  );
}

/** What needs eyes, and what was asked; nothing where there is neither. */
function Eyes({ session: { flags, question } }: { readonly session: ToConfirm }) {
  const { t } = useLingui();
  if (flags.length === 0 && question === null) return null;
  const asked = question && t(questionWord(question));
  return (
    <p className="small item-note">
      {flags.map((flag) => (
        <span key={flag}>
          <StatusTag tone="warn">{t(flagWord(flag))}</StatusTag>{' '}
        </span>
      ))}
      {asked && <span className="muted">{t`You asked: ${asked}`}</span>}
    </p>
  );
}
