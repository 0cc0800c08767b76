import { useLingui } from '@lingui/react/macro';
import { Card, EmptyState, Stack, TextLink } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { FUNCTION_WORDS } from '../words/function-words.js';
import { FigureTable, useNumber } from './figure-table.js';
import type { FigureName, Figures } from './figures.js';
import { type FigureCardProps, Lengths, Shares } from './time-figures.js';

type CountsProps = FigureCardProps & {
  readonly title: string;
  readonly names: readonly FigureName[];
  /** Whether parts of which there are none are shown too. */
  readonly all?: boolean;
};

function Counts({ title, figures, onOpen, names, all = false }: CountsProps) {
  const { t } = useLingui();
  const number = useNumber();
  const rows = figures.counts
    .filter(({ figure, part, cases }) => names.includes(figure) && (all || !part || cases > 0))
    .map(({ figure, part = null, cases }) => ({ figure, part, cells: [number(cases)], hasCases: cases > 0 }));
  return <FigureTable title={title} columns={[t`Cases`]} rows={rows} onOpen={onOpen} />;
}

/** What came in and went out, and what is there today. */
export function FlowFigures(props: FigureCardProps) {
  const { t } = useLingui();
  const format = useFormat();
  const of = (name: FigureName) => props.figures.counts.find(({ figure }) => figure === name)?.cases ?? 0;
  const [came, went] = [format.number(of('RECEIVED')), format.number(of('ENDED'))];
  return (
    <Card title={t`What came in, and what is there`}>
      <Stack>
        <p>{t`${came} came in for ${went} that ended.`}</p>
        <Counts {...props} title={t`In and out`} names={['RECEIVED', 'ENDED', 'REOPENED', 'BACKLOG', 'NO_ACTION']} />
        <Counts {...props} title={t`Age of what is open today`} names={['AGEING']} all />
        <Loads loads={props.figures.loads} />
      </Stack>
    </Card>
  );
}

function Loads({ loads }: { readonly loads: Figures['loads'] }) {
  const { t } = useLingui();
  const number = useNumber();
  if (loads.length === 0) return null;
  const title = t`Cases that each person keeps today`;
  return (
    <div className="table-wrap" role="region" aria-label={title} tabIndex={0}>
      <table className="table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Person`}</th>
            <th scope="col" data-figure="">{t`Cases`}</th>
          </tr>
        </thead>
        <tbody>
          {loads.map(({ officer, as, cases }) => (
            <tr key={`${officer.id} ${as}`}>
              <th scope="row">
                <span data-user-text="">{officer.name}</span>
                <span className="muted">{` · ${t(FUNCTION_WORDS[as])}`}</span>
              </th>
              <td data-figure="">{number(cases)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How soon and how often the risk is looked at, and the measures that are in effect. */
export function SafetyFigures(props: FigureCardProps) {
  const { t } = useLingui();
  return (
    <Card title={t`What protects the public`}>
      <Stack>
        <Lengths {...props} title={t`Lengths of protection, in days`} names={['FIRST_SCREEN', 'MEASURE_DECISION']} />
        <Counts {...props} title={t`Today`} names={['RISK_UNSCREENED', 'MEASURE_IN_EFFECT', 'PAST_WINDOW']} />
        <Counts {...props} title={t`Cases opened in an emergency, in the period`} names={['OPENED_IN_EMERGENCY']} all />
        <Measures measures={props.figures.measures} />
        <Guarded guarded={props.figures.guarded} />
      </Stack>
    </Card>
  );
}

function Measures({ measures }: { readonly measures: Figures['measures'] }) {
  const { t } = useLingui();
  const format = useFormat();
  const number = useNumber();
  if (measures.length === 0) return <EmptyState sentence={t`No interim measure is in effect.`} />;
  const title = t`Interim measures in effect`;
  return (
    <div className="table-wrap" role="region" aria-label={title} tabIndex={0}>
      <table className="table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t({ message: 'Case', context: 'figure' })}</th>
            <th scope="col" data-figure="">{t`Age in days`}</th>
            <th scope="col">{t`Next review by`}</th>
            <th scope="col" data-figure="">{t`Days until it lapses`}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map(({ caseId, reference, mine, ageDays, reviewBy, daysToLapse }) => (
            <tr key={caseId}>
              <th scope="row" data-user-text="">
                {mine ? <TextLink href={`/cases/${caseId}`}>{reference}</TextLink> : reference}
              </th>
              <td data-figure="">{number(ageDays)}</td>
              <td>{format.day(reviewBy)}</td>
              <td data-figure="">{number(daysToLapse)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Complaints in return, in numbers that tell of none of them. */
function Guarded({ guarded: { all, open } }: { readonly guarded: Figures['guarded'] }) {
  const { t } = useLingui();
  const format = useFormat();
  const few = t`fewer than five`;
  const told = (count?: number | null) => (typeof count === 'number' ? format.number(count) : few);
  const [cases, going] = [told(all), told(open)];
  return (
    <p>{t`Before this quarter, others looked at a complaint about a member who had complained: ${cases} of them, of which ${going} are open. They are told in steps of five.`}</p>
  );
}

/** From where cases ended, what was decided and what became of it. */
export function FairnessFigures(props: FigureCardProps) {
  const { t } = useLingui();
  return (
    <Card title={t`What is decided`}>
      <Stack>
        <Shares {...props} title={t`How often`} names={['CASE_TO_ANSWER', 'APPEALED', 'APPEAL_UPHELD']} />
        <Counts {...props} title={t`Where cases ended`} names={['ENDED_FROM']} />
        <Counts {...props} title={t`What was decided`} names={['DECIDED']} />
        <Counts {...props} title={t`And besides`} names={['WITHDRAWN_BY_COMPLAINANT', 'SENT_BACK', 'ANNULLED']} />
      </Stack>
    </Card>
  );
}
