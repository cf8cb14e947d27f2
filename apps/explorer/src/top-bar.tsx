import type { SignedIn } from '@tongxin/web-graph';
import { AccountMenu } from './account-menu';
import type { Institution } from './institution';
import { SECRECY_BANNER, type Language, type Words } from './words';

export interface TopBarProps {
  words: Words;
  language: Language;
  /** Undefined until the gateway has told. */
  signedIn: SignedIn | null | undefined;
  told: Institution | null;
  notice: string;
  /** Receives the element into which the menu of saved operations is drawn. */
  menuRef: (place: HTMLElement | null) => void;
  /** Receives the element into which the state of the session and of what is typed is drawn. */
  stateRef: (place: HTMLElement | null) => void;
  onSignOut: (everywhere: boolean) => void;
  onLanguage: () => void;
}

export function TopBar({ words, language, signedIn, told, notice, menuRef, stateRef, onSignOut, onLanguage }: TopBarProps) {
  return (
    <header className="top">
      <p className="top-banner" role="note">
        <strong>{SECRECY_BANNER}</strong>
        {words.secrecyNote && <span lang="en">{words.secrecyNote}</span>}
      </p>
      <div className="top-bar">
        <h1>{words.title}</h1>
        <div ref={menuRef} className="top-menu" />
        {told?.institution && <span className="top-fact">{told.institution}</span>}
        {signedIn?.practice && told?.today && (
          <span className="top-fact">
            {words.today} <time dateTime={told.today}>{told.today}</time>
          </span>
        )}
        {signedIn !== undefined && <AccountMenu words={words} language={language} signedIn={signedIn} name={told?.name ?? null} onSignOut={onSignOut} />}
        <button type="button" className="top-language" onClick={onLanguage} title={words.switchLanguage}>
          {words.otherLanguage}
        </button>
      </div>
      <div ref={stateRef} className="top-state" />
      <p className="top-notice" role="status">
        {notice}
      </p>
    </header>
  );
}
