'use client';

import { CSPProvider } from '@base-ui/react/csp-provider';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ThemeProvider } from 'next-themes';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { type ReactNode, useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import { ToastHost } from '../components/ui/toast.tsx';
import { signInPath } from '../shell/sign-in-path.ts';

const toSignIn = (error: unknown) => {
	if (!(error instanceof ApiError) || error.status !== 401) return;
	const { pathname, search } = window.location;
	if (pathname === '/sign-in' || pathname === '/welcome') return;
	window.location.assign(signInPath(pathname + search));
};

/** A refusal is an answer: only what may pass by itself is asked again. */
const mayPass = (failures: number, error: unknown) =>
	failures < 2 && (!(error instanceof ApiError) || error.status === 0 || error.status >= 500);

const makeClient = () =>
	new QueryClient({
		queryCache: new QueryCache({ onError: toSignIn }),
		defaultOptions: { queries: { retry: mayPass, refetchOnWindowFocus: false } },
	});

export const Providers = ({ nonce, children }: { nonce: string; children: ReactNode }) => {
	const [client] = useState(makeClient);
	return (
		<ThemeProvider attribute="class" defaultTheme="system" enableColorScheme={false} nonce={nonce}>
			<CSPProvider nonce={nonce} disableStyleElements>
				<QueryClientProvider client={client}>
					<NuqsAdapter>
						{children}
						<ToastHost />
					</NuqsAdapter>
				</QueryClientProvider>
			</CSPProvider>
		</ThemeProvider>
	);
};
