/**
 * How does a page behave inside somebody else's page?
 */

/** Is this page made for a frame? The page that hands out its snippet has a header. */
export function isEmbedded(): boolean {
  return document.body.dataset['page'] === 'embed' && !document.querySelector('.site-header');
}

/** Links leave the frame: a detail page in a small frame would trap its reader. */
export function openLinksOutside(): void {
  document.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a[href]');
      if (!link) return;
      const target = new URL(link.href);
      // The same page with another search stays where it is.
      if (target.origin === location.origin && target.pathname === location.pathname) return;
      link.target = '_blank';
      link.rel = 'noopener';
    },
    { capture: true },
  );
}
