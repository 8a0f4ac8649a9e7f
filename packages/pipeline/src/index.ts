export { analyseRaw, type RawInput } from './analyse-raw.ts';
export { buildView, type View } from './build-view.ts';
