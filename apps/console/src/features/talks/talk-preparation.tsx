import type { TalkPageQuery, TalkTemplatesFragment } from '../../graph/graphql';
import { useSaid } from '../../shared/use-said';
import { useTalksWords } from './words';

/** What the institution promises before each talk, and, for the talker, agendas to start from. */
export function TalkPreparation({ principles, templates }: { readonly principles: TalkPageQuery['talkPrinciples']; readonly templates: TalkTemplatesFragment['templates'] }) {
  const [words, said] = [useTalksWords(), useSaid()];
  return (
    <section className="card">
      <h2>{words.principles}</h2>
      <dl className="facts">
        {principles.flatMap(({ code, title, promise }) => [<dt key={code}>{said(title)}</dt>, <dd key={`${code}:`}>{said(promise)}</dd>])}
      </dl>
      {templates && templates.length > 0 && (
        <>
          <h2>{words.templates}</h2>
          <p className="muted">{words.templatesNote}</p>
          {templates.map(({ code, title, items }) => (
            <details key={code}>
              <summary>{said(title)}</summary>
              <ul>{items.map((item) => <li key={item}>{said(item)}</li>)}</ul>
            </details>
          ))}
        </>
      )}
    </section>
  );
}
