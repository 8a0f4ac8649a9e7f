import type { Sample } from '../../../demo/form/sample.ts';
import { englishHome } from './english-home.ts';
import { englishPosts } from './english-posts.ts';

export const fifthAuthor: readonly Sample[] = [...englishPosts, ...englishHome];
