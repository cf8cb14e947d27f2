import { EmptyState, useListed } from '@tongxin/web-ui';
import { Link, useParams } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { ImportPageDocument, ImportReportFragmentDoc } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { ImportActions } from './import-actions';
import { ImportLines } from './import-lines';
import { useImportWords } from './words';

/** How often a job that runs is looked at, in milliseconds. */
const EVERY = 800;

/** One import: its progress, what is wrong, and what it would change. */
export default function ImportPage() {
  const [words, listed] = [useImportWords(), useListed()];
  const { id = '' } = useParams();
  const again = <Link to="/imports">{words.again}</Link>;
  return (
    <GraphPage title={words.detailTitle} query={ImportPageDocument} variables={{ id }} actions={again} pollUntil={({ import: found }) => (runs(found && readFragment(ImportReportFragmentDoc, found).status) ? EVERY : null)}>
      {({ import: found }) => {
        if (!found) return <EmptyState title={words.notFound} action={again} />;
        const report = readFragment(ImportReportFragmentDoc, found);
        const { errorCount, differenceCount, errors, warnings, differences, unstoredColumns, status } = report;
        return (
          <div className="stack">
            <ImportActions report={report} />
            {errorCount > 0 && <ImportLines title={words.errors(errorCount)} lines={errors} total={errorCount} />}
            {warnings.length > 0 && <ImportLines title={words.warnings(warnings.length)} lines={warnings} total={warnings.length} />}
            {differenceCount > 0 && <ImportLines title={words.differences(differenceCount)} lines={differences} total={differenceCount} />}
            {status === 'CHECKED' && differenceCount === 0 && <p className="card">{words.nothing}</p>}
            {unstoredColumns.length > 0 && (
              <section className="card">
                <h2>{words.unstored}</h2>
                <dl className="facts">{unstoredColumns.flatMap(({ sheet, columns }) => [<dt key={sheet}>{sheet}</dt>, <dd key={`${sheet}:`}>{listed(columns)}</dd>])}</dl>
              </section>
            )}
          </div>
        );
      }}
    </GraphPage>
  );
}

const runs = (status: string | null): boolean => status === 'STAGING' || status === 'APPLYING';
