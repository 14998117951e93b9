import { type ThemeConfig, theme } from 'antd';

/** Light or dark. */
export type Scheme = 'light' | 'dark';

/** The colours of a scheme; every pair of text and ground that is used has a contrast of 4.5 at least. */
interface Palette {
  ground: string;
  surface: string;
  raised: string;
  line: string;
  lineStrong: string;
  text: string;
  muted: string;
  /** The one accent. */
  accent: string;
  accentSoft: string;
  onAccent: string;
  /** Overdue and destructive, and nothing else. */
  red: string;
  redSoft: string;
  amber: string;
  amberSoft: string;
  green: string;
  greenSoft: string;
  flash: string;
}

const PALETTES: Record<Scheme, Palette> = {
  light: {
    ground: '#f4f5f7',
    surface: '#ffffff',
    raised: '#f8f9fb',
    line: '#e1e4e9',
    lineStrong: '#c2c8d1',
    text: '#1b2230',
    muted: '#566173',
    accent: '#1f4f8f',
    accentSoft: '#e8eff8',
    onAccent: '#ffffff',
    red: '#b3231b',
    redSoft: '#fdeeec',
    amber: '#7a5200',
    amberSoft: '#fdf3dc',
    green: '#25663a',
    greenSoft: '#e8f4ec',
    flash: '#fff4c8',
  },
  dark: {
    ground: '#14171b',
    surface: '#1c2026',
    raised: '#232830',
    line: '#323943',
    lineStrong: '#4a5361',
    text: '#e7eaee',
    muted: '#a7b0bd',
    accent: '#8ab8f2',
    accentSoft: '#22324a',
    onAccent: '#10151c',
    red: '#ff9a90',
    redSoft: '#432322',
    amber: '#eac06a',
    amberSoft: '#3b301a',
    green: '#8fd0a2',
    greenSoft: '#203528',
    flash: '#46401f',
  },
};

const FONT =
  'system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

/** Gives the page its colours; the style sheets know them as `--red` and the like. */
export function paint(scheme: Scheme): void {
  const { style } = document.documentElement;
  for (const [name, colour] of Object.entries(PALETTES[scheme]))
    style.setProperty(`--${name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)}`, colour);
  style.setProperty('color-scheme', scheme);
  style.setProperty('--font', FONT);
}

/** The same colours for the components of antd. */
export function themeOf(scheme: Scheme): ThemeConfig {
  const p = PALETTES[scheme];
  return {
    algorithm: scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: 'duban' },
    hashed: false,
    token: {
      colorPrimary: p.accent,
      colorInfo: p.accent,
      colorLink: p.accent,
      colorError: p.red,
      colorBgContainer: p.surface,
      colorBgElevated: p.surface,
      colorBgLayout: p.ground,
      colorText: p.text,
      colorTextDescription: p.muted,
      colorTextPlaceholder: p.muted,
      colorBorder: p.lineStrong,
      colorTextLightSolid: p.onAccent,
      fontFamily: FONT,
      fontSize: 16,
      borderRadius: 4,
      controlHeight: 36,
      motion: false,
      wireframe: false,
    },
    components: { Button: { primaryShadow: 'none', defaultShadow: 'none' } },
  };
}
