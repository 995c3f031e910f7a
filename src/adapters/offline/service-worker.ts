/** The service worker: after the first visit the game plays without a network. An update is offered, never forced. */
export interface Offline {
  /** Puts the waiting update in place; the page reloads once it is. */
  applyUpdate(): void;
}

/** Registers the worker beside the page. Does nothing where there is none (plain http on a network, old browsers). */
export async function goOffline(onUpdate: () => void): Promise<Offline | null> {
  if (!('serviceWorker' in navigator)) return null;
  const { serviceWorker } = navigator;
  const address = new URL('sw.js', document.baseURI);
  let registration: ServiceWorkerRegistration;
  try {
    registration = await serviceWorker.register(trusted(address.href) as string, { scope: './' });
  } catch {
    return null; // not served as a secure page
  }
  const tell = (worker: ServiceWorker | null) => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && serviceWorker.controller) onUpdate();
    });
  };
  if (registration.waiting && serviceWorker.controller) onUpdate();
  tell(registration.installing);
  registration.addEventListener('updatefound', () => tell(registration.installing));
  return {
    applyUpdate() {
      serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      registration.waiting?.postMessage({ type: 'SKIP_WAITING' });
    },
  };
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
