/** What was accepted: of the act named behind the # in the address, or of all acts. */

import { byId } from './dom.js';
import { history } from './history.js';

function show() {
  const actId = location.hash.slice(1);
  byId('all-acts').hidden = !actId;
  history(byId('history'), actId ? `/acts/${encodeURIComponent(actId)}/history` : '/history');
}

window.addEventListener('hashchange', show);
show();
