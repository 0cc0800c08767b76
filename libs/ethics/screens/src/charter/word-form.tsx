import { useLingui } from '@lingui/react/macro';
import { Button, Form, Row, TextArea } from '@standing/design-system';
import { Failure } from '@standing/web-core';
import type { Line } from './charter.js';
import { useChangeLine } from './use-change-line.js';
import { useWords } from './use-words.js';

/** The words of a line in both languages; what is typed is saved by itself, and the form says so. */
export function WordForm({ line, onClose }: { readonly line: Line; readonly onClose: () => void }) {
  const { t } = useLingui();
  const work = useWords(line);
  const back = useChangeLine(line, onClose);
  const { words, set } = work;
  return (
    <Form onSubmit={() => work.saveNow()} label={t`Words of this line`}>
      <TextArea label={t`In French`} rows={2} value={words.fr} onChange={(fr) => set({ fr })} />
      <TextArea
        label={t`In English`}
        hint={t`A language that you leave empty is one in which your charter cannot be read.`}
        rows={2}
        value={words.en}
        onChange={(en) => set({ en })}
      />
      <p role="status" className="muted small">
        <SavingState {...work} />
      </p>
      {work.error && <Failure title={t`The line is not saved.`} error={work.error} onRetry={() => work.saveNow()} />}
      <Row>
        <Button kind="second" size="small" onPress={onClose} disabled={work.isPending}>{t`Close`}</Button>
        {line.choice === 'REWORDED' && (
          <Button
            kind="quiet"
            size="small"
            pending={back.isPending}
            onPress={() => back.mutate({ kind: 'keep' })}
          >{t`Back to the association’s words`}</Button>
        )}
      </Row>
    </Form>
  );
}

type State = Pick<ReturnType<typeof useWords>, 'isBlank' | 'isDirty' | 'isPending' | 'error' | 'isSaved'>;

function SavingState({ isBlank, isDirty, isPending, error, isSaved }: State) {
  const { t } = useLingui();
  if (isBlank) return t`Write the line in one language at least.`;
  if (isPending) return t`Saving…`;
  if (error) return t`Kept in this browser, not saved yet.`;
  if (isDirty) return t`Saved in a moment…`;
  return isSaved ? t`Saved.` : null;
}
