export { checkRecords } from './check.ts';
export { type DnsOptions, planRecords } from './records.ts';
export { type Ask, createAsk } from './resolver.ts';
