import type { Text } from '../language/text.ts';
import { sentence } from './finding.ts';

/** What a mistake of YAML most likely is for someone who writes texts, not programs. */
export function explainYaml(reason: string): { readonly code: 'yaml-syntax' | 'too-deep'; readonly message: Text } {
  if (reason.startsWith('nesting exceeded')) {
    return {
      code: 'too-deep',
      message: sentence('Plus de 32 niveaux emboîtés : ce n’est pas un scénario.', 'More than 32 nested levels: this is no scenario.'),
    };
  }
  const known = EXPLANATIONS.find(({ says }) => says.test(reason));
  return { code: 'yaml-syntax', message: known?.message ?? UNKNOWN };
}

const UNKNOWN = sentence(
  'La ligne n’est pas lisible ici : vérifiez les guillemets, le retrait et les deux-points.',
  'The line cannot be read here: check quotes, indentation and colons.',
);

const EXPLANATIONS: readonly { readonly says: RegExp; readonly message: Text }[] = [
  {
    says: /tab characters/,
    message: sentence('Le retrait se fait avec des espaces, jamais avec des tabulations.', 'Indent with spaces, never with tabs.'),
  },
  {
    says: /bad indentation of a mapping|separator within a block mapping|multiline key/,
    message: sentence(
      'Retrait inattendu, ou texte sans guillemets qui contient « : » ; mettez les textes entre guillemets doubles.',
      'Unexpected indentation, or a text without quotes that holds “:”; put texts between double quotes.',
    ),
  },
  {
    says: /bad indentation|deficient indentation/,
    message: sentence(
      'Le retrait de cette ligne ne va pas avec les précédentes.',
      'The indentation of this line does not fit the lines above.',
    ),
  },
  {
    says: /end of the (stream|document) within a (single|double) quoted/,
    message: sentence('Un guillemet ouvert n’est jamais refermé.', 'A quote is opened and never closed.'),
  },
  {
    says: /flow collection|missed comma|expected the node content/,
    message: sentence(
      'Il manque une virgule, un crochet « ] » ou une accolade « } ».',
      'A comma, a bracket “]” or a brace “}” is missing.',
    ),
  },
  {
    says: /escape sequence|hexadecimal/,
    message: sentence(
      'Une barre oblique inverse « \\ » entre guillemets doubles commence un code ; doublez-la ou retirez-la.',
      'A backslash “\\” between double quotes starts a code; double it or remove it.',
    ),
  },
  {
    says: /expected ':' after a mapping key/,
    message: sentence('Il manque « : » après cette clé.', 'A “:” is missing after this key.'),
  },
  {
    says: /end of the stream or a document separator/,
    message: sentence(
      'Ce qui suit ne va pas avec le début du fichier : vérifiez le retrait de cette ligne.',
      'What follows does not fit the start of the file: check the indentation of this line.',
    ),
  },
];
