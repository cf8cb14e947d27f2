import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer';
import './menu.css';
import './explorer.css';
import './state.css';

const place = document.getElementById('explorer');
if (!place) throw new Error('index.html has no element #explorer');
createRoot(place).render(
  <StrictMode>
    <Explorer />
  </StrictMode>,
);
