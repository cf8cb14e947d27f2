import { useEffect, useId, useRef } from 'react';
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
  const rail = useRef<HTMLDivElement>(null);
  const at = section?.key;
  useEffect(() => {
    const way = rail.current?.querySelector('[aria-current]');
    // Whoever goes along the ways by keyboard has what they look at in sight.
    if (!way || !rail.current || rail.current.contains(document.activeElement)) return;
    const [inner, outer] = [way.getBoundingClientRect(), rail.current.getBoundingClientRect()];
    // As far as it takes; the page behind stays where it is.
    rail.current.scrollTop += Math.min(0, inner.top - outer.top) + Math.max(0, inner.bottom - outer.bottom);
  }, [at]);
  return (
    <div ref={rail} className="desk-rail">
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
