import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';

export type ButtonKind = 'first' | 'second' | 'quiet' | 'danger';

export type ButtonProps = {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** One `first` button on a screen; the rest are `second` or `quiet`. */
  readonly kind?: ButtonKind;
  readonly size?: 'small' | 'normal';
  readonly type?: 'button' | 'submit';
  /** The act is under way: the button stays focusable, says so, and takes no second press. */
  readonly pending?: boolean;
  readonly disabled?: boolean;
  /** Needed where the words alone do not name the thing, as in a list of equal buttons. */
  readonly label?: string;
  readonly expanded?: boolean;
  readonly controls?: string;
};

/** A button: verb first, one meaning. */
export function Button({
  children,
  kind = 'first',
  size = 'normal',
  pending,
  disabled,
  label,
  expanded,
  controls,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className="button"
      data-kind={kind}
      data-size={size}
      isPending={pending ?? false}
      isDisabled={disabled ?? false}
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={controls}
    >
      {children}
    </AriaButton>
  );
}
