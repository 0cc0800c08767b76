import { Trans, useLingui } from '@lingui/react/macro';
import { Callout, Card, Checkbox, RadioGroup, Row, Select, Stack, TextLink } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { type Field, isSums } from './read/columns.js';
import { dayIn } from './read/days.js';
import type { Said } from './read/said.js';
import type { Table } from './read/table.js';

export type ColumnsStepProps = {
  readonly table: Table;
  readonly said: Said;
  readonly set: (changes: Partial<Said>) => void;
  /** A date that can be read both ways, where the file does not show which. */
  readonly example: string | null;
  /** How many rows sum up several days. */
  readonly sums: number;
};

const NONE = 'none';

/** What a log may do without. */
const OPTIONAL: readonly Field[] = ['clientMore', 'form', 'endedOn', 'fee'];

/** Step 2: which column is what, as the names of the columns suggest. */
export function ColumnsStep(props: ColumnsStepProps) {
  const { t } = useLingui();
  const { said, example } = props;
  const sums = isSums(said.columns);
  const fields: Field[] = sums
    ? ['client', 'clientMore', 'heldOn', 'endedOn', 'paidHours', 'proBonoHours', 'form']
    : ['client', 'clientMore', 'heldOn', 'length', 'fee', 'form'];
  return (
    <Card title={t`2. Columns`}>
      <Stack>
        <Row align="start">
          {fields.map((field) => (
            <ColumnField key={field} {...props} field={field} />
          ))}
        </Row>
        {!sums && said.columns.fee === undefined && <AllPaid {...props} />}
        {example !== null && <Order {...props} example={example} />}
        {sums && <Sums {...props} />}
      </Stack>
    </Card>
  );
}

function ColumnField({ table, said, set, field }: ColumnsStepProps & { readonly field: Field }) {
  const word = useFieldWord();
  const { t } = useLingui();
  const place = said.columns[field];
  const samples = place === undefined ? [] : samplesOf(table, place);
  const optional = OPTIONAL.includes(field);
  const choose = (value: string) => {
    const { [field]: _, ...others } = said.columns;
    set({ columns: value === NONE ? others : { ...others, [field]: Number(value) } });
  };
  return (
    <Select
      label={word(field)}
      value={place === undefined ? NONE : String(place)}
      onChange={choose}
      hint={samples.length > 0 ? samples.join(' · ') : t`No column chosen`}
      error={place === undefined && !optional ? t`Choose the column.` : undefined}
      options={[
        { value: NONE, text: t`not in the file` },
        ...table.headers.map((header, index) => ({ value: String(index), text: header || t`column ${index + 1}` })),
      ]}
    />
  );
}

function samplesOf({ rows }: Table, place: number): string[] {
  return [...new Set(rows.map(({ cells }) => cells[place] ?? '').filter((cell) => cell !== ''))]
    .slice(0, 3)
    .map((cell) => cell.slice(0, 24));
}

function AllPaid({ said, set }: ColumnsStepProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      label={t`No column says whether the hours were paid. All of them were`}
      inline
      value={said.allPaid === null ? null : said.allPaid ? 'yes' : 'no'}
      onChange={(value) => set({ allPaid: value === 'yes' })}
      options={[
        { value: 'yes', text: t`Paid` },
        { value: 'no', text: t`Pro bono` },
      ]}
    />
  );
}

function Order({ said, set, example }: ColumnsStepProps & { readonly example: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const written = (order: 'day-first' | 'month-first') => {
    const day = dayIn(example, order);
    return day === null ? order : format.day(day, 'long');
  };
  return (
    <RadioGroup
      label={t`Which day is ${example}?`}
      inline
      value={said.order}
      onChange={(order) => set({ order: order === 'month-first' ? 'month-first' : 'day-first' })}
      options={[
        { value: 'day-first', text: written('day-first') },
        { value: 'month-first', text: written('month-first') },
      ]}
    />
  );
}

function Sums({ said, set, sums }: ColumnsStepProps) {
  const { t } = useLingui();
  return (
    <Callout title={t`Rows of this log sum up the hours of a client between two days`}>
      <p>
        <Trans>
          Only a row of one day is a session. Hours over several days are never turned into sessions here: bring their
          sum under <TextLink href="/standing/brought">Hours from before</TextLink>.
        </Trans>
      </p>
      <Checkbox
        checked={said.sumsOnLastDay}
        onChange={(sumsOnLastDay) => set({ sumsOnLastDay })}
        {...(sums > 0 && { hint: t`Rows left out so far: ${sums}.` })}
      >{t`Log rows of up to 24 hours as one entry on their last day`}</Checkbox>
    </Callout>
  );
}

function useFieldWord(): (field: Field) => string {
  const { t } = useLingui();
  const words: Record<Field, string> = {
    client: t`Client`,
    clientMore: t`Client, second column`,
    heldOn: t`Day, or first day`,
    endedOn: t`Last day`,
    length: t`Length`,
    fee: t`Paid or pro bono`,
    paidHours: t`Paid hours`,
    proBonoHours: t`Pro bono hours`,
    form: t`One person or a team`,
  };
  return (field) => words[field];
}
