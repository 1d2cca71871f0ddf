/** People who do not work at one of the sampled sites stated; never less than nobody. */
export const outsideSites = (people: number, sites: readonly Readonly<{ people: number }>[]): number =>
  Math.max(0, people - sites.reduce((sum, site) => sum + site.people, 0));
