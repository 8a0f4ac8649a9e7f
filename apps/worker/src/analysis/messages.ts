import type { TokenModel } from '@straymail/analysis';
import type {
	AnalysisResult,
	AttachmentItem,
	Envelope,
	Masked,
	RegisterOrganisation,
	TrapScope,
} from '@straymail/contracts';

export interface TrapContext {
	readonly domain: string;
	readonly scope: TrapScope;
	readonly excluded: readonly string[];
}

/** What attribution needs to know; sent to each thread when it changes. */
export interface ThreadContext {
	readonly organisations: readonly RegisterOrganisation[];
	readonly traps: readonly TrapContext[];
	/** Trained on the operator's own decisions; the shipped one when null. */
	readonly model: TokenModel | null;
}

export type ToThread =
	| { readonly type: 'context'; readonly context: ThreadContext }
	| {
			readonly type: 'analyse';
			readonly task: number;
			readonly raw: Uint8Array;
			readonly envelope: Envelope;
			/** Whether words in pictures are read, which takes seconds. */
			readonly ocr: boolean;
	  };

/** All that is kept of one reading. Nothing in it is plain content. */
export interface Analysed {
	readonly result: AnalysisResult;
	readonly headerFrom: string | null;
	readonly subject: Masked;
	readonly attachments: readonly AttachmentItem[];
	/** The masked view as JSON in UTF-8, to be sealed. */
	readonly view: Uint8Array;
	/** Lexemes of the blind index. */
	readonly words: string;
}

export type FromThread =
	/** Its program is loaded: from now on time counts. */
	| { readonly type: 'ready' }
	| { readonly type: 'analysed'; readonly task: number; readonly analysed: Analysed }
	/** It holds pictures: to be analysed again, with OCR, where that keeps nobody waiting. */
	| { readonly type: 'has-pictures'; readonly task: number }
	/** `name` of the error alone: its text may quote the mail. */
	| { readonly type: 'failed'; readonly task: number; readonly name: string };

export interface ThreadData {
	readonly searchKey: Uint8Array;
}
