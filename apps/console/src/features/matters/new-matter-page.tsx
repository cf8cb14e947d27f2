import { ResourceForm, useNotices } from '@tongxin/web-ui';
import { useNavigate } from 'react-router';
import { NewMatterPageDocument, type MatterKind } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { useRefusal } from '../../shared/use-refusal';
import { useViewer } from '../../shared/viewer';
import { useRaiseMatter } from './use-matter-actions';
import { useMatterWords } from './words';

/** Raises a problem at work, or help that is needed. */
export default function NewMatterPage() {
  const [words, notices] = [useMatterWords(), useNotices()];
  const { signInName } = useViewer();
  const navigate = useNavigate();
  const refusal = useRefusal(words.refusals);
  const [raise] = useRaiseMatter();
  return (
    <GraphPage title={words.raise} query={NewMatterPageDocument} variables={{}}>
      {({ departments }) => (
        <>
          <p>{words.raiseNote}</p>
          <ResourceForm
            draft={`${signInName}:matter`}
            fields={[
              { name: 'kind', label: words.kind, kind: 'choice', required: true, hint: words.kindHint, options: Object.entries(words.kinds).map(([value, label]) => ({ value, label })) },
              { name: 'text', label: words.text, kind: 'words', required: true, maxLength: 2000, hint: words.textHint },
              { name: 'unitId', label: words.unit, kind: 'choice', hint: words.unitHint, options: departments.map(({ id, name }) => ({ value: id, label: name })) },
              { name: 'consents', label: words.consents, kind: 'choice', hint: words.consentsHint, options: [{ value: 'yes', label: words.agree }] },
            ]}
            saved={{ kind: 'PROBLEM', text: '', unitId: '', consents: '' }}
            submit={words.raise}
            refusal={refusal}
            onSubmit={async ({ kind, text, unitId, consents }) => {
              const outcome = await raise({ kind: kind as MatterKind, text, unitId: unitId || null, consents: consents === 'yes' });
              if (outcome.kind === 'done') notices.done(words.raised);
              return outcome;
            }}
            onDone={() => void navigate('/matters')}
            onCancel={() => void navigate(-1)}
          />
        </>
      )}
    </GraphPage>
  );
}
