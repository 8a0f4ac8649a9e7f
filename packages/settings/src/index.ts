export * from './environment-file.ts';
export * from './settings.ts';
