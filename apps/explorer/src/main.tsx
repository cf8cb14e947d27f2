import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { TabFocus } from 'monaco-editor/esm/vs/editor/browser/config/tabFocus.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer';
import './menu.css';
import './explorer.css';
import './state.css';

// In an editor Tab would write, and whoever has no mouse would not come out again (WCAG 2.1.2): here it goes on to what comes next.
TabFocus.setTabFocusMode(true);

const place = document.getElementById('explorer');
if (!place) throw new Error('index.html has no element #explorer');
createRoot(place).render(
  <StrictMode>
    <Explorer />
  </StrictMode>,
);
