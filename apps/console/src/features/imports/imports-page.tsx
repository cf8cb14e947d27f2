import { download, EmptyState, xlsx } from '@tongxin/web-ui';
import { Button } from 'antd';
import { sheets } from 'virtual:workbook';
import { ImportsPageDocument } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { moreOf } from '../../shared/more-of';
import { Page } from '../../shared/page';
import { useViewer } from '../../shared/viewer';
import { EarlierImports } from './earlier-imports';
import { UploadForm } from './upload-form';
import { useImportWords } from './words';

/** Sends a workbook to be checked; nothing is written until whoever sent it says so. Below, what they imported before. */
export default function ImportsPage() {
  const words = useImportWords();
  const { offices } = useViewer();
  if (!offices.includes('HR')) return <Page title={words.title}><EmptyState title={words.onlyHr} hint={words.onlyHrHint} /></Page>;
  const template = <Button onClick={() => download(`${words.templateName}.xlsx`, xlsx(sheets.map(({ name, titles }) => ({ name, titles, rows: [] }))))}>{words.template}</Button>;
  return (
    <GraphPage title={words.title} query={ImportsPageDocument} variables={{}} actions={template}>
      {({ myImports: { nodes, pageInfo } }, more) => (
        <div className="stack">
          <p>{words.about}</p>
          <UploadForm />
          <EarlierImports imports={nodes} onMore={moreOf(more, { after: { pageInfo } })} />
        </div>
      )}
    </GraphPage>
  );
}
