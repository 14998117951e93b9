import './older-browsers.ts';
import { legacyLogicalPropertiesTransformer, StyleProvider } from '@ant-design/cssinjs';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { ApiFault } from './api.ts';
import { LiveProvider } from './parts/live.tsx';
import { PreferencesProvider, usePreferences } from './parts/preferences.tsx';
import { SessionProvider } from './parts/session.tsx';
import { PageRoutes } from './routes.tsx';
import { OpenFrame } from './shell/open-frame.tsx';
import { Shell } from './shell/shell.tsx';
import './styles/base.css';
import './styles/shell.css';
import './styles/forms.css';
import './styles/parts.css';
import { themeOf } from './theme.ts';

/** The nonce of this answer, which the page's policy asks of every style that a script makes. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';

/** Only what may be otherwise a moment later is tried again. */
const isPassing = (error: unknown): error is ApiFault =>
  error instanceof ApiFault && (error.status === 0 || error.status >= 500);

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // What was waited for in vain is said at once, and looked for as the rest is: four such waits are minutes.
      retry: (count, error) => isPassing(error) && !error.isSilence && count < 3,
      // What is away is looked for until it is back, so that the page mends itself.
      refetchInterval: (query) => (isPassing(query.state.error) ? 5_000 : false),
    },
  },
});

function Themed({ children }: { children: ReactNode }) {
  const { shown, language } = usePreferences();
  return (
    <StyleProvider hashPriority="high" transformers={[legacyLogicalPropertiesTransformer]}>
      <ConfigProvider
        theme={themeOf(shown)}
        locale={language === 'zh' ? zhCN : enUS}
        csp={{ nonce }}
        button={{ autoInsertSpace: false }}
        wave={{ disabled: true }}
      >
        {children}
      </ConfigProvider>
    </StyleProvider>
  );
}

/** Whether somebody has signed in, as the house has written it into this page. */
const isStranger =
  document.querySelector<HTMLMetaElement>('meta[name="visitor"]')?.content === 'stranger';

/** The console of somebody who has signed in; a stranger sees what is open to everybody, and nobody asks who he is. */
function Console() {
  if (isStranger)
    return (
      <OpenFrame>
        <PageRoutes />
      </OpenFrame>
    );
  return (
    <SessionProvider>
      <LiveProvider>
        <Shell>
          <PageRoutes />
        </Shell>
      </LiveProvider>
    </SessionProvider>
  );
}

const place = document.getElementById('console');
if (place !== null)
  createRoot(place).render(
    <StrictMode>
      <PreferencesProvider>
        <Themed>
          <QueryClientProvider client={client}>
            <BrowserRouter>
              <Console />
            </BrowserRouter>
          </QueryClientProvider>
        </Themed>
      </PreferencesProvider>
    </StrictMode>,
  );
