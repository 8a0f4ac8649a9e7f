import type { Kind } from '@straymail/contracts';

export const kindNames: Readonly<Record<Kind, { readonly name: string; readonly meaning: string }>> = {
	genuine: { name: 'Genuine', meaning: 'A person wrote to a mistyped address' },
	reflection: { name: 'Reflection', meaning: 'A machine answers someone who mistyped their own address' },
	bulk: { name: 'Bulk', meaning: 'Newsletters and list mail' },
	spam: { name: 'Spam', meaning: 'Unwanted mail, phishing included' },
	bounce: { name: 'Bounce', meaning: 'A delivery report or automatic reply' },
	probe: { name: 'Probe', meaning: 'A test whether the address or server exists' },
};

export const kindsInOrder = Object.keys(kindNames) as Kind[];
