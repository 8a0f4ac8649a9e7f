'use client';

import { Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '../../components/ui/button.tsx';
import { Field } from '../../components/ui/field.tsx';
import { Input } from '../../components/ui/input.tsx';
import { Notice } from '../../components/ui/notice.tsx';
import { toast } from '../../components/ui/toast.tsx';

/** As the contract has it. */
export const shortestPassword = 12;

/** No letter that is taken for another one; 32 of them, so that each is as likely as any other. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789_';

/** Twenty letters in groups of five: 100 bits, and still to be read out. */
export const newPassword = (): string => {
	const chosen = [...crypto.getRandomValues(new Uint8Array(20))].map((number) => letters[number % letters.length]);
	return chosen.join('').replace(/.{5}(?=.)/g, '$&-');
};

/** How a file leaves: in a ZIP under a password that is kept nowhere, or as it is. */
export const SaveOptions = ({
	encrypt,
	onEncrypt,
	password,
	onPassword,
}: {
	encrypt: boolean;
	onEncrypt: (encrypt: boolean) => void;
	password: string;
	onPassword: (password: string) => void;
}) => {
	const t = useTranslations('message');
	const copy = async () => {
		await navigator.clipboard.writeText(password);
		toast(t('reveal.copied'));
	};
	return (
		<>
			<label className="flex items-center gap-2 text-sm font-medium">
				<input
					type="checkbox"
					className="accent-accent size-4"
					checked={encrypt}
					onChange={(event) => onEncrypt(event.target.checked)}
				/>
				{t('reveal.encrypt')}
			</label>
			{encrypt ? (
				<Field label={t('reveal.password')} hint={t('reveal.passwordHint')}>
					{(control) => (
						<div className="flex gap-2">
							<Input
								{...control}
								className="font-mono"
								autoComplete="off"
								spellCheck={false}
								minLength={shortestPassword}
								maxLength={128}
								value={password}
								onChange={(event) => onPassword(event.target.value)}
							/>
							<Button className="h-9" onClick={() => void copy()}>
								<Copy aria-hidden /> {t('reveal.copy')}
							</Button>
						</div>
					)}
				</Field>
			) : (
				<Notice tone="warning">{t('reveal.saveWarning')}</Notice>
			)}
		</>
	);
};
