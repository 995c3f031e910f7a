import type { BrowserContext } from '@playwright/test';

/** Listens to everything that must never happen on our pages. */
export interface Guard {
  /** Watches one more browser context; each page it opens is under guard from its first script on. */
  watch(context: BrowserContext): Promise<void>;
  /** What went wrong since the last call. */
  take(): readonly string[];
}

/**
 * Script errors, console errors, requests to anywhere but our own server, and breaches of the content policy.
 * @param origins where requests may go, e.g. `http://localhost:4185`
 * @param allowed console errors a test brings about on purpose
 */
export function createGuard(origins: readonly string[], allowed: readonly RegExp[] = []): Guard {
  let troubles: string[] = [];
  return {
    async watch(context) {
      context.on('weberror', (problem) => troubles.push(`script error: ${problem.error().stack ?? problem.error().message}`));
      context.on('console', (message) => {
        const text = `${message.text()} (${message.location().url})`;
        if (message.type() === 'error' && !allowed.some((pattern) => pattern.test(text))) troubles.push(`console error: ${text}`);
      });
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (!LOCAL.includes(protocol) && !origins.includes(origin)) troubles.push(`foreign request: ${request.url()}`);
      });
      await context.exposeBinding('nonMaisPolicyBroken', (_source, told: string) => {
        troubles.push(`content policy: ${told}`);
      });
      await context.addInitScript(tellPolicyBreaches);
    },
    take() {
      const taken = troubles;
      troubles = [];
      return taken;
    },
  };
}

const LOCAL = ['blob:', 'data:', 'about:'];

/** Runs in the page. */
function tellPolicyBreaches(): void {
  const { nonMaisPolicyBroken } = globalThis as unknown as { nonMaisPolicyBroken(told: string): void };
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
    nonMaisPolicyBroken(`${effectiveDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`);
  });
}
