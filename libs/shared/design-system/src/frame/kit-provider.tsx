import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { RouterProvider } from 'react-aria-components';

export type KitProviderProps = {
  /** A BCP 47 tag: the order of days and months, and the words the kit's controls say by themselves. */
  readonly locale: string;
  readonly navigate: (href: string) => void;
  readonly children: ReactNode;
};

/** Tells the kit which language it speaks and how links travel; placed once, at the root. */
export function KitProvider({ locale, navigate, children }: KitProviderProps) {
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={navigate}>{children}</RouterProvider>
    </I18nProvider>
  );
}
