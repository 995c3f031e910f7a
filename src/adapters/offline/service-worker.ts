/**
 * The service worker: after the first visit the game plays without a network. An update is offered, never forced: `onUpdate`
 * receives the way to put it in place, which reloads the page. Does nothing where there can be no worker (plain http on a
 * network, old browsers).
 */
export async function registerWorker(onUpdate: (apply: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  let registration: ServiceWorkerRegistration | undefined;
  try {
    registration = await serviceWorker.register(trusted(new URL('sw.js', document.baseURI).href) as string, { scope: './' });
  } catch {
    return; // not served as a secure page
  }
  if (!registration) return; // some browsers block workers without saying so
  const apply = () => {
    serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    registration?.waiting?.postMessage({ type: 'SKIP_WAITING' });
  };
  const watch = (worker: ServiceWorker | null) => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && serviceWorker.controller) onUpdate(apply);
    });
  };
  if (registration.waiting && serviceWorker.controller) onUpdate(apply);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration?.installing ?? null));
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown };
}

/** Under Trusted Types a worker's address must come from a policy; ours lets exactly this one through. */
function trusted(address: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  return trustedTypes.createPolicy('non-mais-worker', { createScriptURL: (url) => (url === address ? url : '') }).createScriptURL(address);
}
