'use client';

import { TriangleAlert } from 'lucide-react';
import { sentenceOf } from '../../api/api-error.ts';
import { Button } from './button.tsx';
import { Empty } from './empty.tsx';
import { Skeleton } from './skeleton.tsx';

const five = [0, 1, 2, 3, 4];

export const LoadingRows = ({ label }: { label: string }) => (
	<div role="status" className="border-line divide-line bg-surface divide-y rounded-lg border">
		<span className="sr-only">{label}</span>
		{five.map((row) => (
			<div key={row} aria-hidden className="grid gap-2.5 px-4 py-4">
				<Skeleton className="w-1/4" />
				<Skeleton className="w-1/2" />
			</div>
		))}
	</div>
);

export const LoadError = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => (
	<div className="border-line bg-surface rounded-lg border">
		<Empty icon={TriangleAlert} title="This could not be loaded" action={<Button onClick={onRetry}>Try again</Button>}>
			<p role="alert">{sentenceOf(error)}</p>
		</Empty>
	</div>
);
