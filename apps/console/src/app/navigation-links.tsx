import { useId } from 'react';
import { NavLink } from 'react-router';
import { useViewer } from '../shared/viewer';
import { groupsFor } from './navigation';
import { useDeskWords } from './words';

/** The ways to every page that is for whoever is signed in, under their headings. */
export function NavigationLinks() {
  const words = useDeskWords();
  const viewer = useViewer();
  const id = useId();
  return (
    <div className="desk-rail">
      {groupsFor(viewer).map(({ key, pages }) => (
        <div key={key ?? ''} className="desk-ways" role={key ? 'group' : undefined} aria-labelledby={key ? `${id}-${key}` : undefined}>
          {key && <span id={`${id}-${key}`} className="desk-heading">{words.groups[key]}</span>}
          {pages.map((page) => <NavLink key={page.key} to={page.path} end>{words.pages[page.key]}</NavLink>)}
        </div>
      ))}
    </div>
  );
}
