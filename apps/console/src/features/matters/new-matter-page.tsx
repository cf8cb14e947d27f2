import { ResourceForm } from '@tongxin/web-ui';
import { useNavigate } from 'react-router';
import { NewMatterPageDocument, type MatterKind } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { useViewer } from '../../shared/viewer';
import { useRaiseMatter, useWithdrawMatter } from './use-matter-actions';
import { useMatterWords } from './words';

/** Raises a problem at work, or help that is needed. */
export default function NewMatterPage() {
  const words = useMatterWords();
  const { signInName } = useViewer();
  const navigate = useNavigate();
  const leave = () => void navigate('/matters');
  const refusal = useRefusal(words.refusals);
  const told = useTold(refusal);
  const [[raise], [withdraw]] = [useRaiseMatter(), useWithdrawMatter()];
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
              const matterId = outcome.kind === 'done' ? outcome.payload.matter?.id : undefined;
              if (matterId) told(outcome, words.raised, async () => told(await withdraw({ matterId }), words.withdrawn));
              return outcome;
            }}
            onDone={leave}
            onCancel={leave}
          />
        </>
      )}
    </GraphPage>
  );
}
