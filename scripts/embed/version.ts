/**
 * Version of the element: raised with every release, by the rules of https://semver.org/. Its
 * first number is the address of the evergreen element, and stays as long as a host's page
 * need not change.
 */
export const VERSION = '1.2.0';

/** Folder of the evergreen element. */
export const MAJOR = `v${VERSION.split('.')[0]}`;
