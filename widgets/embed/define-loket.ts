import type { LoketView } from './loket-view.tsx';

const tag = 'eerste-loket';
const uses = ['pointerenter', 'focusin', 'click'];

/** Defines `<eerste-loket>`; `make` is called for each one that is near or used. */
export function defineLoket(make: (host: HTMLElement) => Promise<LoketView>): void {
  if (customElements.get(tag)) return;
  const near = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) if (isIntersecting) (target as EersteLoket).start();
    },
    { rootMargin: '300px' },
  );

  class EersteLoket extends HTMLElement {
    static readonly observedAttributes = ['gemeente', 'lang', 'heading', 'site', 'diagnose'];
    #view: Promise<LoketView> | undefined;

    connectedCallback(): void {
      if (this.#view) this.attributeChangedCallback();
      else this.#wait();
    }

    #wait(): void {
      near.observe(this);
      for (const use of uses) this.addEventListener(use, this.start);
    }

    disconnectedCallback(): void {
      near.unobserve(this);
      void this.#view?.then((view) => view.disconnect());
    }

    attributeChangedCallback(): void {
      void this.#view?.then((view) => view.update());
    }

    /** Until the script is there, and when it cannot be had, the link inside does its work. */
    readonly start = (): void => {
      near.unobserve(this);
      for (const use of uses) this.removeEventListener(use, this.start);
      this.#view = make(this);
      this.#view.then(
        (view) => (this.isConnected ? view.update() : undefined),
        (error) => {
          this.#view = undefined;
          console.warn(`<${tag}>: het script laadt niet.`, error);
          for (const use of uses) this.addEventListener(use, this.start);
        },
      );
    };
  }

  customElements.define(tag, EersteLoket);
}
