import { EmptyState } from '@tongxin/web-ui';
import { Link } from 'react-router';
import { Page } from '../shared/page';
import { useDeskWords } from './words';

export function NotFound() {
  const words = useDeskWords();
  return (
    <Page title={words.notFound}>
      <EmptyState title={words.notFoundHint} action={<Link to="/">{words.toHome}</Link>} />
    </Page>
  );
}
