/** The tick (or the dash of "some of them") inside a checkbox. */
export function Tick({ mixed }: { readonly mixed: boolean }) {
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {mixed ? <path d="M3 7h8" /> : <path d="M2.5 7.4 5.6 10.5 11.5 3.8" />}
    </svg>
  );
}

const PATHS = {
  standing: 'M4 17V10M10 17V4M16 17v-5',
  supervision:
    'M7 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 17c0-3 2-5 5-5s5 2 5 5M13 9.2a2.6 2.6 0 1 0-1-5M14 12c2.5.3 4 2 4 5',
  practice: 'M10 5v5l3.5 2M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16Z',
  insurance: 'M10 2.5 16.5 5v4.5c0 4-2.7 6.8-6.5 8-3.8-1.2-6.5-4-6.5-8V5ZM7 9.8l2.2 2.2 4-4.2',
  development: 'M2.5 8 10 4.5 17.5 8 10 11.5ZM5.5 9.6v3.6c1.2 1.2 2.7 1.8 4.5 1.8s3.3-.6 4.5-1.8V9.6M17.5 8v5',
  code: 'M5 3h8l3 3v11H5zM8 9h5M8 13h5',
  office: 'M3 17h14M5 17V6l5-3 5 3v11M9 10h2M9 13h2',
  account: 'M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM3.5 17c.5-3 3-5 6.5-5s6 2 6.5 5',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
} as const;

export type IconName = keyof typeof PATHS;

/** A plain line drawing beside a word; never instead of one. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
