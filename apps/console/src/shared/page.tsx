import { useEffect, type ReactNode } from 'react';

/** A page's title, here and in the browser's tab, and what can be done on it. */
export function Page({ title, actions, children }: { readonly title: string; readonly actions?: ReactNode; readonly children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · 同心`;
  }, [title]);
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        {actions && <div className="page-actions no-print">{actions}</div>}
      </div>
      {children}
    </>
  );
}
