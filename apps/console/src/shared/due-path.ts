type Record = { readonly id: string } | null;

interface DueRecords {
  readonly talk: Record;
  readonly talkRequest: Record;
  readonly matter: Record;
  readonly groupTalk: Record;
  readonly homeVisit: Record;
  readonly action: { readonly talkId: string } | null;
}

/** Where an item is dealt with; null where it has no page of its own. */
export function duePath({ talk, talkRequest, matter, groupTalk, homeVisit, action }: DueRecords): string | null {
  if (talk) return `/talks/${talk.id}`;
  if (talkRequest) return `/talks/requests/${talkRequest.id}`;
  if (matter) return `/matters/${matter.id}`;
  if (groupTalk) return `/group-talks/${groupTalk.id}`;
  if (homeVisit) return `/home-visits/${homeVisit.id}`;
  return action ? `/talks/${action.talkId}` : null;
}
