import type { EmergencySigns } from '../../../widgets/engine/search/index-file.ts';
import type { Content } from '../read.ts';

/** Rules by which emergencies are recognised, of the wanted languages. */
export function signsOf(content: Content, wanted: (language: string) => boolean): EmergencySigns[] {
  return Object.entries(content.emergencies).map(([id, { order, signs, groups }]) => {
    const rules = Object.entries(signs).flatMap(([language, list]) => (wanted(language) ? list : []));
    const used = Object.entries(groups).filter(([name]) => rules.some((rule) => rule.includes(`@${name}`)));
    return { id, order, rules, groups: Object.fromEntries(used) };
  });
}
