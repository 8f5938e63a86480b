// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

const utrecht = { gemeente: 'gm0344', postcode: '3511' };

/** A page that was just opened: nothing in memory, only what the device keeps. */
async function open() {
  vi.resetModules();
  return import('../../widgets/device/place.ts');
}

afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
  localStorage.clear();
});

describe('the place on this device', () => {
  it('is kept for the visit only', async () => {
    const page = await open();
    page.choosePlace(utrecht, { remember: false });
    expect((await open()).currentPlace()).toEqual(utrecht);
    expect(localStorage).toHaveLength(0);
    sessionStorage.clear();
    expect((await open()).currentPlace()).toBeUndefined();
  });

  it('is remembered when asked', async () => {
    (await open()).choosePlace(utrecht, { remember: true });
    sessionStorage.clear();
    const next = await open();
    expect(next.currentPlace()).toEqual(utrecht);
    expect(next.isRemembered()).toBe(true);
  });

  it('is no longer remembered when chosen anew without asking', async () => {
    const page = await open();
    page.choosePlace(utrecht, { remember: true });
    page.choosePlace({ gemeente: 'gm0402' }, { remember: false });
    expect(page.isRemembered()).toBe(false);
  });

  it('is wiped when forgotten', async () => {
    const page = await open();
    page.choosePlace(utrecht, { remember: true });
    page.forgetPlace();
    expect(page.currentPlace()).toBeUndefined();
    expect(localStorage).toHaveLength(0);
    expect(sessionStorage).toHaveLength(0);
  });

  it('tells who listens, until they stop', async () => {
    const page = await open();
    const heard = vi.fn();
    const stop = page.onPlaceChange(heard);
    page.choosePlace(utrecht, { remember: false });
    page.forgetPlace();
    stop();
    page.choosePlace(utrecht, { remember: false });
    expect(heard.mock.calls).toEqual([[utrecht], [undefined]]);
  });

  it('works for this page when the browser allows no storage', async () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('sessionStorage', { getItem: denied, setItem: denied, removeItem: denied });
    vi.stubGlobal('localStorage', { getItem: denied, setItem: denied, removeItem: denied });
    const page = await open();
    page.choosePlace(utrecht, { remember: true });
    expect(page.currentPlace()).toEqual(utrecht);
    page.forgetPlace();
    expect(page.currentPlace()).toBeUndefined();
  });

  it.each(['{', 'null', '"utrecht"', '{"gemeente":"utrecht"}', '{"gemeente":"gm0344","postcode":3511}'])(
    'passes over %s in storage',
    async (text) => {
      sessionStorage.setItem('loket.place', text);
      expect((await open()).currentPlace()).toBeUndefined();
    },
  );
});
