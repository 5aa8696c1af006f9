/** How sheets say that an organisation comes from the reference library; an import leaves its row there. */
export const REFERENCE_LIBRARY = 'reference library';
