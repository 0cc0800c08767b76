import { Plural, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Button, Card, Dialog, EmptyState, Row, Stack, StatusTag, toast } from '@standing/design-system';
import { useState } from 'react';
import { ask, Failure, keys, Loaded, type ResultOf, useAct, useFormat, useSession } from '@standing/web-core';
import { importsQuery, undoImportMutation } from './import.queries.js';

type Import = ResultOf<typeof importsQuery>['myPracticeImports'][number];

/** Every import, and undoing one. */
export function ImportsCard() {
  const { t } = useLingui();
  const imports = useQuery({
    queryKey: keys.practiceImports,
    queryFn: () => ask(importsQuery, {}),
    select: ({ myPracticeImports }) => myPracticeImports,
  });
  return (
    <Card title={t`Imports`} busy={imports.isFetching}>
      <Loaded query={imports} failed={t`The imports could not be loaded.`}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState sentence={t`What you import is listed here. For thirty days it can be undone as a whole.`} />
          ) : (
            <ul className="rows">
              {found.map((one) => (
                <li key={one.id}>
                  <ImportRow one={one} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}

function ImportRow({ one }: { readonly one: Import }) {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  const [asking, setAsking] = useState(false);
  const day = format.day(one.importedOn);
  const until = format.day(one.undoUntil);
  const canUndo = one.undoneAt === null && body.today <= one.undoUntil;
  return (
    <div className="item">
      <span className="item-main">
        <span className="strong">{day}</span>
        <span className="muted">
          {' · '}
          <Plural value={one.entries} one="# session" other="# sessions" />
        </span>
        {canUndo && <span className="muted">{` · ${t`can be undone until ${until}`}`}</span>}
      </span>
      <span className="item-figure figure strong">{format.duration(one.minutes)}</span>
      <span className="item-end" data-size="small">
        {one.undoneAt !== null && <StatusTag>{t({ message: 'Undone', context: 'import' })}</StatusTag>}
        {canUndo && (
          <Button
            kind="quiet"
            size="small"
            onPress={() => setAsking(true)}
            label={t`Undo the import of ${day}`}
          >{t`Undo`}</Button>
        )}
      </span>
      <UndoDialog one={one} open={asking} onClose={() => setAsking(false)} />
    </div>
  );
}

type UndoDialogProps = { readonly one: Import; readonly open: boolean; readonly onClose: () => void };

function UndoDialog({ one, open, onClose }: UndoDialogProps) {
  const { t } = useLingui();
  const undo = useAct({
    run: (batchId: string, idempotencyKey) => ask(undoImportMutation, { batchId, idempotencyKey }),
    touches: [keys.practice, keys.engagements, keys.practiceImports],
    movesStanding: true,
    onDone: () => {
      toast({ text: t`Undone. What it brought no longer counts.` });
      onClose();
    },
  });
  const left = one.entries - one.withdrawn;
  return (
    <Dialog title={t`Undo this import?`} open={open} onClose={onClose}>
      <Stack>
        <p>
          <Plural
            value={left}
            one="# session is withdrawn. It stays in your list, marked so, and no longer counts."
            other="# sessions are withdrawn. They stay in your list, marked so, and no longer count."
          />
        </p>
        {undo.error && <Failure title={t`It could not be undone.`} error={undo.error} />}
        <Row>
          <Button
            kind="danger"
            onPress={() => undo.mutate(one.id)}
            pending={undo.isPending}
          >{t`Undo the import`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Leave it`}</Button>
        </Row>
      </Stack>
    </Dialog>
  );
}
