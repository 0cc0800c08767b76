import { useLingui } from '@lingui/react/macro';

/** What supervision is about, as the graph says it. */
export type Subject = 'COACHING' | 'SUPERVISION';

/** Beside a name: that it is about the supervision which the supervisee gives. Of coaching, as most is, nothing is said. */
export function SubjectMark({ subject }: { readonly subject: Subject }) {
  const { t } = useLingui();
  return subject === 'SUPERVISION' && <span className="muted">{` · ${t`supervision of supervision`}`}</span>;
}

/** A name where somebody is chosen: the same supervisor may be there for both. */
export function useNamed(): (name: string, subject: Subject) => string {
  const { t } = useLingui();
  return (name, subject) => (subject === 'SUPERVISION' ? `${name} · ${t`supervision of supervision`}` : name);
}
