import { StraymailError } from '@straymail/contracts';

export const portInUse = (at: { host: string; port: number }, cause: NodeJS.ErrnoException): StraymailError =>
	new StraymailError(
		'port-in-use',
		`SMTP cannot listen on ${at.host}:${at.port} (${cause.code}). Stop what uses that port, or set STRAYMAIL_SMTP_PORT to another.`,
		{ cause },
	);
