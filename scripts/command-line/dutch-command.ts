/** Commands that speak Dutch: what editors of gemeenten see when they mistype is no English. */
import { Command } from 'commander';

/** How the package says it, and how we do. Its texts are tested one by one: a new version may word them otherwise. */
const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '(.+)'$/m, 'U geeft geen <$1>.'],
  [/^error: option '(.+)' argument missing$/m, 'Achter de optie $1 staat niets.'],
  [/^error: required option '(.+)' not specified$/m, 'De optie $1 is nodig.'],
  [/^error: option '(.+)' cannot be used with option '(.+)'$/m, 'De opties $1 en $2 gaan niet samen.'],
  [/^error: option '(.+)' argument '(.*)' is invalid\. ?/m, 'Bij de optie $1 kan "$2" niet. '],
  [/^error: command-argument value '(.*)' is invalid for argument '(.+)'\. ?/m, 'Voor <$2> kan "$1" niet. '],
  [/Allowed choices are (.+)\.$/m, 'Kies uit: $1.'],
  [/^error: unknown option '(.+)'$/m, 'De optie $1 bestaat niet.'],
  [/^error: unknown command '(.+)'$/m, 'De opdracht "$1" bestaat niet.'],
  [
    /^error: too many arguments(?: for '.+')?\. Expected (\d+) arguments? but got (\d+)\.$/m,
    'U geeft te veel woorden: $2 in plaats van $1. Zet wat bij elkaar hoort tussen aanhalingstekens.',
  ],
  [/^\(Did you mean one of (.+)\?\)$/m, 'Bedoelt u een van deze: $1?'],
  [/^\(Did you mean (.+)\?\)$/m, 'Bedoelt u $1?'],
];

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Wat u geeft:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

/** A command whose messages and help are in Dutch, and those of the commands below it as well. */
export function dutchCommand(name: string): Command {
  return new Command(name)
    .configureOutput({ outputError: (text, write) => write(inDutch(text)) })
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      styleUsage: (usage) => usage.replaceAll('[options]', '[opties]').replace('[command]', '[opdracht]'),
      styleDescriptionText: (text) =>
        text.replace('(choices: ', '(kies uit: ').replace(/([(,]\s?)default: /, '$1anders: '),
    })
    .helpOption('-h, --help', 'toont deze hulp');
}

/** A message of the package in Dutch; what it does not know stays as it is. */
export function inDutch(message: string): string {
  return MESSAGES.reduce((text, [theirs, ours]) => text.replace(theirs, ours), message);
}
