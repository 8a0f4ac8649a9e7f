export * from './analysis-result.ts';
export * from './api.ts';
export * from './errors.ts';
export * from './labelled-set.ts';
export * from './read-message.ts';
export * from './text.ts';
export * from './trap-domain.ts';
export * from './vocabulary.ts';
