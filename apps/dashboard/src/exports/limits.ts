/** As `exportLimits` of the contracts, whose schemas would be too much to load for two numbers; a test compares. */
export const shownLimits = { masked: 10_000, plain: 500 } as const;
