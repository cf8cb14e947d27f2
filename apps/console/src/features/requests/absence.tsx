import { useRefresh } from '@tongxin/web-graph';
import { ResourceForm } from '@tongxin/web-ui';
import { Button } from 'antd';
import { useState } from 'react';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { AbsenceShownFragmentDoc } from '../../graph/graphql';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { useViewer } from '../../shared/viewer';
import { useAbsenceWords } from './absence-words';
import { useAnnounceAbsence, useEndAbsence } from './use-absence-actions';

interface AbsenceProps {
  readonly absence: FragmentType<typeof AbsenceShownFragmentDoc> | null | undefined;
}

/** The days on which one takes no requests, said by oneself and seen by nobody else (T-27). */
export function Absence({ absence }: AbsenceProps) {
  const words = useAbsenceWords();
  const refresh = useRefresh();
  const { today, signInName } = useViewer();
  const refusal = useRefusal(words.refusals);
  const told = useTold(refusal);
  const [announce] = useAnnounceAbsence();
  const [end, ending] = useEndAbsence();
  const [open, setOpen] = useState(false);
  const days = readFragment(AbsenceShownFragmentDoc, absence);
  const again = days && { firstDay: days.firstDay, lastDay: days.lastDay };
  const takeBack = async (): Promise<unknown> => told(await end({}), words.ended, again ? () => void announce(again).then((outcome) => told(outcome, words.announced)) : undefined);
  return (
    <section className="card stack">
      <h2>{words.title}</h2>
      <p>{again ? words.days.replace('{firstDay}', again.firstDay).replace('{lastDay}', again.lastDay) : words.none}</p>
      <p className="muted">{words.about}</p>
      <div className="actions">
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>{words.announce}</Button>
        {again && <Button loading={ending} onClick={() => void takeBack()}>{words.end}</Button>}
      </div>
      {open && (
        <ResourceForm
          draft={`${signInName}:absence`}
          fields={[
            { name: 'firstDay', label: words.firstDay, kind: 'day', required: true },
            { name: 'lastDay', label: words.lastDay, kind: 'day', required: true, min: today },
          ]}
          saved={again ?? { firstDay: today, lastDay: '' }}
          submit={words.announce}
          refresh={refresh}
          refusal={refusal}
          onSubmit={async (said) => {
            const outcome = await announce(said);
            if (outcome.kind === 'done') told(outcome, words.announced, async () => (again ? told(await announce(again), words.announced) : told(await end({}), words.ended)));
            return outcome;
          }}
          onDone={() => setOpen(false)}
          onCancel={() => setOpen(false)}
        />
      )}
    </section>
  );
}
