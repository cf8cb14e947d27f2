import { useNotices } from '@tongxin/web-ui';
import { Collapse } from 'antd';
import { useState } from 'react';
import { readFragment } from '../../graph/fragment-masking';
import { OwnSealingKeyFragmentDoc, SealingPageDocument } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { useSealed } from '../../shared/sealed';
import { CodeDialog } from './code-dialog';
import { ChangePassphraseForm, MakeKeyForm, RecoverForm, ReplaceKeyForm } from './key-forms';
import { useSealingWords } from './words';

/** One's own passphrase for sealed notes: set, changed, recovered, or made anew. */
export default function SealingPage() {
  const [words, notices] = [useSealingWords(), useNotices()];
  const { lock } = useSealed();
  const [code, setCode] = useState<string | null>(null);
  const [done, setDone] = useState(0);
  const onCode = (made: string) => {
    lock();
    setCode(made);
    setDone((times) => times + 1);
    notices.done(words.done);
  };
  return (
    <GraphPage title={words.title} query={SealingPageDocument} variables={{}}>
      {({ mySealingKey }) => {
        const own = readFragment(OwnSealingKeyFragmentDoc, mySealingKey);
        return (
          <div className="stack">
            <section className="card">
              <p>{words.about}</p>
              <p className="warn">{words.lost}</p>
              {own && <p className="muted">{words.since(own.createdOn)}</p>}
            </section>
            {own ? (
              <Collapse
                key={done}
                items={[
                  { key: 'change', label: words.change, children: <ChangePassphraseForm own={own} onCode={onCode} /> },
                  { key: 'recover', label: words.forgot, children: <RecoverForm own={own} onCode={onCode} /> },
                  { key: 'replace', label: words.replace, children: <><p className="warn">{words.replaceAbout}</p><ReplaceKeyForm own={own} onCode={onCode} /></> },
                ]}
              />
            ) : (
              <section className="card">
                <h2>{words.make}</h2>
                <p className="muted">{words.makeAbout}</p>
                <MakeKeyForm onCode={onCode} />
              </section>
            )}
            <CodeDialog code={code} onClose={() => setCode(null)} />
          </div>
        );
      }}
    </GraphPage>
  );
}
