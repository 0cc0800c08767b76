import { useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Callout, Card, EmptyState, PageHeader, Row, Select, Stack, TextLink } from '@standing/design-system';
import { ask, keys, Loaded, useSession } from '@standing/web-core';
import { CasesBehind } from './cases-behind.js';
import { FairnessFigures, FlowFigures, SafetyFigures } from './count-figures.js';
import { caseFiguresQuery } from './figure.queries.js';
import { WAY_WORDS } from './figure-words.js';
import { type Asked, type FigureMeant, type Figures, periodsOf, type Way } from './figures.js';
import { DueFigures, TimeFigures } from './time-figures.js';

const WAYS = Object.keys(WAY_WORDS) as Way[];
const ALL = 'ALL';

/** What whoever leads complaints sees of all cases that they may count. */
export function FiguresScreen() {
  const { t } = useLingui();
  const periods = periodsOf(useSession().body.today);
  const [periodId, setPeriod] = useState(periods[0]?.id);
  const [way, setWay] = useState<Way | null>(null);
  const { from, until } = periods.find(({ id }) => id === periodId) ?? periods[0]!;
  const asked: Asked = { from, until, way };
  const figures = useQuery({
    queryKey: [...keys.cases, 'figures', asked],
    queryFn: async () => (await ask(caseFiguresQuery, asked)).caseFigures,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageHeader
        title={t`Figures of complaints`}
        lead={
          <p>{t`What happened in the period, and what is there today. Press the name of a figure to see the cases behind it.`}</p>
        }
      />
      <Stack gap="large">
        <Card title={t`Which ones`} busy={figures.isFetching}>
          <Choice {...{ periodId, setPeriod, way, setWay }} />
        </Card>
        <Loaded query={figures} failed={t`The figures could not be loaded.`} lines={8}>
          {(found) => <Found figures={found} asked={asked} />}
        </Loaded>
      </Stack>
    </>
  );
}

type ChoiceProps = {
  readonly periodId: string | undefined;
  readonly setPeriod: (id: string) => void;
  readonly way: Way | null;
  readonly setWay: (way: Way | null) => void;
};

/** Of which days, and of which way of looking into charges. */
function Choice({ periodId, setPeriod, way, setWay }: ChoiceProps) {
  const { t } = useLingui();
  const periods = periodsOf(useSession().body.today);
  const periodText = (id: string) => (id === 'last-12' ? t`The last twelve months` : t`The year ${id}`);
  return (
    <>
      <Row>
        <Select
          label={t`Period`}
          value={periodId ?? ''}
          onChange={setPeriod}
          options={periods.map(({ id }) => ({ value: id, text: periodText(id) }))}
        />
        <Select
          label={t({ message: 'Way', context: 'figure' })}
          value={way ?? ALL}
          onChange={(chosen) => setWay(WAYS.find((each) => each === chosen) ?? null)}
          options={[
            { value: ALL, text: t`All cases` },
            ...WAYS.map((each) => ({ value: each, text: t(WAY_WORDS[each]) })),
          ]}
        />
      </Row>
      <Callout>
        <p>{t`Counted are the cases that concern a named member, and those that you keep. A case that you are barred from is in no figure.`}</p>
      </Callout>
      <p className="small">
        <TextLink href="/cases/reports">{t`The report that the public reads once a year`}</TextLink>
      </p>
    </>
  );
}

function Found({ figures, asked }: { readonly figures: Figures; readonly asked: Asked }) {
  const { t } = useLingui();
  const [meant, setMeant] = useState<FigureMeant | null>(null);
  if (figures.counted === 0)
    return <EmptyState sentence={t`There is no case to count yet. One is counted once its member is named.`} />;
  const props = { figures, onOpen: setMeant };
  return (
    <>
      <TimeFigures {...props} />
      <DueFigures {...props} />
      <FlowFigures {...props} />
      <SafetyFigures {...props} />
      <FairnessFigures {...props} />
      {meant && <CasesBehind meant={meant} asked={asked} onClose={() => setMeant(null)} />}
    </>
  );
}
