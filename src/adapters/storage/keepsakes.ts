/** Small things kept by name on this device, such as the settings. A blocked or full storage loses them with the page, nothing else. */
export interface Keepsakes {
  /** The value kept under `name`, or undefined if there is none or it cannot be read. */
  read(name: string): unknown;
  /** Whether it could be kept. */
  keep(name: string, value: unknown): boolean;
  eraseAll(): void;
}

const PREFIX = 'non-mais:';

export function openKeepsakes(): Keepsakes {
  return {
    read(name) {
      try {
        const text = localStorage.getItem(PREFIX + name);
        return text === null ? undefined : JSON.parse(text);
      } catch {
        return undefined; // blocked, or not ours
      }
    },
    keep(name, value) {
      try {
        localStorage.setItem(PREFIX + name, JSON.stringify(value));
        return true;
      } catch {
        return false; // blocked or full
      }
    },
    eraseAll() {
      try {
        for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
      } catch {
        // blocked: there is nothing to erase
      }
    },
  };
}
