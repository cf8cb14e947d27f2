import { ResourceForm } from '@tongxin/web-ui';
import { Link } from 'react-router';
import type { SealedOwnKeyFragment } from '../../graph/graphql';
import { trySealing, useSealed } from '../../shared/sealed';
import { useRefusal } from '../../shared/use-refusal';
import { useNoteWords } from './note-words';

/** Opens the viewer's key for as long as the page is open. The passphrase is kept nowhere. */
export function UnlockForm({ own }: { readonly own: SealedOwnKeyFragment }) {
  const words = useNoteWords();
  const { unlock } = useSealed();
  return (
    <>
      <ResourceForm
        draft={null}
        fields={[{ name: 'passphrase', label: words.passphrase, kind: 'secret', required: true }]}
        saved={{ passphrase: '' }}
        submit={words.unlock}
        refusal={useRefusal(words.refusals)}
        onSubmit={({ passphrase }) => trySealing('passphrase', async () => {
          await unlock(own, passphrase);
          return { kind: 'done', payload: null } as const;
        })}
      />
      <Link to="/sealing">{words.forgot}</Link>
    </>
  );
}
