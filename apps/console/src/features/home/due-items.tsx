import { Link } from 'react-router';
import type { HomeDueFragment } from '../../graph/graphql';
import { duePath } from '../../shared/due-path';
import { useViewer } from '../../shared/viewer';
import { SHOWN } from './shown';
import { useHomeWords } from './words';

/** Who or what an item is about, and what it is. */
function useAbout(): (item: HomeDueFragment) => readonly [name: string, kind: string] {
  const words = useHomeWords();
  const { person } = useViewer();
  return ({ talkRequest, matter, groupTalk, homeVisit, action }) => {
    if (talkRequest) return [talkRequest.requester.name, words.items.talkRequest];
    if (matter) return [[...(matter.text ?? matter.unit?.name ?? words.untold)].slice(0, 40).join(''), words.items.matter];
    if (groupTalk) return [groupTalk.host.name, words.items.groupTalk];
    if (homeVisit) return [(homeVisit.visitor.id === person?.id ? homeVisit.person : homeVisit.visitor).name, words.items.homeVisit];
    return [action ? words.items.action : words.untold, ''];
  };
}

/** What is due to whoever is signed in over all services (S-01), what is overdue first; talks agreed stand by themselves. */
export function DueItems({ items, total }: { readonly items: readonly HomeDueFragment[]; readonly total: number }) {
  const words = useHomeWords();
  const about = useAbout();
  return (
    <section className="card">
      <h2>{words.due}</h2>
      {items.length === 0 && <p className="muted">{words.noneDue}</p>}
      <ul className="list">
        {items.slice(0, SHOWN).map((item) => {
          const [name, kind] = about(item);
          const path = duePath(item);
          return (
            <li key={item.id}>
              {path ? <Link to={path}>{name}</Link> : <span>{name}</span>}
              {kind && <span>{kind}</span>}
              <span className="muted">{item.dueOn}</span>
              {item.late && <span className="warn">{words.late}</span>}
            </li>
          );
        })}
      </ul>
      {total > 0 && <Link to="/due">{words.allDue(total)}</Link>}
    </section>
  );
}
