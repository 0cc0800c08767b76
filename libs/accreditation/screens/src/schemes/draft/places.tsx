import { TextLink } from '@standing/design-system';

export type PlacesProps = {
  readonly label: string;
  readonly here: string;
  readonly places: readonly { readonly key: string; readonly text: string; readonly href: string }[];
};

/** Places beside each other, one of which the reader is at. */
export function Places({ label, here, places }: PlacesProps) {
  return (
    <nav className="places" aria-label={label}>
      {places.map(({ key, text, href }) => (
        <TextLink key={key} href={href} current={key === here}>
          {text}
        </TextLink>
      ))}
    </nav>
  );
}
