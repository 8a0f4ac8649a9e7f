/** Lets the browser save what an address of our own answers; the answer says that it is a file, and its name. */
export const saveFile = (path: string): void => {
	const link = document.createElement('a');
	link.href = path;
	link.download = '';
	link.click();
};
