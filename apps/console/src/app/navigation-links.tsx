import { useId } from 'react';
import { Link, useLocation } from 'react-router';
import { useViewer } from '../shared/viewer';
import { groupsFor, pagesFor, sectionOf } from './navigation';
import { useDeskWords } from './words';

/** The ways to every page that is for whoever is signed in, under their headings; the one to which this page belongs is marked. */
export function NavigationLinks() {
  const words = useDeskWords();
  const viewer = useViewer();
  const id = useId();
  const { pathname } = useLocation();
  const section = sectionOf(pagesFor(viewer), pathname);
  return (
    <div className="desk-rail">
      {groupsFor(viewer).map(({ key, pages }) => (
        <div key={key ?? ''} className="desk-ways" role={key ? 'group' : undefined} aria-labelledby={key ? `${id}-${key}` : undefined}>
          {key && <span id={`${id}-${key}`} className="desk-heading">{words.groups[key]}</span>}
          {pages.map(({ key: page, path }) => (
            <Link key={page} to={path} className={section?.key === page ? 'active' : undefined} aria-current={section?.key !== page ? undefined : path === pathname ? 'page' : 'true'}>{words.pages[page]}</Link>
          ))}
        </div>
      ))}
    </div>
  );
}
