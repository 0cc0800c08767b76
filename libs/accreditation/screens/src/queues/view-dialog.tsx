import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Dialog, Form, Row, TextField, toast } from '@standing/design-system';
import { ask, type Fields, FormProblems, useAct, useFields } from '@standing/web-core';
import { changeViewMutation, removeViewMutation, saveViewMutation } from './queues.queries.js';
import { type QueuePlace, type SavedView, viewsKey } from './saved-view.js';
import { type Asked, askedBy } from './view.js';

const IDS = { name: 'view-name', shared: 'view-shared' };

/** As the server has it. */
const MOST = 80;

type Values = { readonly name: string; readonly shared: boolean };

type ViewDialogProps = {
  readonly place: QueuePlace;
  /** The view to be changed; a new one is kept when it is left out. */
  readonly view?: SavedView;
  readonly onDone: (id: string | null) => void;
  readonly onClose: () => void;
};

/** A name for what the list is asked now, and whether others see it; of one's own, also the way to be rid of it. */
export function ViewDialog({ place, view, onDone, onClose }: ViewDialogProps) {
  const { t } = useLingui();
  const keep = useKeep(place, view, onDone);
  const fields = useFields<Values>({ name: view?.name ?? '', shared: view?.shared ?? false }, useCheck(), keep.error);
  const { values, set, wrong } = fields;
  return (
    <Dialog title={view ? t`Name and sharing` : t`Save this view`} open onClose={onClose}>
      <Form onSubmit={() => fields.submit((said) => keep.mutate(said))} label={t`View`}>
        <FormProblems
          title={t`The view was not saved.`}
          error={keep.error}
          mistakes={fields.mistakes}
          ids={IDS}
          tried={fields.tried}
        />
        <TextField
          id={IDS.name}
          label={t`Name of the view`}
          value={values.name}
          onChange={(name) => set({ name })}
          error={wrong('name')}
          autoComplete="off"
        />
        {place.queue === 'APPLICATIONS' && <Sharing fields={fields} />}
        <Row>
          <Button type="submit" pending={keep.isPending}>{t`Save`}</Button>
          <Button kind="quiet" onPress={onClose}>{t`Not yet`}</Button>
          {view && <Remove place={place} view={view} onDone={() => onDone(null)} />}
        </Row>
      </Form>
    </Dialog>
  );
}

function Sharing({ fields: { values, set } }: { readonly fields: Fields<Values> }) {
  const { t } = useLingui();
  return (
    <Checkbox
      id={IDS.shared}
      checked={values.shared}
      onChange={(shared) => set({ shared })}
      hint={t`They see its name and yours, and what it asks. Only you change it.`}
    >
      {t`Share it with everybody who works on applications`}
    </Checkbox>
  );
}

type RemoveProps = { readonly place: QueuePlace; readonly view: SavedView; readonly onDone: () => void };

function Remove({ place: { queue }, view: { id, name }, onDone }: RemoveProps) {
  const { t } = useLingui();
  const act = useAct({
    run: (_: null, idempotencyKey) => ask(removeViewMutation, { id, idempotencyKey }),
    touches: [viewsKey(queue)],
    onDone: () => {
      toast({ text: t`The view “${name}” is removed.` });
      onDone();
    },
  });
  return (
    <>
      <Button kind="danger" onPress={() => act.mutate(null)} pending={act.isPending}>{t`Remove this view`}</Button>
      <FormProblems title={t`The view was not removed.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
    </>
  );
}

function useCheck() {
  const { t } = useLingui();
  return ({ name }: Values) => {
    const length = name.trim().length;
    if (length === 0) return { name: t`Give this view a name.` };
    return length > MOST ? { name: t`The name has ${MOST} characters at the most.` } : {};
  };
}

/** A new view keeps what the list is asked now; the name of an old one changes, and what it asks stays. */
function useKeep({ queue, asked }: QueuePlace, view: SavedView | undefined, onDone: (id: string) => void) {
  const { t } = useLingui();
  return useAct({
    run: async (said: Values, idempotencyKey) => {
      if (view) return changed(view, said, askedBy(view), idempotencyKey);
      const input = { queue, ...said, query: parametersOf(asked) };
      return (await ask(saveViewMutation, { input, idempotencyKey })).saveView;
    },
    touches: [viewsKey(queue)],
    onDone: (id, { name }) => {
      toast({ text: t`The view “${name}” is saved.` });
      onDone(id);
    },
  });
}

/** The view as it is from now on. */
export async function changed(
  { id, revision }: SavedView,
  { name, shared }: Values,
  asked: Asked,
  idempotencyKey: string,
): Promise<string> {
  const input = { id, revision, name, shared, query: parametersOf(asked) };
  return (await ask(changeViewMutation, { input, idempotencyKey })).changeView;
}

function parametersOf(asked: Asked) {
  return Object.entries(asked).map(([name, value]) => ({ name, value }));
}
