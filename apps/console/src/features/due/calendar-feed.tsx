import { useNotices } from '@tongxin/web-ui';
import { Button } from 'antd';
import { useState } from 'react';
import { SureButton } from '../../shared/sure-button';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { useCloseCalendarFeed, useOpenCalendarFeed } from './use-feed-actions';
import { useDueWords } from './words';

/** One's own calendar feed (S-01): opened, moved to another address, closed. The address is shown once. */
export function CalendarFeed({ openedOn }: { readonly openedOn: string | null }) {
  const [words, notices] = [useDueWords(), useNotices()];
  const told = useTold(useRefusal(words.refusals));
  const [[open, opening], [close, closing]] = [useOpenCalendarFeed(), useCloseCalendarFeed()];
  const [address, setAddress] = useState<string | null>(null);
  const renew = async () => {
    const outcome = await open({});
    // An address that was replaced does not come back.
    const path = outcome.kind === 'done' ? outcome.payload.address : null;
    setAddress(path ? new URL(path, window.location.origin).href : null);
    // Opened by a request whose answer was lost, and the address with it.
    if (outcome.kind === 'done' && !path) notices.failed(words.addressGone);
    else told(outcome, words.feedOpened, openedOn ? undefined : () => void end());
  };
  const end = async () => {
    if (told(await close({}), words.feedClosed)) setAddress(null);
  };
  return (
    <section className="card stack">
      <h2>{words.feed}</h2>
      <p className="muted">{words.feedAbout}</p>
      {openedOn && <p>{words.opened(openedOn)}</p>}
      {address && (
        <div className="stack">
          <strong>{words.address}</strong>
          <p className="recovery-code"><code>{address}</code></p>
          <p className="muted">{words.addressNote}</p>
        </div>
      )}
      <div className="actions">
        {address && <Button type="primary" onClick={() => void navigator.clipboard.writeText(address).then(() => notices.done(words.copied))}>{words.copy}</Button>}
        {openedOn ? <SureButton text={words.renewFeed} sure={words.renewSure} busy={opening} onSure={renew} /> : <Button type="primary" loading={opening} onClick={renew}>{words.openFeed}</Button>}
        {openedOn && <SureButton text={words.closeFeed} sure={words.closeSure} busy={closing} onSure={end} />}
      </div>
    </section>
  );
}
