import { useLingui } from '@lingui/react/macro';

type Text = { readonly title: string; readonly name: string; readonly isCode: boolean };

/** How a text is called where several of the same title are: by its edition or its version. */
export function useTextName(): (text: Text) => string {
  const { t } = useLingui();
  return ({ title, name, isCode }) => (isCode ? t`${title}, edition ${name}` : t`${title}, version ${name}`);
}
