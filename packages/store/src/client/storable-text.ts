/** PostgreSQL stores every character but U+0000, and no half of a surrogate pair; both become U+FFFD. */
export const storableText = (text: string): string => text.replaceAll('\0', '\ufffd').toWellFormed();
