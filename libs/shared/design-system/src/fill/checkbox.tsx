import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { Tick } from '../show/icon.js';

export type CheckboxProps = {
  readonly children: ReactNode;
  readonly checked?: boolean;
  readonly onChange?: (checked: boolean) => void;
  /** Some, but not all, of what it stands for is chosen. */
  readonly mixed?: boolean;
  /** Its name inside a `CheckboxGroup`. */
  readonly value?: string;
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly invalid?: boolean;
  readonly id?: string;
  readonly label?: string;
};

/** Yes or no, on its own or in a group. */
export function Checkbox({ children, checked, onChange, mixed, value, hint, disabled, invalid, id, label }: CheckboxProps) {
  const chosen = { ...(checked !== undefined && { isSelected: checked }), ...(onChange && { onChange }), ...(value !== undefined && { value }) };
  return (
    <AriaCheckbox {...chosen} className="choice" id={id} aria-label={label} isIndeterminate={mixed ?? false} isDisabled={disabled ?? false} isInvalid={invalid ?? false}>
      {({ isIndeterminate }) => (
        <>
          <span className="box" aria-hidden="true">
            <Tick mixed={isIndeterminate} />
          </span>
          <span className="choice-text">
            {children}
            {hint && <span className="choice-hint">{hint}</span>}
          </span>
        </>
      )}
    </AriaCheckbox>
  );
}
