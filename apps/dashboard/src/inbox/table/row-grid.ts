/** Every row and the header share this grid; its tracks are set on the list through the CSSOM. */
export const rowGrid = 'grid items-center gap-x-3 pr-4 pl-2 [grid-template-columns:var(--inbox-columns)]';
export const tracksProperty = '--inbox-columns';
