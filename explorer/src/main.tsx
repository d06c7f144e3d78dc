import { render } from 'preact';
import { App } from './app.tsx';
import { followLinks } from './data/router.ts';
import { applyTheme } from './data/theme.ts';
import './styles/base.css';
import './styles/facts.css';
import './styles/charts.css';
import './styles/pages.css';

applyTheme();
followLinks();
const root = document.getElementById('app');
if (root) {
  // What the server wrote for those without scripts makes way.
  root.replaceChildren();
  render(<App />, root);
}
