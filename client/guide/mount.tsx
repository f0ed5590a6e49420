/**
 * Lays the guide on the page, beside the table and not in it: it goes into whatever dialog is open, because nothing
 * outside an open dialog can be reached.
 */
import { render } from 'preact';
import '../style/guide.css';
import type { TableStore } from '../net/store.ts';
import { Coach } from './coach.tsx';
import { topmost } from './spot.ts';

export function mountGuide(store: TableStore): () => void {
  const host = document.createElement('div');
  host.className = 'guide';
  const settle = () => {
    const place = topmost();
    if (host.parentElement === place) return;
    // In a dialog it lies in the flow, at the head.
    if (place === document.body) place.append(host);
    else place.prepend(host);
  };
  settle();
  render(<Coach store={store} />, host);
  const watch = new MutationObserver(settle);
  watch.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['open'] });
  return () => {
    watch.disconnect();
    render(null, host);
    host.remove();
  };
}
