/** The desk for who has no other: every resident has a gemeente. */
export const GENERAL_DESK = 'gemeente';
