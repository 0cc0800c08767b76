import { type ReactNode, useEffect, useRef } from 'react';

export type PageHeaderProps = { readonly title: string; readonly lead?: ReactNode; readonly action?: ReactNode };

/** Where am I: the page's one `h1`, a line of context, its main action. Takes the focus when the page is entered. */
export function PageHeader({ title, lead, action }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="page-header">
      <div>
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {lead && <div className="page-header-lead">{lead}</div>}
      </div>
      {action}
    </header>
  );
}
