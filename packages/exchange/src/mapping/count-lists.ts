/** The lists whose figures are counts: of activity, of beds, of staff. */
export const COUNT_LISTS: readonly string[] = ['activity', 'beds', 'workforce'];
