import Link from 'next/link';
import { buttonLook } from '../components/ui/button.tsx';

const NotFound = () => (
	<main className="grid min-h-dvh place-items-center p-6 text-center">
		<div>
			<h1 className="text-xl font-semibold">There is no such page</h1>
			<p className="text-muted mt-1 text-sm">The address may be mistyped. It happens to the best mail.</p>
			<Link href="/" className={`${buttonLook({ variant: 'primary' })} mt-5`}>
				Go to the inbox
			</Link>
		</div>
	</main>
);

export default NotFound;
