/** What the device keeps of the player. `bytes` and `persisted` are null where the browser does not say. */
export interface Stored {
  readonly talks: number;
  readonly bytes: number | null;
  /** Whether the browser has promised not to tidy it away. */
  readonly persisted: boolean | null;
}

/** An amount a person can grasp: whole kilobytes below one megabyte, one decimal above. Decimal units, as file managers count. */
export function amountOf(bytes: number, language: string): { readonly unit: 'kilobytes' | 'megabytes'; readonly amount: string } {
  const kilobytes = Math.max(bytes > 0 ? 1 : 0, Math.round(bytes / 1000));
  if (kilobytes < 1000) return { unit: 'kilobytes', amount: String(kilobytes) };
  const amount = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1_000_000);
  return { unit: 'megabytes', amount };
}
