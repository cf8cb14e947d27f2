import type { Practice } from './practice';
import { SECRECY_BANNER, type Words } from './words';

export interface TopBarProps {
  words: Words;
  practice: Practice | null;
  account: string | null;
  notice: string;
  /** Receives the element into which the menu of saved operations is drawn. */
  menuRef: (place: HTMLElement | null) => void;
  onAccount: (account: string | null) => void;
  onLanguage: () => void;
}

export function TopBar({ words, practice, account, notice, menuRef, onAccount, onLanguage }: TopBarProps) {
  return (
    <header className="top">
      <p className="top-banner" role="note">
        <strong>{SECRECY_BANNER}</strong>
        {words.secrecyNote && <span lang="en">{words.secrecyNote}</span>}
      </p>
      <div className="top-bar">
        <h1>{words.title}</h1>
        {practice && (
          <label className="top-account">
            <span>{words.account}</span>
            <select value={account ?? ''} onChange={(event) => onAccount(event.target.value || null)}>
              <option value="">{words.chooseAccount}</option>
              {practice.accounts.map((one) => (
                <option key={one.account} value={one.account}>
                  {[one.title, one.name].filter(Boolean).join(' ')} · {one.account}
                </option>
              ))}
            </select>
          </label>
        )}
        <div ref={menuRef} className="top-menu" />
        {practice?.institution && <span className="top-fact">{practice.institution}</span>}
        {practice?.today && (
          <span className="top-fact">
            {words.today} <time dateTime={practice.today}>{practice.today}</time>
          </span>
        )}
        <button type="button" className="top-language" onClick={onLanguage} title={words.switchLanguage}>
          {words.otherLanguage}
        </button>
      </div>
      <p className="top-notice" role="status">
        {notice}
      </p>
    </header>
  );
}
