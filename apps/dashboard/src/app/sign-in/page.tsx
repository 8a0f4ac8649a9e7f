import type { Metadata } from 'next';
import { safeNext } from '../../shell/sign-in-path.ts';
import { SignInPage } from '../../sign-in/sign-in-page.tsx';

export const metadata: Metadata = { title: 'Sign in' };

const Route = async ({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) => {
	const { next } = await searchParams;
	return <SignInPage next={safeNext(typeof next === 'string' ? next : null)} />;
};

export default Route;
