/** The site was not built for a server. */
export class NotCompressed extends Error {
  constructor() {
    super('In dist/ staat geen gecomprimeerde site. Bouw hem eerst: npm run build');
    this.name = 'NotCompressed';
  }
}
