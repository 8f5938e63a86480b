// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { watchQuickExit } from '../../widgets/device/quick-exit.ts';

beforeEach(() => {
  document.body.innerHTML = '<a href="https://www.knmi.nl/" data-quick-exit>Verlaat</a>';
});

const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key }));

it('leaves by the button, without following the link in the ordinary way', () => {
  const leave = vi.fn();
  watchQuickExit(leave);
  const click = new MouseEvent('click', { cancelable: true, bubbles: true });
  document.querySelector('a')?.dispatchEvent(click);
  expect(leave).toHaveBeenCalledOnce();
  expect(click.defaultPrevented).toBe(true);
});

it('leaves by Esc three times, and not by two or by other keys', () => {
  const leave = vi.fn();
  watchQuickExit(leave);
  press('Escape');
  press('a');
  press('Escape');
  expect(leave).not.toHaveBeenCalled();
  press('Escape');
  expect(leave).toHaveBeenCalledOnce();
});
