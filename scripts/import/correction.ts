/** Errors in the sources that we know of. Remove one when its source has mended it. */

/** Postcodes of which another gemeente should come first: the one where most addresses lie. */
export const MAIN_GEMEENTE: Readonly<Record<string, { readonly gemeente: string; readonly because: string }>> = {
  '9617': {
    gemeente: 'gm1952',
    because: 'Harkstede ligt grotendeels in Midden-Groningen; GeoNames noemt Groningen eerst',
  },
  '9623': {
    gemeente: 'gm1952',
    because: 'Lageland ligt grotendeels in Midden-Groningen; GeoNames noemt Groningen eerst',
  },
};

/** Websites by the name of the organisation in the source. */
export const WEBSITE: Readonly<Record<string, { readonly url: string; readonly because: string }>> = {
  'Belastingsamenwerking West-Brabant': {
    url: 'http://www.bwbrabant.nl',
    because: 'het register noemt geen website; waterschap Brabantse Delta verwijst naar dit domein',
  },
  'Gemeentelijke Gezondheidsdienst en Veilig Thuis Haaglanden': {
    url: 'https://www.ggdhaaglanden.nl',
    because: 'het register noemt alleen de pagina over het bestuur',
  },
};

/** Woonplaatsen that the source cut off or wrote in a way of its own. */
export const TOWN: Readonly<Record<string, string>> = {
  'Westerhaar-Vriezenv Wijk': 'Westerhaar-Vriezenveensewijk',
  'Serooskerke Schouwen-Dui': 'Serooskerke',
  'Niekerk Westerkwartier': 'Niekerk',
  'Oostwold Westerkwartier': 'Oostwold',
  'Oudega Smallingerland': 'Oudega',
  'Oudega Sudwest-Fryslan': 'Oudega',
  'Oudega de FRyske Marren': 'Oudega',
  'Nes Noardeast-Fryslan': 'Nes',
  'Voorst Oude IJsselstreek': 'Voorst',
  'Eursinge Midden-Drenthe': 'Eursinge',
  'Vondelingenplaat Rt': 'Vondelingenplaat',
  'Ulvenhout Ac': 'Ulvenhout',
  'Bavel Ac': 'Bavel',
  'Bleskensgraaf Ca': 'Bleskensgraaf',
  "'T Loo Oldebroek": "'t Loo",
  'Nieuwlande Coevorden': 'Nieuwlande',
  'Botlek Rotterdam': 'Botlek',
  'Europoort Rotterdam': 'Europoort',
  'Hoogvliet Rotterdam': 'Hoogvliet',
  'Maasvlakte Rotterdam': 'Maasvlakte',
  'Pernis Rotterdam': 'Pernis',
};
