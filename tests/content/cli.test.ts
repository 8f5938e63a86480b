import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../scripts/content/summary.ts';
import { real } from '../route/real.ts';

describe('npm run content', () => {
  it('says what there is', () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/content/cli.ts'], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+ diensten met \d+ voorbeeldvragen/);
    expect(stdout).toContain('Nagekeken bij de bron');
  });

  it('refuses an option that it does not know', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/content/cli.ts', '--onzin'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('onzin');
  });
});

describe('the content', () => {
  const summary = summarise(real.compiled);

  it('covers every body that residents ask for', () => {
    const least: Readonly<Record<string, number>> = {
      gemeente: 25,
      waterschap: 8,
      belastingdienst: 8,
      toeslagen: 6,
      uwv: 8,
      svb: 7,
      cak: 1,
      ciz: 1,
      duo: 1,
      rdw: 1,
      cbr: 1,
      cjib: 1,
      ind: 1,
      kvk: 1,
      kadaster: 1,
      rvo: 1,
      nvwa: 1,
      huurcommissie: 1,
      'juridisch-loket': 1,
      ombudsman: 1,
      politie: 1,
      ggd: 1,
      provincie: 1,
      zorgverzekeraar: 1,
      logius: 1,
      justis: 1,
      'buitenlandse-zaken': 1,
    };
    const short = Object.entries(least).filter(([id, count]) => (summary.perOrganisation[id] ?? 0) < count);
    expect(short).toEqual([]);
  });

  it('rests on whole registers', () => {
    expect(summary.registers).toMatchObject({
      gemeenten: 342,
      waterschappen: 21,
      provincies: 12,
      ggds: 25,
      postcodes: 4081,
    });
  });

  it('claims to have been compared with a source only where it names one', () => {
    for (const [id, service] of Object.entries(real.compiled.content.services)) {
      if (service.checked) expect(service.sources.length, id).toBeGreaterThan(0);
    }
  });
});
