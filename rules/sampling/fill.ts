/** Sites of one kind: at least so many are visited, at most all there are. */
export type Place = { readonly least: number; readonly most: number };

/** How many more than the least these kinds can take. */
export const roomIn = (places: readonly Place[]): number =>
  places.reduce((room, { least, most }) => room + Math.max(0, most - least), 0);

/** Sites of a kind when a surplus is to be visited too, as far as there are any: fill({ least: 1, most: 3 }, 5) = 3. */
export const fill = (place: Place, surplus: number): number =>
  place.least + Math.min(Math.max(0, surplus), roomIn([place]));
