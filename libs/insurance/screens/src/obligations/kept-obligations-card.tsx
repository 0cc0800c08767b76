import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, DateField, Dialog, EmptyState, Form } from '@standing/design-system';
import { FormProblems, Loaded, useCountryNames, useFields, useFormat, useSession } from '@standing/web-core';
import { SetObligationDialog } from './set-obligation-dialog.js';
import { type Obligation, useEndObligation, useObligations } from './use-obligations.js';

/** What countries ask of whoever practises there, as the association keeps it; set and ended by a scheme administrator. */
export function KeptObligationsCard({ isAdministrator }: { readonly isAdministrator: boolean }) {
  const { t } = useLingui();
  const kept = useObligations();
  const [adding, setAdding] = useState(false);
  const add = <Button kind="second" size="small" onPress={() => setAdding(true)}>{t`Add an obligation…`}</Button>;
  return (
    <Card title={t`Obligations by country`} action={isAdministrator && add} busy={kept.isFetching}>
      <Loaded query={kept} failed={t`The obligations could not be loaded.`} lines={2}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState
              sentence={t`What the law of a country asks of coaches beside insurance, such as a consumer mediator. Whoever practises there reads it, and says how they meet it for themselves alone.`}
            />
          ) : (
            <ul className="rows">
              {found.map((one) => (
                <li key={one.id}>
                  <Row one={one} isAdministrator={isAdministrator} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {adding && <SetObligationDialog onClose={() => setAdding(false)} />}
    </Card>
  );
}

type RowProps = { readonly one: Obligation; readonly isAdministrator: boolean };

function Row({ one, isAdministrator }: RowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { nameOf } = useCountryNames();
  const { today } = useSession().body;
  const [ending, setEnding] = useState(false);
  const { title, country, source, from, until, privateClientsOnly } = one;
  const [first, last] = [format.day(from), until && format.day(until)];
  const days = last ? t`from ${first} to ${last}` : t`from ${first} on`;
  const only = privateClientsOnly ? t`of those with private clients` : null;
  return (
    <div className="item">
      <span className="item-main">
        <span className="strong" data-user-text="">{`${nameOf(country)} · ${title}`}</span>
        <br />
        <span className="muted small" data-user-text="">
          {[days, only, source].filter(Boolean).join(' · ')}
        </span>
      </span>
      {isAdministrator && (until === null || until >= today) && (
        <span className="item-end">
          <Button kind="quiet" size="small" onPress={() => setEnding(true)} label={t`End “${title}”`}>{t`End…`}</Button>
        </span>
      )}
      {ending && <EndDialog id={one.id} onClose={() => setEnding(false)} />}
    </div>
  );
}

const IDS = { endsOn: 'obligation-ends' };

function EndDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useLingui();
  const { today } = useSession().body;
  const act = useEndObligation(id, onClose);
  const check = ({ endsOn }: { readonly endsOn: string | null }) =>
    endsOn === null ? { endsOn: t`Give the last day.` } : {};
  const { values, set, wrong, mistakes, tried, submit } = useFields<{ readonly endsOn: string | null }>(
    { endsOn: today },
    check,
    act.error,
  );
  return (
    <Dialog title={t`Until when it is asked`} open onClose={onClose}>
      <Form onSubmit={() => submit(({ endsOn }) => act.mutate(endsOn ?? ''))} label={t`Until when it is asked`}>
        <FormProblems title={t`It was not kept.`} error={act.error} {...{ ids: IDS, mistakes, tried }} />
        <DateField
          id={IDS.endsOn}
          label={t`Last day on which it is asked`}
          value={values.endsOn}
          onChange={(endsOn) => set({ endsOn })}
          error={wrong('endsOn')}
        />
        <div>
          <Button type="submit" pending={act.isPending}>{t`Keep it`}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
