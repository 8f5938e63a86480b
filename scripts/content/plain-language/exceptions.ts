import type { Mistake } from '../mistake.ts';
import type { PlainLanguage } from '../schema.ts';

/** Leaves out the warnings for which an editor wrote down a reason, and warns of reasons without a warning. */
export function withoutExceptions(
  warnings: readonly Mistake[],
  exceptions: PlainLanguage['exceptions'],
): readonly Mistake[] {
  const keyOf = ({ file, field }: { readonly file: string; readonly field?: string }) => `${file} ${field}`;
  const warned = new Set(warnings.map(keyOf));
  const excepted = new Set(exceptions.map(keyOf));
  return [
    ...warnings.filter((warning) => !excepted.has(keyOf(warning))),
    ...exceptions.flatMap((exception, index) =>
      warned.has(keyOf(exception))
        ? []
        : [
            {
              file: 'plain-language.yaml',
              field: `exceptions.${index}`,
              cause: `${exception.file} › ${exception.field} geeft geen waarschuwing meer`,
              remedy: 'Haal deze uitzondering weg.',
            },
          ],
    ),
  ];
}
