'use client';

import { Button } from '../components/ui/button.tsx';

const ErrorPage = ({ reset }: { error: Error; reset: () => void }) => (
	<main className="grid min-h-[60dvh] place-items-center p-6 text-center">
		<div>
			<h1 className="text-xl font-semibold">This page could not be shown</h1>
			<p className="text-muted mt-1 text-sm">Nothing was changed. Try again; if it stays so, reload the page.</p>
			<Button variant="primary" className="mt-5" onClick={reset}>
				Try again
			</Button>
		</div>
	</main>
);

export default ErrorPage;
