import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { Card, FileDrop, RadioGroup, TextField } from '@standing/design-system';
import { MEDIA_TYPES, useUpload } from '@standing/web-core';
import { CHOICES, fileOf, type Line } from './answer-draft.js';
import { SaidText, useAbout } from './item-facts.js';
import type { Item } from './review.js';

type AnswerLineProps = {
  readonly id: string;
  readonly item: Item;
  readonly line: Line;
  readonly onLine: (line: Line) => void;
  readonly error: string | undefined;
};

/** What one shows of one activity: the file that is there, a new one, another in its place, or none. */
export function AnswerLine({ id, item, line, onLine, error }: AnswerLineProps) {
  const { t } = useLingui();
  const about = useAbout()(item);
  return (
    <Card title={item.title}>
      <p className="muted small" data-user-text="">
        {about}
      </p>
      {item.said && <SaidText said={item.said} />}
      <ChoiceField id={id} item={item} line={line} onLine={onLine} error={error} />
      {(line.choice === 'NEW' || line.choice === 'SUBSTITUTE') && (
        <FileOfLine item={item} line={line} onLine={onLine} />
      )}
      {line.choice === 'SUBSTITUTE' && (
        <TextField
          label={t`Why it stands for the file that there should be`}
          value={line.word}
          onChange={(word) => onLine({ ...line, word })}
          autoComplete="off"
        />
      )}
    </Card>
  );
}

function ChoiceField({ id, item, line, onLine, error }: AnswerLineProps) {
  const { t } = useLingui();
  const here = fileOf(item);
  const name = here?.name ?? '';
  return (
    <RadioGroup
      id={id}
      label={t`What you show`}
      value={line.choice}
      onChange={(choice) => onLine({ ...line, choice: CHOICES.find((each) => each === choice) ?? line.choice })}
      error={error}
      inline
      options={[
        ...(here ? [{ value: 'RECORD', text: t`The file that is there: ${name}` }] : []),
        { value: 'NEW', text: here ? t`Another file` : t`A file` },
        { value: 'SUBSTITUTE', text: t`A file in its place` },
        { value: 'NONE', text: t`I have none` },
      ]}
    />
  );
}

function FileOfLine({ item: { title }, line, onLine }: Pick<AnswerLineProps, 'item' | 'line' | 'onLine'>) {
  const { t } = useLingui();
  const upload = useUpload();
  const { ticket, shown } = upload;
  useEffect(() => {
    if (ticket === null || shown.kind !== 'here' || line.file?.ticket === ticket) return;
    onLine({ ...line, file: { ticket, name: shown.name, note: shown.note } });
  }, [ticket, shown, line, onLine]);
  const leave = () => {
    upload.leave();
    onLine({ ...line, file: null });
  };
  return (
    <FileDrop
      label={t`File for “${title}”`}
      hint={t`A PDF or a picture (JPEG, PNG, WebP, HEIC), 10 MB at the most.`}
      accept={MEDIA_TYPES}
      file={line.file ? { kind: 'here', name: line.file.name, note: line.file.note } : shown}
      onChoose={upload.choose}
      onLeave={leave}
      error={upload.mistake}
    />
  );
}
