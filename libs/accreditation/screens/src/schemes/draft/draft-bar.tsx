import { Plural, useLingui } from '@lingui/react/macro';
import { Button, Row, StatusTag } from '@standing/design-system';
import { Failure } from '@standing/web-core';
import type { Bench } from './draft.js';
import { focusAt } from './focus-at.js';
import { placeOf } from './place-of.js';
import { useSave } from './use-save.js';

/** What can be done at any moment: save, take the last change back, see what is wrong. */
export function DraftBar(bench: Bench) {
  const { t } = useLingui();
  const { work } = bench;
  const { save, pending, error } = useSave(bench);
  return (
    <>
      <div className="draft-bar">
        <Button onPress={save} pending={pending} disabled={!work.dirty || work.theirs !== null}>{t`Save`}</Button>
        <Button kind="second" onPress={work.undo} disabled={!work.canUndo}>{t`Undo the last change`}</Button>
        <span role="status" className="row">
          {work.dirty ? (
            <StatusTag tone="warn">{t`Not saved yet`}</StatusTag>
          ) : (
            <StatusTag tone="ok">{t`Everything is saved`}</StatusTag>
          )}
          <CheckState {...bench} />
        </span>
      </div>
      {error && <Failure title={t`The draft was not saved.`} error={error} onRetry={save} />}
    </>
  );
}

function CheckState({ checked, work, go }: Bench) {
  const { t } = useLingui();
  const [first] = checked.mistakes;
  if (checked.state === 'failed') return <StatusTag>{t`Not checked: no answer`}</StatusTag>;
  if (first)
    return (
      <Row>
        <StatusTag tone="bad">
          <Plural value={checked.mistakes.length} one="# mistake" other="# mistakes" />
        </StatusTag>
        <Button
          kind="quiet"
          size="small"
          onPress={() => {
            go(placeOf(first, work.document));
            focusAt(first.path);
          }}
        >
          {t`Go to the first one`}
        </Button>
      </Row>
    );
  if (checked.state === 'checking') return <StatusTag>{t`Checking…`}</StatusTag>;
  return checked.blanks.length > 0 ? (
    <StatusTag tone="warn">
      <Plural value={checked.blanks.length} one="# blank to fill in" other="# blanks to fill in" />
    </StatusTag>
  ) : (
    <StatusTag tone="ok">{t`No mistake`}</StatusTag>
  );
}
