import { useLingui } from '@lingui/react/macro';
import { Row, TextField } from '@standing/design-system';

export type Counts = { readonly contracted: string; readonly present: string };

export const COUNT_IDS = { contracted: 'group-contracted', present: 'group-present' };

type CountFieldsProps = {
  readonly values: Counts;
  readonly set: (changes: Partial<Counts>) => void;
  readonly wrong: (name: keyof Counts) => string | undefined;
  /** Among peers everybody is counted; of a group, whoever leads it is not. */
  readonly peers: boolean;
};

/** How many belong to the group, and how many of them were there. */
export function CountFields({ values, set, wrong, peers }: CountFieldsProps) {
  const { t } = useLingui();
  return (
    <Row align="start">
      <TextField
        id={COUNT_IDS.contracted}
        label={peers ? t`Members in all` : t`People in the group`}
        hint={peers ? t`You included` : t`By agreement, the leader left out`}
        value={values.contracted}
        onChange={(contracted) => set({ contracted })}
        size="short"
        inputMode="numeric"
        autoComplete="off"
        error={wrong('contracted')}
      />
      <TextField
        id={COUNT_IDS.present}
        label={t`Of them present`}
        hint={t`On that day`}
        value={values.present}
        onChange={(present) => set({ present })}
        size="short"
        inputMode="numeric"
        autoComplete="off"
        error={wrong('present')}
      />
    </Row>
  );
}
