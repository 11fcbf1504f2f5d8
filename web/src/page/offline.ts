/**
 * Does this device keep the list, or may it be offered?
 *
 * Looking for a registration stores nothing. The rest of the code comes when it is wanted.
 */
export function enhanceOffline(): void {
  // Both are missing where the page does not come over a connection that nobody can change.
  if (!('serviceWorker' in navigator) || !('caches' in window)) return;
  const section = document.getElementById('offline');
  const keep = document.getElementById('offline-keep');
  if (section && keep) {
    section.hidden = false;
    keep.addEventListener('click', () => void keepList());
  }
  void follow();
}

async function follow(): Promise<void> {
  let registration: ServiceWorkerRegistration | undefined;
  try {
    registration = await navigator.serviceWorker.getRegistration();
  } catch {
    // Where the browser forbids all storage, nothing can have been kept.
    return;
  }
  if (!registration) return;
  const { followList } = await import('../offline/consent');
  await followList(registration);
}

async function keepList(): Promise<void> {
  const { keepList } = await import('../offline/consent');
  await keepList();
}
