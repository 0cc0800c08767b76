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
export function Checkbox({ children, hint, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...ariaProps(props)} className="choice">
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

/** In a group a box is known by its value, alone by being checked: what is not said must not be passed on. */
function ariaProps({ checked, onChange, mixed, value, disabled, invalid, id, label }: Omit<CheckboxProps, 'children'>) {
  return {
    ...(checked !== undefined && { isSelected: checked }),
    ...(onChange && { onChange }),
    ...(value !== undefined && { value }),
    id,
    'aria-label': label,
    isIndeterminate: mixed ?? false,
    isDisabled: disabled ?? false,
    isInvalid: invalid ?? false,
  };
}
