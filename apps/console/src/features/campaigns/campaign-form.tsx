import { useRefresh } from '@tongxin/web-graph';
import { ResourceForm, type Field } from '@tongxin/web-ui';
import type { CampaignFactsFragment } from '../../graph/graphql';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { useViewer } from '../../shared/viewer';
import { useAmendTalkCampaign, useAnnounceTalkCampaign } from './use-campaign-actions';
import { useCampaignWords } from './words';

type Name = 'title' | 'document' | 'year';

/** Announces the campaign of a year, or sets one right. */
export function CampaignForm({ campaign, onClose }: { readonly campaign: CampaignFactsFragment | null; readonly onClose: () => void }) {
  const words = useCampaignWords();
  const refusal = useRefusal(words.refusals);
  const told = useTold(refusal);
  const { year, signInName } = useViewer();
  const [[announce], [amend]] = [useAnnounceTalkCampaign(), useAmendTalkCampaign()];
  const fields: readonly Field<Name>[] = [
    { name: 'title', label: words.name, kind: 'text', required: true, maxLength: 60 },
    { name: 'document', label: words.document, kind: 'text', required: true, maxLength: 60, hint: words.documentHint },
    ...(campaign ? [] : ([{ name: 'year', label: words.year, kind: 'choice', required: true, options: [year, year + 1].map((each) => ({ value: String(each), label: String(each) })) }] as const)),
  ];
  return (
    <ResourceForm<Name>
      draft={`${signInName}:campaign:${campaign?.id ?? ''}`}
      fields={fields}
      saved={{ title: campaign?.title ?? '', document: campaign?.document ?? '', year: String(campaign?.year ?? year) }}
      submit={campaign ? words.amend : words.announce}
      refresh={useRefresh()}
      refusal={refusal}
      onSubmit={async ({ title, document, year: of }) => {
        if (!campaign) {
          const outcome = await announce({ title, document, year: Number(of) });
          if (outcome.kind === 'done') told(outcome, words.announced);
          return outcome;
        }
        const { id: campaignId, mark: seenMark } = campaign;
        const outcome = await amend({ campaignId, title, document, seenMark });
        if (outcome.kind !== 'done') return outcome;
        // What somebody else has made of it since is not taken back.
        const back = { campaignId, title: campaign.title, document: campaign.document, seenMark: outcome.payload.campaign?.mark ?? null };
        told(outcome, words.amended, async () => told(await amend(back), words.amended));
        return outcome;
      }}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}
