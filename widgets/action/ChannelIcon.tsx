import type { Channel } from '../engine/graph/model.ts';

/** One stroke of 2 in a square of 24, the weight of the sign. */
const paths: Readonly<Record<Channel, string>> = {
  online: 'M3 5h18v11H3zM8 20h8M12 16v4',
  appointment: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M9 15l2 2 4-4',
  phone: 'M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z',
  visit: 'M12 21s7-6.5 7-12a7 7 0 0 0-14 0c0 5.5 7 12 7 12ZM12 11.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  post: 'M3 6h18v13H3zM3 7l9 7 9-7',
  email: 'M3 6h18v13H3zM3 7l9 7 9-7',
  message: 'M4 4h16v12H10l-5 4v-4H4z',
};

/** Decoration beside the words that say the same. */
export function ChannelIcon({ channel }: { readonly channel: Channel }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[channel]} />
    </svg>
  );
}
