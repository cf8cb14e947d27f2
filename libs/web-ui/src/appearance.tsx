import LoadingOutlined from '@ant-design/icons/LoadingOutlined';
import { App, ConfigProvider, theme, type ThemeConfig } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { createContext, useContext, useLayoutEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { readAppearance, type Appearance } from './chosen-appearance';
import { useLanguage } from './language';
import { remembered } from './remembered';

interface Chosen extends Appearance {
  readonly choose: (change: Partial<Appearance>) => void;
}

const AppearanceContext = createContext<Chosen>({ scheme: 'system', large: false, choose: () => undefined });
export const useAppearance = (): Chosen => useContext(AppearanceContext);

const FONT = 'system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", sans-serif';

/** Every text has at least 4.5 : 1 against its ground, also hints and placeholders. */
const themeOf = (dark: boolean, large: boolean): ThemeConfig => ({
  algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
  token: {
    colorPrimary: dark ? '#d9534a' : '#b3261e',
    colorLink: dark ? '#ff9d94' : '#a3221b',
    colorError: dark ? '#ff8a80' : '#b3261e',
    colorTextSecondary: dark ? 'rgba(255,255,255,0.78)' : 'rgba(0,0,0,0.72)',
    colorTextTertiary: dark ? 'rgba(255,255,255,0.72)' : 'rgba(0,0,0,0.65)',
    colorTextDescription: dark ? 'rgba(255,255,255,0.72)' : 'rgba(0,0,0,0.65)',
    colorTextPlaceholder: dark ? 'rgba(255,255,255,0.65)' : 'rgba(0,0,0,0.6)',
    // What a button does is read while it is busy, too.
    opacityLoading: 1,
    fontFamily: FONT,
    fontSize: large ? 18 : 15,
    borderRadius: 6,
  },
});

const darkQuery = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');
const useSystemDark = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const query = darkQuery();
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => darkQuery().matches,
  );

/** A busy button keeps its name: antd's own sign says "loading" in English, and goes on saying it where its motion is cut short. */
const BUTTONS = { autoInsertSpace: false, loadingIcon: <LoadingOutlined aria-hidden /> };

/** Light, dark or as the system has it, and large type; antd's components speak the chosen language. */
export function AppearanceProvider({ children }: { readonly children: ReactNode }) {
  const [appearance, setAppearance] = useState(() => readAppearance(remembered.read('appearance')));
  const { language } = useLanguage();
  const systemDark = useSystemDark();
  const dark = appearance.scheme === 'system' ? systemDark : appearance.scheme === 'dark';
  useLayoutEffect(() => {
    remembered.write('appearance', `${appearance.scheme}${appearance.large ? ' large' : ''}`);
    const { dataset, style } = document.documentElement;
    dataset['scheme'] = dark ? 'dark' : 'light';
    dataset['type'] = appearance.large ? 'large' : 'normal';
    style.colorScheme = dark ? 'dark' : 'light';
  }, [appearance, dark]);
  return (
    <AppearanceContext value={{ ...appearance, choose: (change) => setAppearance((now) => ({ ...now, ...change })) }}>
      <ConfigProvider locale={language === 'zh' ? zhCN : enUS} theme={themeOf(dark, appearance.large)} button={BUTTONS}>
        {/* What is told never covers the banner, nor what stands in the head. */}
        <App component={false} message={{ top: 'var(--below-head, 2.5rem)' }}>{children}</App>
      </ConfigProvider>
    </AppearanceContext>
  );
}
