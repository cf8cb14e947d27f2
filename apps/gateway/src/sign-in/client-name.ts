/** Told apart by the first pattern that fits; whoever claims to be another's cousin (Edge: Chrome, Chrome: Safari) comes before it. */
const BROWSERS: readonly [RegExp, string][] = [
  [/wxwork\//i, '企业微信'],
  [/MicroMessenger\//i, '微信'],
  [/DingTalk\//i, '钉钉'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|Chromium\/|CriOS\//, 'Chromium'],
  [/Safari\//, 'Safari'],
];

const SYSTEMS: readonly [RegExp, string][] = [
  [/HarmonyOS|OpenHarmony/i, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone|iPad|iPod/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];

/** By which a person knows a session of theirs again: "Chromium · Linux". Only words of the tables above, none of the client's own. */
export function clientName(userAgent: string | undefined): string {
  const of = (table: readonly [RegExp, string][], otherwise: string): string => table.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1] ?? otherwise;
  return `${of(BROWSERS, '其他浏览器')} · ${of(SYSTEMS, '其他系统')}`;
}
