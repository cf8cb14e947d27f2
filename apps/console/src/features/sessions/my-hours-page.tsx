import { EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { readFragment } from '../../graph/fragment-masking';
import { MyHoursPageDocument, ParticipationRowFragmentDoc, type ParticipationRowFragment } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { useSaid } from '../../shared/use-said';
import { useUnits } from '../../shared/use-units';
import { useYear, YearChoice } from '../../shared/year-choice';
import { useSessionWords } from './words';

type Row = ParticipationRowFragment & { readonly key: string };

/** One's own hours and where one was, for oneself alone. */
export default function MyHoursPage() {
  const [words, said, { counted }] = [useSessionWords(), useSaid(), useUnits()];
  const year = useYear();
  const columns: readonly Column<Row>[] = [
    { key: 'day', title: words.day, value: ({ session }) => session?.on ?? null },
    { key: 'name', title: words.name, value: ({ session }) => session?.name ?? null },
    { key: 'programme', title: words.programme, value: ({ session }) => session?.programme?.name ?? null, filter: true },
    { key: 'attendance', title: words.attendance, value: ({ state }) => words.attended[state], filter: ({ state }) => state },
    { key: 'hours', title: words.hours, value: ({ hours }) => hours, align: 'right' },
  ];
  return (
    <GraphPage title={words.hoursTitle} query={MyHoursPageDocument} variables={{ year }} actions={<YearChoice />}>
      {({ me, myParticipations }) => {
        const hours = me.person?.learningHours;
        const rows = readFragment(ParticipationRowFragmentDoc, myParticipations).map((row, at) => ({ ...row, key: row.session?.id ?? String(at) }));
        return (
          <div className="stack">
            <p className="muted">{words.onlyYou}</p>
            {hours && (
              <section className="card">
                <dl className="figures">
                  <div><dt>{words.myHours}</dt><dd>{counted('hour', hours.hours)}</dd></div>
                  {hours.requiredHours !== null && <div><dt>{words.required}</dt><dd>{counted('hour', hours.requiredHours)}</dd></div>}
                </dl>
                <p className="muted">{hours.requiredHours === null ? words.noRequirement : said(hours.basis, hours.basisInEnglish)} {hours.certainty === 'PROBABLE' && words.probable}</p>
              </section>
            )}
            <ResourceTable id="my-hours" title={words.hoursTitle} columns={columns} rows={rows} rowKey={({ key }) => key} empty={<EmptyState title={words.noParticipations} hint={words.noParticipationsHint} />} />
          </div>
        );
      }}
    </GraphPage>
  );
}
