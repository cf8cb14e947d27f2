import { createWords } from '@tongxin/web-ui';
import { useEffect, type ReactNode } from 'react';

export const useProductWords = createWords({ name: '同心' }, { name: 'Tongxin' });

/** A page's title, here and in the browser's tab, and what can be done on it. */
export function Page({ title, actions, children }: { readonly title: string; readonly actions?: ReactNode; readonly children: ReactNode }) {
  const { name } = useProductWords();
  useEffect(() => {
    document.title = `${title} · ${name}`;
  }, [title, name]);
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
