import { ResourceForm, useNotices } from '@tongxin/web-ui';
import type { AuditOpeningReason } from '../../graph/graphql';
import { useRefusal } from '../../shared/use-refusal';
import { useViewer } from '../../shared/viewer';
import { useRequestOpening } from './use-audit-actions';
import { useAuditWords } from './words';

/** The audit administrator asks to see who read somebody's records. */
export function RequestForm({ onClose }: { readonly onClose: () => void }) {
  const [words, notices] = [useAuditWords(), useNotices()];
  const { signInName: own } = useViewer();
  const [request] = useRequestOpening();
  return (
    <ResourceForm
      draft={`${own}:audit-opening`}
      fields={[
        { name: 'signInName', label: words.signInName, kind: 'text', required: true, maxLength: 64, hint: words.signInHint },
        { name: 'reason', label: words.reason, kind: 'choice', required: true, options: Object.entries(words.reasons).map(([value, label]) => ({ value, label })) },
      ]}
      saved={{ signInName: '', reason: '' }}
      submit={words.request}
      refusal={useRefusal(words.refusals)}
      onSubmit={async ({ signInName, reason }) => {
        const outcome = await request({ signInName: signInName.trim(), reason: reason as AuditOpeningReason });
        if (outcome.kind === 'done') notices.done(words.requested);
        return outcome;
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}
