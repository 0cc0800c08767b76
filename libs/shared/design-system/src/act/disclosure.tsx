import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';

export type DisclosureProps = {
  readonly title: string;
  /** Said after the title to those who cannot see what it belongs to. */
  readonly about?: string;
  readonly openAtFirst?: boolean;
  readonly children: ReactNode;
};

/** More detail, opened in place. */
export function Disclosure({ title, about, openAtFirst = false, children }: DisclosureProps) {
  return (
    <AriaDisclosure defaultExpanded={openAtFirst}>
      <Button slot="trigger" className="disclosure-trigger">
        <span>
          {title}
          {about && <span className="unseen">, {about}</span>}
        </span>
      </Button>
      <DisclosurePanel className="disclosure-panel">
        <div>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
