/** Version of the rules in this package: raised with every change that can change a result (law 11). */
export const ANALYSIS_VERSION = 4;
