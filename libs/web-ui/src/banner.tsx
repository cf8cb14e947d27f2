import { useLanguage } from './language';

/** The wording is prescribed: it stands in Chinese on every screen, whatever its language. */
export const SECRECY_BANNER = '本系统严禁存储、处理、传输国家秘密和工作秘密';
const IN_ENGLISH = 'Storing, processing or transmitting state secrets or work secrets in this system is strictly forbidden';

export function SecrecyBanner() {
  const { language } = useLanguage();
  return (
    <p className="secrecy-banner" role="note" lang="zh-CN">
      <strong>{SECRECY_BANNER}</strong>
      {language === 'en' && <span lang="en">{IN_ENGLISH}</span>}
    </p>
  );
}
