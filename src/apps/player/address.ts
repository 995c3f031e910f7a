import { LANGUAGES, type Language } from '../../domain/language/text.ts';
import type { ScenarioId, VariantId } from '../../domain/scenario/vocabulary.ts';

/** Where the player is. Everything that opens by a link is here; what cannot be linked to is not an address. */
export type Address =
  | { readonly screen: 'title' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'brief'; readonly scenario: ScenarioId }
  | TalkAddress;

export interface TalkAddress {
  readonly screen: 'talk';
  readonly scenario: ScenarioId;
  readonly variant?: VariantId;
  readonly seed?: string;
  readonly language?: Language;
}

/** `#/talk/SCENARIO?variant=…&seed=…&lang=…`, `#/brief/SCENARIO`, `#/settings`; anything else is the title. */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#/u, '').split('?', 2);
  const [, screen, scenario] = path.split('/').map(decoded);
  if (screen === 'settings') return { screen };
  if (scenario === undefined || scenario === '') return { screen: 'title' };
  if (screen === 'brief') return { screen, scenario };
  if (screen !== 'talk') return { screen: 'title' };
  const parameters = new URLSearchParams(query);
  const variant = parameters.get('variant');
  const seed = parameters.get('seed');
  const language = LANGUAGES.find((known) => known === parameters.get('lang'));
  return { screen, scenario, ...(variant && { variant }), ...(seed && { seed }), ...(language && { language }) };
}

export function writeAddress(address: Address): string {
  if (address.screen === 'title') return '#/';
  if (address.screen === 'settings') return '#/settings';
  const path = `#/${address.screen}/${encodeURIComponent(address.scenario)}`;
  if (address.screen === 'brief') return path;
  const parameters = new URLSearchParams();
  if (address.variant !== undefined) parameters.set('variant', address.variant);
  if (address.seed !== undefined) parameters.set('seed', address.seed);
  if (address.language !== undefined) parameters.set('lang', address.language);
  const query = parameters.toString();
  return query === '' ? path : `${path}?${query}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray % in a hand-typed link
  }
}
