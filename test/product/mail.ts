import { createTransport } from 'nodemailer';

/** Sends one raw message through a receiver and returns its final answer. */
export const sendRaw = async (
	port: number,
	envelope: { from: string; to: string[] },
	raw: string | Buffer,
): Promise<string> => {
	const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
	try {
		const { response } = await transport.sendMail({ envelope, raw });
		return response;
	} finally {
		transport.close();
	}
};
