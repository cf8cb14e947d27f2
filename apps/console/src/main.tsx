import '@tongxin/web-ui/ui.css';
import { AppearanceProvider, ErrorBoundary, LanguageProvider } from '@tongxin/web-ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import './app/desk.css';
import { Desk } from './app/desk';
import { sendForPage } from './app/routes';

sendForPage(window.location.pathname);
const place = document.getElementById('desk');
if (!place) throw new Error('index.html has no element #desk');
createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <AppearanceProvider>
        <BrowserRouter>
          <ErrorBoundary>
            <Desk />
          </ErrorBoundary>
        </BrowserRouter>
      </AppearanceProvider>
    </LanguageProvider>
  </StrictMode>,
);
// Where the system has Chinese characters nothing of this is drawn: it is a fallback, and comes after everything else.
window.addEventListener('load', () => void import('@fontsource/noto-sans-sc/400.css'));
