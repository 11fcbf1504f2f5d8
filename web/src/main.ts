/**
 * What does the script add to a page that already works without it?
 *
 * The server renders everything; each enhancement below looks for its own markup and does nothing
 * where it is missing. The map's own weight is fetched later, by `<vicini-map>`.
 */
import './styles/site.css';
import './page/controls.css';
import './map/vicini-map.css';
import { ViciniMap } from './map/vicini-map';
import { enhanceCopyButtons } from './page/copy';
import { isEmbedded, openLinksOutside } from './page/embed';
import { enhanceNearMe } from './page/near-me';
import { enhanceOffline } from './page/offline';
import { enhanceList } from './page/place-list';
import { enhanceSearch } from './page/search';
import { enhanceSharing } from './page/share';
import { enhanceSuggestions } from './page/suggest';

if (isEmbedded()) openLinksOutside();
else enhanceOffline();
if (document.body.dataset['page'] === 'offline') {
  void import('./offline/list').then(({ showSavedList }) => showSavedList());
} else {
  enhanceSearch();
  enhanceSuggestions();
  enhanceNearMe();
  enhanceList();
}
enhanceCopyButtons();
enhanceSharing();
customElements.define('vicini-map', ViciniMap);
