import type { Metadata } from 'next';
import { WelcomePage } from '../../welcome/welcome-page.tsx';

export const metadata: Metadata = { title: 'Welcome' };

const Route = () => <WelcomePage />;

export default Route;
