/** The same promise, but rejecting after `milliseconds`. What it waits for goes on by itself. */
export const within = async <T>(milliseconds: number, promise: Promise<T>): Promise<T> => {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
};
