import { describe, expect, it } from 'vitest';
import { findProgram, ProgramError } from '../../scripts/serve/find-program.ts';

describe('a program for the tests', () => {
  it('is where it is', () => {
    expect(findProgram('nginx')).toMatch(/\/nginx$/);
    expect(findProgram('caddy')).toMatch(/\/caddy$/);
  });

  it('that is not there is named, with how to get it', () => {
    expect(new ProgramError('nginx').message).toContain('apt-get install nginx-light libnginx-mod-http-brotli-static');
  });
});
