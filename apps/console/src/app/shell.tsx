import { useQuery } from '@apollo/client/react';
import { sentenceOf } from '@tongxin/web-graph';
import { ErrorState, PageSkeleton, SecrecyBanner, inNotice, useLanguage } from '@tongxin/web-ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { DeskDocument } from '../graph/graphql';
import { useProductWords } from '../shared/page';
import { useServiceWords } from '../shared/service-words';
import { ViewerProvider, type Viewer } from '../shared/viewer';
import { AccountMenu } from './account-menu';
import { NavigationLinks } from './navigation-links';
import { PaletteKey } from './palette-key';
import { DeskRoutes } from './routes';
import { OwnViews } from './saved-views';
import { useAccount } from '../shared/signed-in';
import { useBelowHead } from './use-below-head';
import { useDeskWords } from './words';

/** What stands around every page: the banner, the institution and its day, the ways, and whoever is signed in. */
export function Shell() {
  const [words, product] = [useDeskWords(), useProductWords()];
  const { administrators } = useServiceWords();
  const { language } = useLanguage();
  const { signedIn } = useAccount();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useQuery(DeskDocument, { errorPolicy: 'all' });
  const [head, main] = [useRef<HTMLElement>(null), useRef<HTMLElement>(null)];
  useBelowHead(head);
  const arrived = useRef(pathname);
  useEffect(() => {
    setOpen(false);
    // Whoever goes elsewhere by keyboard goes on reading there, unless already on the way back from what was done here.
    if (arrived.current !== pathname && !inNotice()) main.current?.focus();
    arrived.current = pathname;
  }, [pathname]);
  const { institution, me, myAccount } = data ?? {};
  const viewer = useMemo<Viewer | null>(
    () =>
      institution && me
        ? { signInName: signedIn.signInName, institutionId: institution.id, person: me.person, offices: me.offices, administrator: myAccount?.administrator ?? null, today: institution.today, year: Number(institution.today.slice(0, 4)) }
        : null,
    [signedIn, institution, me, myAccount],
  );
  const name = me?.person?.name ?? (myAccount?.administrator ? administrators[myAccount.administrator] : signedIn.signInName);

  return (
    <ViewerProvider viewer={viewer}>
      <div className="desk">
        <a className="desk-skip" href="#main">{words.skip}</a>
        <SecrecyBanner />
        <header ref={head} className="desk-head">
          <button type="button" className="desk-menu" aria-expanded={open} aria-controls="navigation" onClick={() => setOpen(!open)}>☰<span>{words.menu}</span></button>
          <NavLink to="/" className="desk-name">{product.name}</NavLink>
          {institution && <span className="desk-institution">{institution.name}</span>}
          {institution?.practice && (
            <span className="desk-day" title={words.practiceNote}>
              {words.practiceDay} <time dateTime={institution.today}>{institution.today}</time>
            </span>
          )}
          <span className="desk-spring" />
          {viewer && <PaletteKey />}
          <AccountMenu name={name} />
        </header>
        <nav id="navigation" className={open ? 'desk-nav open' : 'desk-nav'} aria-label={words.navigation}>
          {viewer && <NavigationLinks />}
        </nav>
        <main id="main" ref={main} tabIndex={-1}>
          {viewer ? <OwnViews account={myAccount}><DeskRoutes /></OwnViews> : error ? <ErrorState sentence={sentenceOf(error, language)} onRetry={() => void refetch().catch(() => undefined)} /> : <PageSkeleton />}
        </main>
      </div>
    </ViewerProvider>
  );
}
