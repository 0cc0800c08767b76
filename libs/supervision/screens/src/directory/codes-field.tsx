import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Row, Select } from '@standing/design-system';
import type { CodeNames } from './use-code-names.js';

export type CodesFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly choose: string;
  readonly add: string;
  readonly names: CodeNames;
  readonly known: readonly string[];
  readonly value: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
  readonly error: string | undefined;
};

/** One code of a list after another: moving through the list chooses, only the button adds. */
export function CodesField({ id, label, choose, add, names, known, value, onChange, error }: CodesFieldProps) {
  const [picked, setPicked] = useState('');
  const left = names.inOrder(known.filter((code) => !value.includes(code)));
  const take = () => {
    onChange([...value, picked]);
    setPicked('');
  };
  return (
    <div className="stack" data-gap="small">
      <Row align="end">
        <Select
          id={id}
          label={label}
          value={picked}
          onChange={setPicked}
          error={error}
          options={[{ value: '', text: choose }, ...left.map((code) => ({ value: code, text: names.nameOf(code) }))]}
        />
        <Button kind="second" disabled={picked === ''} onPress={take}>
          {add}
        </Button>
      </Row>
      {value.length > 0 && <Chosen label={label} names={names} value={value} onChange={onChange} />}
    </div>
  );
}

function Chosen({ label, names, value, onChange }: Pick<CodesFieldProps, 'label' | 'names' | 'value' | 'onChange'>) {
  const { t } = useLingui();
  return (
    <ul className="rows" aria-label={label}>
      {names.inOrder(value).map((code) => {
        const name = names.nameOf(code);
        return (
          <li key={code}>
            <Row justify="between">
              <span>{name}</span>
              <Button
                kind="quiet"
                size="small"
                label={t`Remove ${name}`}
                onPress={() => onChange(value.filter((other) => other !== code))}
              >{t`Remove`}</Button>
            </Row>
          </li>
        );
      })}
    </ul>
  );
}
