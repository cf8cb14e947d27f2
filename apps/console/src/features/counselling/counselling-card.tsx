import type { CounsellingCardFragment } from '../../graph/graphql';
import { useCounsellingWords } from './words';

/** The card of the service, in the institution's own words; the same for everybody. */
export function CounsellingCard({ card: { name, phone, hours } }: { readonly card: CounsellingCardFragment }) {
  const words = useCounsellingWords();
  return (
    <section className="card">
      <h2 lang="zh-CN">{name}</h2>
      <dl className="facts">
        <dt>{words.phone}</dt><dd><a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a></dd>
        <dt>{words.hours}</dt><dd lang="zh-CN">{hours}</dd>
      </dl>
    </section>
  );
}
