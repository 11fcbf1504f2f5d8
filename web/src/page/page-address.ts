/**
 * Under which address does somebody else find this page?
 *
 * The one that the operator names, else the one that it was reached by, without the view of a map
 * and without what was asked on the way.
 */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return canonical?.href ?? location.origin + location.pathname;
}
