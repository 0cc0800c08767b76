import { useLingui } from '@lingui/react/macro';
import { Button, DateField, Dialog, Form, Row, TextField } from '@standing/design-system';
import { type Fields, FormProblems, useFields, useSession } from '@standing/web-core';
import type { Provider } from './training.queries.js';
import { useKeepProvider } from './use-training.js';

type Values = { readonly name: string; readonly fromDay: string | null; readonly untilDay: string | null };

const IDS = { name: 'provider-name', fromDay: 'provider-from', untilDay: 'provider-until' };

type ProviderDialogProps = { readonly provider: Provider | null; readonly onClose: () => void };

/** Keeps a training provider, or changes one. */
export function ProviderDialog({ provider, onClose }: ProviderDialogProps) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const act = useKeepProvider(provider, onClose);
  const first = provider ?? { name: '', fromDay: today, untilDay: null };
  const fields = useFields<Values>(
    { name: first.name, fromDay: first.fromDay, untilDay: first.untilDay },
    useCheck(),
    act.error,
  );
  const { mistakes, tried, submit } = fields;
  const title = provider === null ? t`Add a provider` : t`Change this provider`;
  const keep = () =>
    submit(({ name, fromDay, untilDay }) => act.mutate({ name: name.trim(), fromDay: fromDay ?? '', untilDay }));
  return (
    <Dialog title={title} open onClose={onClose}>
      <Form onSubmit={keep} label={title}>
        <FormProblems title={t`The provider was not kept.`} ids={IDS} {...{ mistakes, tried, error: act.error }} />
        <ProviderFields {...fields} />
        <div>
          <Button type="submit" pending={act.isPending}>{t`Keep this provider`}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

function ProviderFields({ values, set, wrong }: Fields<Values>) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        id={IDS.name}
        label={t`Name of the provider`}
        value={values.name}
        onChange={(name) => set({ name })}
        error={wrong('name')}
        autoComplete="off"
      />
      <Row align="start">
        <DateField
          id={IDS.fromDay}
          label={t`Provider from`}
          value={values.fromDay}
          onChange={(fromDay) => set({ fromDay })}
          error={wrong('fromDay')}
        />
        <DateField
          id={IDS.untilDay}
          label={t`Until (optional)`}
          value={values.untilDay}
          onChange={(untilDay) => set({ untilDay })}
          error={wrong('untilDay')}
        />
      </Row>
    </>
  );
}

function useCheck() {
  const { t } = useLingui();
  return ({ name, fromDay }: Values) => ({
    ...(name.trim() === '' && { name: t`Give the name of the provider.` }),
    ...(fromDay === null && { fromDay: t`Give the first day.` }),
  });
}
