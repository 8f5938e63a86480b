import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import { config } from './html-validate.ts';
import { page, pages } from './pages.ts';

const validator = new HtmlValidate(new StaticConfigLoader(config));

it('every page is valid HTML', async () => {
  const wrong: string[] = [];
  for (const path of pages()) {
    const report = await validator.validateString(page(path), path);
    for (const { messages } of report.results) {
      wrong.push(
        ...messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
      );
    }
  }
  expect(wrong.slice(0, 40)).toEqual([]);
}, 300_000);
